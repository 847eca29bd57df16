// Idea: an alignment of words tells where the selected words are now: from the first that is still there to the last.
// A word between aligned ones that is spelled a little otherwise is still there. What is left of the words and of those
// around them are the measures by which the place is judged. Cost: linear in the pattern. Source: own.
import type { Span } from '../text/span';
import type { Alignment } from './align-words';
import type { Pattern } from './pattern';
import type { WordIndex } from './prepare-text';
import { similarity, unitsOf } from './similar-words';

/** A place in a plain text where a pattern may be, and what speaks for it. All shares are 0 … 1. */
export type Place = Span & {
  /** Of the selected words, by their letters, so much is there. */
  readonly kept: number;
  /** So much of the words before and behind is there, the nearest counting most; undefined where there were none. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
  /** How much the words that are there tell, in words that stand in the text only once. */
  readonly evidence: number;
};

/** The sum of this falls by 1/e every so many words away from the selection. */
const NEAR = 12;
/** From this similarity on, a word is the old one with a slip of the pen. */
const ALIKE = 0.6;
const ALIKE_IF_SHORT = 0.5;
const SHORT = 3;
/** In a longer stretch no slips are looked for. */
const LONGEST_STRETCH = 8;

/** Reads a place off an alignment; undefined when none of the selected words are there. */
export function readPlace(
  text: WordIndex,
  plain: string,
  pattern: Pattern,
  exact: Alignment,
): Place | undefined {
  const words: Laid = {
    text,
    plain,
    pattern,
    alignment: exact.slice(),
    alike: new Float32Array(exact.length).fill(1),
  };
  findSlips(words);
  const span = spanOf(words);
  if (!span) return undefined;
  const { firstWord, endWord, ids } = pattern;
  return {
    ...span,
    kept: keptShare(words),
    before: sideShare(words, firstWord - 1, -1),
    behind: sideShare(words, endWord, ids.length),
    evidence: evidenceOf(words),
  };
}

type Laid = {
  readonly text: WordIndex;
  readonly plain: string;
  readonly pattern: Pattern;
  readonly alignment: Int32Array;
  /** How alike the words laid on each other are. */
  readonly alike: Float32Array;
};

function wordOf(
  { starts, ends }: { starts: Int32Array; ends: Int32Array },
  plain: string,
  at: number,
): string {
  return plain.slice(starts[at], ends[at]).toLowerCase();
}

/** Lays selected words that are not there on similar ones between their aligned neighbors. */
function findSlips(words: Laid): void {
  const { alignment, pattern, text } = words;
  const from = Math.max(0, pattern.firstWord - 1);
  const to = Math.min(alignment.length, pattern.endWord + 1);
  for (let at = from; at < to; at += 1) {
    if (alignment[at] !== -1) continue;
    let end = at;
    while (end < alignment.length && alignment[end] === -1) end += 1;
    let first = at;
    while (first > 0 && alignment[first - 1] === -1) first -= 1;
    const before = first > 0 ? (alignment[first - 1] as number) : -1;
    const behind = end < alignment.length ? (alignment[end] as number) : -1;
    if (before < 0 && behind < 0) return;
    const count = end - first;
    const placeFrom = before >= 0 ? before + 1 : Math.max(0, behind - count - 1);
    const placeTo = behind >= 0 ? behind : Math.min(text.ids.length, before + count + 2);
    if (count <= LONGEST_STRETCH && placeTo - placeFrom <= LONGEST_STRETCH * 2) {
      layAlike(words, { start: first, end }, { start: placeFrom, end: placeTo });
    }
    at = end;
  }
}

function layAlike(words: Laid, old: Span, now: Span): void {
  const { alignment, alike, pattern, text, plain } = words;
  const isSingle = old.end - old.start === 1 && now.end - now.start === 1;
  let place = now.start;
  for (let at = old.start; at < old.end && place < now.end; at += 1) {
    if (!pattern.isWord[at]) continue;
    const word = wordOf(pattern, pattern.plain, at);
    for (let other = place; other < now.end; other += 1) {
      const alikeness = similarity(word, wordOf(text, plain, other));
      if (alikeness >= ALIKE || (isSingle && word.length <= SHORT && alikeness >= ALIKE_IF_SHORT)) {
        alignment[at] = other;
        alike[at] = alikeness;
        place = other + 1;
        break;
      }
    }
  }
}

function spanOf(words: Laid): Span | undefined {
  const { pattern, alignment } = words;
  let first = pattern.firstWord;
  while (first < pattern.endWord && alignment[first] === -1) first += 1;
  let last = pattern.endWord - 1;
  while (last >= first && alignment[last] === -1) last -= 1;
  if (first > last) return undefined;
  const start = edgeOf(words, first, 1);
  const end = edgeOf(words, last, -1);
  return start < end ? { start, end } : undefined;
}

/** Where in the text the selected part of a word begins (`by` 1) or ends (-1). */
function edgeOf(words: Laid, at: number, by: 1 | -1): number {
  const { pattern, text, plain, alignment, alike } = words;
  const place = alignment[at] as number;
  const start = text.starts[place] as number;
  const end = text.ends[place] as number;
  const from = Math.max(0, pattern.start - (pattern.starts[at] as number));
  const to = Math.min(pattern.end, pattern.ends[at] as number) - (pattern.starts[at] as number);
  if (alike[at] === 1) return by === 1 ? start + from : Math.min(end, start + to);
  const units = unitsOf(wordOf(pattern, pattern.plain, at), wordOf(text, plain, place));
  const kept = units.slice(from, to).filter((unit) => unit >= 0);
  if (kept.length === 0) return by === 1 ? start : end;
  return by === 1 ? start + (kept[0] as number) : start + (kept.at(-1) as number) + 1;
}

function keptShare({ pattern, alignment, alike }: Laid): number {
  let all = 0;
  let kept = 0;
  const { firstWord, endWord, isWord, starts, ends } = pattern;
  const hasWord = isWord.subarray(firstWord, endWord).includes(1);
  for (let at = firstWord; at < endWord; at += 1) {
    if (hasWord && !isWord[at]) continue;
    const length = (ends[at] as number) - (starts[at] as number);
    all += length;
    if (alignment[at] !== -1) kept += length * (alike[at] as number);
  }
  return all > 0 ? kept / all : 0;
}

function sideShare({ pattern, alignment }: Laid, from: number, to: number): number | undefined {
  let all = 0;
  let kept = 0;
  const by = to < from ? -1 : 1;
  let distance = 0;
  for (let at = from; at !== to; at += by) {
    const weight = (pattern.weights[at] as number) * Math.exp(-distance / NEAR);
    all += weight;
    if (alignment[at] !== -1) kept += weight;
    if (pattern.isWord[at]) distance += 1;
  }
  return all > 0 ? kept / all : undefined;
}

function evidenceOf({ pattern, alignment, alike }: Laid): number {
  let sum = 0;
  for (let at = 0; at < alignment.length; at += 1) {
    if (alignment[at] !== -1) sum += (pattern.weights[at] as number) * (alike[at] as number);
  }
  return sum;
}
