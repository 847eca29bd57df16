import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import { type Token, tokenize } from '../../text/tokenize';
import type { Quoted } from '../quote-marks';
import { canBegin, isSubjunctiveAfterPronoun, type Mood, moodOf } from './moods';
import { PARTING, type Word } from './unit';
import {
  NO_VERBS,
  NOMINATIVE_DETERMINERS,
  OBLIQUE_DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './words';

/** So much of quoted words is read, in UTF-16 units. */
const READ_INSIDE = 300;
const READ_AT_END = 60;

/**
 * The words of a stretch of text, with what stands around each. Of what stands in quote marks only the beginning and
 * the end are read, as no rule looks further inside.
 */
export function readWords(
  text: string,
  { start, end }: Span,
  quoted: readonly Quoted[],
  mentions: readonly Mention[],
): Word[] {
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
    if (isQuoted && isDeepInside(place, quoted[at] as Quoted)) continue;
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
  if (isVerbFirst(words, word, at)) return { ...word, mood: 'first' };
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

/** "…, breche der Deich", "…, komme er": first in its clause and before a subject it is no adjective. */
function isVerbFirst(words: readonly Word[], { lower }: Word, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before === undefined || next === undefined || before.text !== ',' || before.quoted >= 0) return false;
  const isSubject =
    NOMINATIVE_DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower) || next.isNamed;
  return isSubject && isSubjunctiveAfterPronoun(lower) && !SMALL.has(lower);
}

const SMALL = new Set('ohne trotz sowie ehe obwohl bevor während'.split(' '));

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

function isDeepInside(place: Span, quoted: Quoted): boolean {
  return place.start > quoted.start + READ_INSIDE && place.end < quoted.end - READ_AT_END;
}
