import { fold } from '../text/fold';
import type { QueryTerm } from './query';

/** Words of one or two letters count at the beginning of words only: inside, they are everywhere. */
const SHORT = 2;

/** Whether so short a word counts only where a word begins. */
export function isShort(word: string): boolean {
  return word.length <= SHORT;
}

const BEFORE = '(?<![\\p{L}\\p{N}])';
const BEHIND = '(?![\\p{L}\\p{N}])';

/**
 * A pattern (global) that finds a term's words in a folded text: one after the other with nothing but signs and spaces
 * between; in quote marks as whole words, else also as parts of longer ones at both ends. Folded words hold letters
 * and figures only, so that nothing in them is a sign of the pattern.
 */
export function patternOf({ words, isWhole }: Pick<QueryTerm, 'words' | 'isWhole'>): RegExp {
  const parts = words.map((spellings) =>
    spellings.length > 1 ? `(?:${spellings.join('|')})` : spellings[0],
  );
  const isFree = !isWhole && !words.some((spellings) => words.length === 1 && isShort(spellings[0] ?? ''));
  const source = parts.join('[^\\p{L}\\p{N}]+');
  const before = isFree ? '' : BEFORE;
  return new RegExp(`${before}${source}${isWhole ? BEHIND : ''}`, 'gu');
}

/** Whether a text has the term's words. */
export function hasWords(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(fold(text));
}
