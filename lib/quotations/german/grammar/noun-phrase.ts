// Idea: a noun phrase is read from its first word: a pronoun, or a core of determiner, adjectives and nouns with what
// hangs on it by a preposition or "und". Cost: linear in the phrase, which is bounded. Source: own.
import { setOf } from '../../../text/set-of';
import type { Span } from '../../../text/span';
import { endOfNounCore, endOfQuoted, isOne, LONGEST_QUOTED_NAME } from './noun-core';
import { isQuoted, lowerAt, type Word } from './word';
import { isAdjective, isNounLike } from './word-classes';
import {
  AND,
  LONE_PRONOUNS,
  NOMINATIVE_DETERMINERS,
  OBJECT_PRONOUNS,
  OBLIQUE_DETERMINERS,
  SUBJECT_PRONOUNS,
  TIMES,
} from './words';

/** A noun phrase, in words of the unit `[start, end)`; `core` ends before what hangs on it by a preposition. */
export type NounPhrase = {
  readonly start: number;
  readonly end: number;
  readonly core: number;
  /** Whether its form allows it to be a subject. */
  readonly canBeSubject: boolean;
  readonly isPronoun: boolean;
};

/** No phrase has more words. */
const LONGEST = 40;
/** No phrase that is looked for from its end has more words. */
const LONGEST_BACKWARDS = 14;

/** Words that hang a further phrase on a noun: "Sprecher von X", "Botschaft in Riad", "Minister für Y". */
const HANGING = setOf('von vom in im für der des aus zum zur am an bei beim gegen über um mit unter zu');
/** Those that hang on a source: "nach Angaben von X". */
export const OF = setOf('von vom der des aus');

/** The noun phrase that begins at a word of the unit, never beyond `limit`; undefined when none does. */
export function readNounPhrase(
  words: readonly Word[],
  start: number,
  limit: number,
  hanging = HANGING,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined || start >= limit) return undefined;
  if (first.kind === 'mark') return isQuoted(first) ? readQuotedName(words, start, limit) : undefined;
  if (isLonePronoun(words, start))
    return { ...bare(start, start + 1), canBeSubject: !OBJECT_PRONOUNS.has(first.lower), isPronoun: true };
  const reach = Math.min(limit, start + LONGEST);
  const core = endOfNounCore(words, start, reach);
  if (core === undefined) return undefined;
  const end = endOfHanging(words, core, reach, hanging);
  return { start, end, core, canBeSubject: !isOblique(words, start), isPronoun: false };
}

/** Words that are a noun phrase without anything on it, and can be a subject. */
export function bare(start: number, end: number): NounPhrase {
  return { start, end, core: end, canBeSubject: true, isPronoun: false };
}

/** The longest noun phrase that ends right before `end` and begins at `from` or behind it; undefined when none does. */
export function findPhraseEndingAt(
  words: readonly Word[],
  from: number,
  end: number,
): NounPhrase | undefined {
  for (let at = Math.max(from, end - LONGEST_BACKWARDS); at < end; at += 1) {
    const phrase = readNounPhrase(words, at, end);
    if (phrase?.end === end) return phrase;
  }
  return undefined;
}

/** Whether one noun phrase is all that stands in a stretch of words. */
export function isNounPhrase(words: readonly Word[], { start, end }: Span): boolean {
  return readNounPhrase(words, start, end)?.end === end;
}

/** Whether a word of a stretch is part of a name. */
export function holdsName(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (words[at]?.isNamed) return true;
  return false;
}

/** "am Montag" without its preposition, "letzte Woche": whether a phrase says when. */
export function isTime(words: readonly Word[], { end }: Span): boolean {
  return TIMES.has(lowerAt(words, end - 1));
}

function isLonePronoun(words: readonly Word[], at: number): boolean {
  const { lower } = words[at] as Word;
  if (OBJECT_PRONOUNS.has(lower)) return true;
  if (!SUBJECT_PRONOUNS.has(lower)) return false;
  if (LONE_PRONOUNS.has(lower)) return true;
  return !isNounLike(words[at + 1]) && !(isAdjective(words[at + 1]) && isNounLike(words[at + 2]));
}

/** "dem Rat", and not "einer der Räte". */
function isOblique(words: readonly Word[], start: number): boolean {
  const first = words[start] as Word;
  if (!OBLIQUE_DETERMINERS.has(first.lower) || NOMINATIVE_DETERMINERS.has(first.lower)) return false;
  const next = words[start + 1]?.lower;
  return !(isOne(first) && (next === 'der' || next === 'von'));
}

/** The place behind further nouns that hang on those before by a preposition or "und". */
function endOfHanging(
  words: readonly Word[],
  from: number,
  limit: number,
  hanging: ReadonlySet<string>,
): number {
  let end = from;
  for (let word = words[end]; end < limit && word !== undefined; word = words[end]) {
    if (!word.isSmall || !(hanging.has(word.lower) || AND.has(word.lower))) return end;
    const further = endOfNounCore(words, end + 1, limit);
    if (further === undefined || TIMES.has(lowerAt(words, further - 1))) return end;
    end = further;
  }
  return end;
}

function readQuotedName(words: readonly Word[], start: number, limit: number): NounPhrase | undefined {
  const end = endOfQuoted(words, start, limit);
  return end - start > LONGEST_QUOTED_NAME ? undefined : bare(start, end);
}
