// Idea: look at every place where a sentence could end (a full stop, a question or exclamation mark, an ellipsis,
// each with the closing quotes after it) and refuse the ones that are known not to: abbreviations, initials,
// ordinals before a month or noun, marks inside a running quotation, a lower-case continuation.
// Cost: linear. Source: own; cases from German and English news.
import { findAbbreviation } from './abbreviations';
import type { Span } from './span';

const END = /[.!?…]+["'”“’»«›‹)\]]*(?=\s|$)|\n[^\S\n]*(?:\n\s*)?/g;
const OPENERS = /^[\s"'„“”»«›‹‚‘([–—-]+/;
const LOWER_START = /^\p{Ll}/u;
const NUMBER_BEFORE = /(?:^|[^\p{L}\p{N}.,])\d{1,3}$/u;
const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
const SINGLE_CAPITAL = /(?:^|[^\p{L}\p{N}])\p{Lu}$/u;
const LOOK_BACK = 40;
const LOOK_AHEAD = 40;
const MONTHS =
  /^(?:Jan|Feb|Mär|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|January|February|March|April|May|June|July|August|September|October|November|December)/;
/** Words that start a sentence rather than go on after an ordinal: "Er wurde 4. Das Spiel …". */
const STARTERS = new Set(
  'Der Die Das Ein Eine Er Sie Es Wir Ich Ihr Und Aber Doch Dann Danach Damit Dabei Auch Am Im In An Auf Bei Für Mit Nach Seit Von Vor Zu Zum Zur Wenn Weil Als So Wie The A An He She It They We This That But And In On At For'.split(
    ' ',
  ),
);
/** A line shorter than this that ends without a mark stands for itself: a heading or a list item. */
const SHORT_LINE = 60;

/**
 * The sentences of a text, in order, without white space around them. Blank lines always end one, and so do the
 * borders of `blocks` where they are given. Text without letters or digits makes no sentence.
 */
export function splitSentences(text: string, language: string, blocks?: readonly Span[]): Span[] {
  const pieces: readonly Span[] = blocks ?? [{ start: 0, end: text.length }];
  return pieces.flatMap((piece) => splitPiece(text, piece, language));
}

function splitPiece(text: string, piece: Span, language: string): Span[] {
  const sentences: Span[] = [];
  let start = piece.start;
  const finish = (end: number) => {
    const sentence = trimSpan(text, start, end);
    if (sentence !== undefined) sentences.push(sentence);
    start = end;
  };
  END.lastIndex = piece.start;
  for (let match = END.exec(text); match !== null && match.index < piece.end; match = END.exec(text)) {
    const end = Math.min(match.index + match[0].length, piece.end);
    if (isSentenceEnd(text, { start, mark: match.index, end, limit: piece.end }, language)) finish(end);
    END.lastIndex = Math.max(end, match.index + 1);
  }
  finish(piece.end);
  return sentences;
}

type Place = { readonly start: number; readonly mark: number; readonly end: number; readonly limit: number };

function isSentenceEnd(text: string, place: Place, language: string): boolean {
  const marks = text.slice(place.mark, place.end);
  if (marks.startsWith('\n')) return isLineEnd(text, place, marks);
  const after = text.slice(place.end, Math.min(place.end + LOOK_AHEAD, place.limit));
  if (/^[^\S\n]*\n/.test(after) || after.trim() === '') return true;
  const next = after.replace(OPENERS, '');
  const isLowerNext = LOWER_START.test(next);
  if (isLowerNext) return false;
  if (marks !== '.') return true;
  return !isPeriodInside(
    text.slice(Math.max(place.start, place.mark - LOOK_BACK), place.mark),
    next,
    language,
  );
}

function isLineEnd(text: string, place: Place, marks: string): boolean {
  if (marks.indexOf('\n', 1) !== -1) return true;
  const line = text
    .slice(Math.max(place.start, text.lastIndexOf('\n', place.mark - 1) + 1), place.mark)
    .trim();
  if (/[.!?…:]["'”“’»«)\]]*$/.test(line)) return true;
  const next = text.slice(place.end, place.end + LOOK_AHEAD).replace(OPENERS, '');
  return line.length < SHORT_LINE && !/[,;–-]$/.test(line) && !LOWER_START.test(next);
}

/** Whether a single period after `before` belongs to an abbreviation, an initial or an ordinal. */
function isPeriodInside(before: string, next: string, language: string): boolean {
  const isNumberNext = /^\p{N}/u.test(next);
  const nextWord = /^[\p{L}\p{M}]+/u.exec(next)?.[0] ?? '';
  if (NUMBER_BEFORE.test(before)) {
    if (language === 'en') return MONTHS.test(nextWord);
    return MONTHS.test(nextWord) || (nextWord !== '' && !STARTERS.has(nextWord)) || isNumberNext;
  }
  if (SINGLE_CAPITAL.test(before)) return !STARTERS.has(nextWord) || nextWord === 'A';
  const word = WORD_BEFORE.exec(before)?.[0];
  if (word === undefined) return false;
  if (isRomanOrdinal(word, language)) return !STARTERS.has(nextWord);
  const kinds = findAbbreviation(word, language);
  if (kinds === undefined) return isDotted(before) && !STARTERS.has(nextWord);
  if (kinds.has('inner')) return isNumberNext || !STARTERS.has(nextWord);
  if (kinds.has('before-name') && nextWord !== '' && !STARTERS.has(nextWord)) return true;
  return kinds.has('before-number') && isNumberNext;
}

/** "U.S" or "e.V" before the last period. */
function isDotted(before: string): boolean {
  return /(?:^|[^\p{L}])(?:\p{L}\.\s?)+\p{L}$/u.test(before);
}

function isRomanOrdinal(word: string, language: string): boolean {
  return language !== 'en' && /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3})$/.test(word);
}

function trimSpan(text: string, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}
