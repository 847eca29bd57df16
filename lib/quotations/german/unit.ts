// Idea: rules read one unit at a time: a sentence, or the sentences that one pair of quote marks holds together. Its
// words know whether they stand in quote marks or brackets; marks outside of both cut it into segments, which are
// clauses or parts of clauses. Cost: linear. Source: own.
import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokenize';
import type { Quoted } from '../quote-marks';
import { canBegin, isSubjunctiveAfterPronoun, type Mood, moodOf } from './moods';
import {
  NO_VERBS,
  NOMINATIVE_DETERMINERS,
  OBLIQUE_DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words';

export type Word = Token & {
  readonly lower: string;
  /** The place of the quote marks it stands in, in `Unit.quoted`; -1 outside. */
  readonly quoted: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Whether it is part of a name. */
  readonly isNamed: boolean;
  readonly mood?: Mood;
};

/** Words of a unit `[start, end)` between two marks that part clauses; `mark` is the one before it. */
export type Segment = Span & { readonly mark: string };

/** What the rules read at a time; segments count words, spans count units of the text. */
export type Unit = Span & {
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly quoted: readonly Quoted[];
  /** The paragraph it stands in, counted. */
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
};

export type ReadText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
};

const PARTING = new Set([',', ';', ':', '–', '—', '…']);

/** The units of a text in order. `quoted`: what stands in quote marks, ordered, never overlapping. */
export function readUnits({ text, sentences, mentions }: ReadText, quoted: readonly Quoted[]): Unit[] {
  const units: Unit[] = [];
  let nextQuoted = 0;
  let nextMention = 0;
  let paragraph = 0;
  let end = 0;
  for (let at = 0; at < sentences.length; ) {
    const first = sentences[at] as Span;
    let last = first;
    const own: Quoted[] = [];
    at += 1;
    for (;;) {
      while ((quoted[nextQuoted]?.start ?? Number.POSITIVE_INFINITY) < last.end) {
        own.push(quoted[nextQuoted] as Quoted);
        nextQuoted += 1;
      }
      const reach = own.at(-1)?.end ?? 0;
      if (reach <= last.end || at >= sentences.length || (sentences[at] as Span).start >= reach) break;
      last = sentences[at] as Span;
      at += 1;
    }
    if (/\n\s*\n/.test(text.slice(end, first.start))) paragraph += 1;
    end = Math.max(last.end, own.at(-1)?.end ?? 0);
    const inside: Mention[] = [];
    while ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const mention = mentions[nextMention] as Mention;
      if (mention.start >= first.start) inside.push(mention);
      nextMention += 1;
    }
    units.push(readUnit(text, { start: first.start, end }, { quoted: own, paragraph, mentions: inside }));
  }
  return units;
}

type Parts = Pick<Unit, 'quoted' | 'paragraph' | 'mentions'>;

function readUnit(text: string, span: Span, parts: Parts): Unit {
  const words = readWords(text, span, parts);
  return { ...span, ...parts, text, words, segments: cutSegments(words) };
}

function readWords(text: string, { start, end }: Span, { quoted, mentions }: Parts): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let at = 0;
  let name = 0;
  for (const token of tokenize(text.slice(start, end))) {
    const place = { start: token.start + start, end: token.end + start };
    while ((quoted[at]?.end ?? Number.POSITIVE_INFINITY) <= place.start) at += 1;
    while ((mentions[name]?.end ?? Number.POSITIVE_INFINITY) <= place.start) name += 1;
    const mention = mentions[name];
    const isNamed =
      mention !== undefined && mention.start < place.end && mention.part !== true && token.kind !== 'mark';
    const isQuoted = (quoted[at]?.start ?? Number.POSITIVE_INFINITY) <= place.start;
    if (token.text === '(' || token.text === '[') depth += 1;
    const lower = token.text.toLowerCase();
    const mood = moodAt(words.at(-1), token, lower);
    words.push({
      ...token,
      ...place,
      lower,
      quoted: isQuoted ? at : -1,
      depth,
      isNamed,
      ...(mood !== undefined && { mood }),
    });
    if ((token.text === ')' || token.text === ']') && depth > 0) depth -= 1;
  }
  return words.map((word, at) => withMood(words, word, at));
}

/** Behind a noun a word in "-e" that stands before no noun reads as the first subjunctive: "die Union benötige jetzt". */
function withMood(words: readonly Word[], word: Word, at: number): Word {
  const before = words[at - 1];
  if (word.mood === 'first' && (before?.lower === 'ich' || words[at + 1]?.lower === 'ich'))
    return { ...word, mood: 'indicative' };
  if (before === undefined || word.mood !== undefined || !/^\p{Ll}{3,}e$/u.test(word.text)) return word;
  const isPronoun =
    SUBJECT_PRONOUNS.has(before.lower) && !NO_VERBS.has(before.lower) && before.lower !== 'ich';
  if (!isPronoun && !isNounBefore(before)) return word;
  if (hasVerbBefore(words, at) || word.lower.endsWith('nde')) return word;
  const next = words[at + 1]?.lower ?? '';
  const isBeforePhrase =
    NOMINATIVE_DETERMINERS.has(next) || OBLIQUE_DETERMINERS.has(next) || PREPOSITIONS.has(next);
  const leadsToNoun =
    !isBeforePhrase &&
    words.slice(at + 1, at + 3).some(({ text }) => /^[\p{Lu}\p{N}]|^\p{Ll}{3,}(?:e|en)$/u.test(text));
  return leadsToNoun || !isSubjunctiveAfterPronoun(word.lower) ? word : { ...word, mood: 'first' };
}

/** Whether the clause has its finite verb already. */
function hasVerbBefore(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index] as Word;
    if (PARTING.has(word.text)) return false;
    if (word.mood === 'indicative') return true;
  }
  return false;
}

function isNounBefore({ text, lower }: Word): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  return ![PREPOSITIONS, NOMINATIVE_DETERMINERS, OBLIQUE_DETERMINERS, NO_VERBS].some((set) => set.has(lower));
}

/** What the mood of a word is, by its form and by what stands before it. */
function moodAt(before: Word | undefined, token: Token, lower: string): Mood | undefined {
  if (token.kind !== 'word') return undefined;
  if (/^\p{Lu}/u.test(token.text) && (before !== undefined || !canBegin(lower))) return undefined;
  const known = moodOf(lower);
  if (known !== undefined) return known;
  return undefined;
}

function cutSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let mark = '';
  words.forEach((word, index) => {
    if (word.kind !== 'mark' || word.quoted >= 0 || word.depth > 0 || !PARTING.has(word.text)) return;
    if (index > start) segments.push({ start, end: index, mark });
    start = index + 1;
    mark = word.text;
  });
  const end = endOfWords(words);
  if (end > start) segments.push({ start, end, mark });
  return segments;
}

/** Where the last words end: a full stop that closes the unit belongs to none. */
function endOfWords(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?]$/.test(words[end - 1]?.text ?? '') && (words[end - 1]?.quoted ?? -1) < 0)
    end -= 1;
  return end;
}

/** The segment that holds a word; -1 when none does. */
export function segmentOf(unit: Unit, at: number): number {
  return unit.segments.findIndex(({ start, end }) => at >= start && at < end);
}

/** Whether all of a segment stands in quote marks. */
export function isAllQuoted(unit: Unit, { start, end }: Segment): boolean {
  for (let at = start; at < end; at += 1) if ((unit.words[at]?.quoted ?? -1) < 0) return false;
  return true;
}
