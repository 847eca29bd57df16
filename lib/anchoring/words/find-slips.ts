// Idea: between two words that lie on equal ones, a word that is nearly the old one is the old one with a slip of the
// pen, and a number is the old one, counted anew. Cost: bounded for each stretch. Source: own.
import type { Span } from '../../text/span';
import type { WordIndex } from '../prepare-text';
import type { Pattern } from './pattern';
import { similarity } from './similar-words';

/** A pattern laid on a text: for each of its words the word of the text that it lies on, -1 for none. */
export type Laid = {
  readonly text: WordIndex;
  readonly plain: string;
  readonly pattern: Pattern;
  readonly alignment: Int32Array;
  /** How alike the words laid on each other are. */
  readonly alike: Float32Array;
};

/** From this similarity on, a word is the old one with a slip of the pen. */
const ALIKE = 0.6;
/** The only word between two that stayed may differ more when it is short. */
const ALIKE_IF_SHORT = 0.5;
const SHORT = 3;
const NUMBER = /^\p{N}+$/u;
/** A number counted anew is this much the old one. */
const RECOUNTED = 0.7;
/** In a longer stretch no slips are looked for. */
const LONGEST_STRETCH = 8;

/** Lays selected words that are not there on similar ones between their neighbors. */
export function findSlips(words: Laid): void {
  const { alignment, pattern } = words;
  const to = Math.min(alignment.length, pattern.endWord + 1);
  let at = Math.max(0, pattern.firstWord - 1);
  while (at > 0 && alignment[at] === -1) at -= 1;
  for (; at < to; at += 1) {
    if (alignment[at] !== -1) continue;
    let end = at;
    while (end < alignment.length && alignment[end] === -1) end += 1;
    const between = placesBetween(words, at, end);
    if (between && end - at <= LONGEST_STRETCH && between.end - between.start <= LONGEST_STRETCH * 2) {
      layAlike(words, { start: at, end }, between);
    }
    at = end;
  }
}

/** The words of the text between those that a stretch of the pattern stands between. */
function placesBetween({ alignment, text }: Laid, start: number, end: number): Span | undefined {
  const before = start > 0 ? (alignment[start - 1] as number) : -1;
  const behind = end < alignment.length ? (alignment[end] as number) : -1;
  if (before < 0 && behind < 0) return undefined;
  const count = end - start;
  return {
    start: before >= 0 ? before + 1 : Math.max(0, behind - count - 1),
    end: behind >= 0 ? behind : Math.min(text.ids.length, before + count + 2),
  };
}

function layAlike(words: Laid, old: Span, now: Span): void {
  const { alignment, alike, pattern, text, plain } = words;
  const isSingle = old.end - old.start === 1 && now.end - now.start === 1;
  let place = now.start;
  for (let at = old.start; at < old.end && place < now.end; at += 1) {
    if (!pattern.isWord[at]) continue;
    const word = wordOf(pattern, pattern.plain, at);
    for (let other = place; other < now.end; other += 1) {
      const alikeness = alikenessOf(word, wordOf(text, plain, other));
      if (alikeness >= ALIKE || (isSingle && word.length <= SHORT && alikeness >= ALIKE_IF_SHORT)) {
        alignment[at] = other;
        alike[at] = alikeness;
        place = other + 1;
        break;
      }
    }
  }
}

function alikenessOf(a: string, b: string): number {
  return NUMBER.test(a) && NUMBER.test(b) ? RECOUNTED : similarity(a, b);
}

function wordOf({ starts, ends }: Pick<Pattern, 'starts' | 'ends'>, plain: string, at: number): string {
  return plain.slice(starts[at], ends[at]).toLowerCase();
}
