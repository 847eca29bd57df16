// Idea: an alignment of words tells where the selected words are now: from the first that is still there to the last.
// A word between aligned ones that is spelled a little otherwise is still there. What is left of the words and of those
// around them are the measures by which the place is judged. Cost: linear in the pattern. Source: own.
import type { Span } from '../../text/span';
import { CONTEXT, TELLING_PART } from '../describe-place';
import type { WordIndex } from '../prepare-text';
import type { Alignment } from './align-words';
import { type Change, changeBy } from './compare-words';
import { findSlips, type Laid } from './find-slips';
import type { Pattern } from './pattern';
import { unitsOf } from './similar-words';

/** A place in a plain text where a pattern may be, and what speaks for it. All shares are 0 … 1. */
export type Place = Span &
  Change & {
    /** Of the selected words, by their letters, so much is there. */
    readonly kept: number;
    /** So much of the words before and behind is there, the nearest counting most; undefined where there were none. */
    readonly before: number | undefined;
    readonly behind: number | undefined;
    /** How much the selected words that are there tell, in words that stand in the text only once; and with the others. */
    readonly own: number;
    readonly evidence: number;
    /** Of the words that tell a passage from its copies, so much is there; undefined when it had none. */
    readonly far: number | undefined;
  };

/** Where the context is longer, in units, its outermost part tells a passage from its copies. */
const FAR = CONTEXT + 10;
/** The weight of a word falls by 1/e every so many words away from the selection. */
const NEAR = 12;

const NUMBER = /^\p{N}+$/u;
/** Words put in between take their part of the weight of what stands behind them: so many halve it. */
const BREAK = 6;

/** Reads a place off an alignment; undefined when none of the selected words are there. */
export function readPlace(
  text: WordIndex,
  plain: string,
  pattern: Pattern,
  found: Alignment,
): Place | undefined {
  const words: Laid = {
    text,
    plain,
    pattern,
    alignment: found,
    alike: new Float32Array(found.length).fill(1),
  };
  findSlips(words);
  const span = spanOf(words);
  if (!span) return undefined;
  const { firstWord, endWord, ids } = pattern;
  const kept = keptShare(words);
  return {
    ...span,
    ...changeBy(pattern.plain.slice(pattern.start, pattern.end), plain.slice(span.start, span.end), kept),
    kept,
    before: sideShare(words, firstWord - 1, -1),
    behind: sideShare(words, endWord, ids.length),
    own: evidenceOf(words, firstWord, endWord),
    evidence: evidenceOf(words, 0, ids.length),
    far: farShare(words),
  };
}

function spanOf(words: Laid): Span | undefined {
  const { pattern, alignment, text } = words;
  let first = pattern.firstWord;
  while (first < pattern.endWord && alignment[first] === -1) first += 1;
  let last = pattern.endWord - 1;
  while (last >= first && alignment[last] === -1) last -= 1;
  if (first > last) return undefined;
  const before = replacedWord(words, first, -1);
  const behind = replacedWord(words, last, 1);
  const start = before === undefined ? edgeOf(words, first, 1) : (text.starts[before] as number);
  const end = behind === undefined ? edgeOf(words, last, -1) : (text.ends[behind] as number);
  return start < end ? { start, end } : undefined;
}

/**
 * Selected words at an edge that were replaced one by one: all but the outermost are where the passage is. Gives the
 * last of them in the text, from the outermost kept word `at` outwards; undefined when there are none.
 */
function replacedWord({ pattern, alignment }: Laid, at: number, by: 1 | -1): number | undefined {
  const edge = by === 1 ? pattern.endWord - 1 : pattern.firstWord;
  const count = Math.abs(edge - at);
  if (count < 2) return undefined;
  let around = edge + by;
  while (around >= 0 && around < alignment.length && alignment[around] === -1) around += by;
  const place = alignment[around];
  const own = alignment[at] as number;
  if (place === undefined || place === -1 || Math.abs(place - own) !== Math.abs(around - at))
    return undefined;
  return own + by * (count - 1);
}

/** Where in the text the selected part of a word begins (`by` 1) or ends (-1). */
function edgeOf({ pattern, text, plain, alignment, alike }: Laid, at: number, by: 1 | -1): number {
  const place = alignment[at] as number;
  const start = text.starts[place] as number;
  const end = text.ends[place] as number;
  const from = pattern.start - (pattern.starts[at] as number);
  const to = pattern.end - (pattern.starts[at] as number);
  const word = pattern.plain.slice(pattern.starts[at], pattern.ends[at]);
  const same = by === 1 ? start + Math.max(0, from) : Math.min(end, start + to);
  if (alike[at] === 1) return same;
  if (NUMBER.test(word)) return by === 1 ? start : end;
  const units = unitsOf(word, plain.slice(start, end));
  const unit = by === 1 ? units[Math.max(0, from)] : units[Math.min(to, word.length) - 1];
  if (unit === undefined || unit < 0) return same;
  return start + unit + (by === 1 ? 0 : 1);
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

/** What is left on one side, from the word next to the selection outwards. What stands apart by now counts less. */
function sideShare({ pattern, alignment }: Laid, from: number, to: number): number | undefined {
  let all = 0;
  let kept = 0;
  const by = to < from ? -1 : 1;
  let distance = 0;
  let nearness = 1;
  let last = lastKept({ pattern, alignment }, from - by, by);
  for (let at = from; at !== to; at += by) {
    const weight = (pattern.weights[at] as number) * Math.exp(-distance / NEAR);
    all += weight;
    const place = alignment[at] as number;
    if (place !== -1) {
      const added = last === undefined ? 0 : Math.abs(place - last.place) - Math.abs(at - last.at);
      if (added > 0) nearness /= 1 + added / BREAK;
      kept += weight * nearness;
      last = { at, place };
    }
    if (pattern.isWord[at]) distance += 1;
  }
  return all > 0 ? kept / all : undefined;
}

/** The outermost selected word that is left, on a side. */
function lastKept(
  { pattern, alignment }: Pick<Laid, 'pattern' | 'alignment'>,
  from: number,
  by: 1 | -1,
): { at: number; place: number } | undefined {
  for (let at = from; at >= pattern.firstWord && at < pattern.endWord; at -= by) {
    const place = alignment[at] as number;
    if (place !== -1) return { at, place };
  }
  return undefined;
}

function farShare({ pattern, alignment }: Laid): number | undefined {
  const { plain, start, end, starts, ends, weights } = pattern;
  const before = start > FAR ? TELLING_PART : 0;
  const behind = plain.length - end > FAR ? plain.length - TELLING_PART : plain.length;
  let all = 0;
  let kept = 0;
  for (let at = 0; at < alignment.length; at += 1) {
    if ((ends[at] as number) > before && (starts[at] as number) < behind) continue;
    all += weights[at] as number;
    if (alignment[at] !== -1) kept += weights[at] as number;
  }
  return all > 0 ? kept / all : undefined;
}

function evidenceOf({ pattern, alignment, alike }: Laid, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    if (alignment[at] !== -1) sum += (pattern.weights[at] as number) * (alike[at] as number);
  }
  return sum;
}
