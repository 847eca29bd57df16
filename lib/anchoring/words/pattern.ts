import { trimmedSpan } from '../../text/span';
import { normalize, plainSpan } from '../normalize';
import type { WordIndex } from '../prepare-text';
import type { Selector } from '../selector';
import { splitWords, type Words } from './split-words';

/** A selector made ready for a text: its words with those around them, in the text's numbers. */
export type Pattern = Words & {
  /** Prefix, words and suffix, made plain. */
  readonly plain: string;
  /** The selected part of `plain`. */
  readonly start: number;
  readonly end: number;
  /** The words that lie in it or reach into it, `firstWord` to `endWord` (excluded). */
  readonly firstWord: number;
  readonly endWord: number;
  /** What it tells to find the word: 1 for one that stands in the text once, less for a common one or a sign. */
  readonly weights: Float32Array;
  /** Whether each word is more than a sign of punctuation. */
  readonly isWord: Uint8Array;
};

/** The number of a word that the text does not have. */
export const UNKNOWN = -1;
const SIGN = /^[^\p{L}\p{N}]+$/u;
/** A sign of punctuation tells this much of what a word as common would. */
const SIGN_WEIGHT = 0.3;

/** A selector's plain words, and where in them the selected ones are. */
export function plainSelector({ prefix, exact, suffix }: Selector): {
  plain: string;
  start: number;
  end: number;
} {
  const normalized = normalize(prefix + exact + suffix);
  const span = plainSpan(normalized, { start: prefix.length, end: prefix.length + exact.length });
  return { plain: normalized.plain, ...trimmedSpan(normalized.plain, span) };
}

/** Reads a plain selector in the words of a text. */
export function readPattern(
  { plain, start, end }: { plain: string; start: number; end: number },
  text: WordIndex,
): Pattern {
  const isWord: number[] = [];
  const words = splitWords(plain, (word) => {
    isWord.push(SIGN.test(word) ? 0 : 1);
    return text.idOf.get(word) ?? UNKNOWN;
  });
  const weights = Float32Array.from(
    words.ids,
    (id, at) => weightOf(text, id) * (isWord[at] ? 1 : SIGN_WEIGHT),
  );
  let firstWord = 0;
  while (firstWord < words.ids.length && (words.ends[firstWord] ?? 0) <= start) firstWord += 1;
  let endWord = firstWord;
  while (endWord < words.ids.length && (words.starts[endWord] ?? 0) < end) endWord += 1;
  return { ...words, plain, start, end, firstWord, endWord, weights, isWord: Uint8Array.from(isWord) };
}

/** How often a word stands in the text. */
export function countOf(text: WordIndex, id: number): number {
  return id === UNKNOWN ? 0 : (text.from[id + 1] ?? 0) - (text.from[id] ?? 0);
}

function weightOf(text: WordIndex, id: number): number {
  const count = countOf(text, id);
  return count === 0 ? 1 : 1 / (1 + 0.3 * Math.log2(count));
}
