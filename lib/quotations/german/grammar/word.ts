import { setOf } from '../../../text/set-of';
import type { Token } from '../../../text/tokenize';
import type { Mood } from './moods';

/** A word, number or mark of a unit, with what stands around it. */
export type Word = Token & {
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly isCapital: boolean;
  /** Whether it begins with a small letter. */
  readonly isSmall: boolean;
  /** The place of the quote marks it stands in, in `Unit.quoted`; -1 outside. */
  readonly quoted: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Whether it is part of a name. */
  readonly isNamed: boolean;
  /** Of a finite verb, as far as it is known to be one. */
  readonly mood: Mood | undefined;
};

/** The word at a place in small letters; empty beyond the words. */
export function lowerAt(words: readonly Word[], at: number): string {
  return words[at]?.lower ?? '';
}

/** Whether a word stands in quote marks. */
export function isQuoted(word: Word | undefined): boolean {
  return word !== undefined && word.quoted >= 0;
}

const PARTING = setOf(', ; : – — …');

/** Whether a mark parts clauses. */
export function isParting({ text }: Word): boolean {
  return PARTING.has(text);
}

/** The place of a word outside of quote marks, `[from, to)`; undefined where it does not stand. */
export function indexOfWord(
  words: readonly Word[],
  lower: string,
  from: number,
  to: number,
): number | undefined {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word?.lower === lower && !isQuoted(word)) return at;
  }
  return undefined;
}
