// Idea: a long passage lies between its first and its last part, each of which is a passage of its own; where a part is
// gone, the next one inwards is looked for. Cost: bounded by the number of parts. Source: own.
import type { Steps } from '../text/steps';
import type { Anchor, Anchoring } from './anchor';
import { CONTEXT } from './describe-place';
import { refusedWords } from './judge-places';
import { normalize } from './normalize';
import type { Selector } from './selector';
import { isNearlySame } from './words/compare-words';

/** Passages with more units than this are long. */
export const LONG = 1_600;
/** A part of one, in units; so many are looked for from either end, at most. */
const PART = 500;
const MOST_PARTS = 6;
/** A passage that grew or shrank by more is none. */
const MOST_GROWTH = 3;

/** Looks for a long passage by its parts; `find` looks for one of these in `text`. */
export function* findLong(
  selector: Selector,
  refused: readonly string[],
  find: (part: Selector) => Steps<Anchoring>,
  text: string,
): Steps<Anchoring> {
  const { exact } = selector;
  const parts = Math.floor(exact.length / PART);
  const search = function* (
    numbers: readonly number[],
  ): Steps<{ anchor: Anchor; isOuter: boolean } | Anchoring> {
    let first: Anchoring | undefined;
    for (const number of numbers) {
      const found = yield* find(partOf(selector, number, parts));
      yield 0;
      if (found.state !== 'orphan') return { anchor: found, isOuter: number === numbers[0] };
      first ??= found;
    }
    return first ?? { state: 'orphan', reason: 'gone' };
  };
  const most = Math.min(parts, MOST_PARTS);
  const head = yield* search(Array.from({ length: most }, (_, at) => at));
  const tail = yield* search(Array.from({ length: most }, (_, at) => parts - 1 - at));
  if (!('anchor' in head)) return head;
  if (!('anchor' in tail)) return tail;
  const start = head.anchor.start;
  const end = tail.anchor.end;
  const growth = Math.max((end - start) / exact.length, exact.length / Math.max(1, end - start));
  if (start >= end || growth > MOST_GROWTH) return { state: 'orphan', reason: 'changed' };
  if (refusedWords(refused)(text.slice(start, end))) return { state: 'orphan', reason: 'refused' };
  const isSure = [head, tail].every(({ anchor, isOuter }) => anchor.state === 'certain' && isOuter);
  const score = Math.min(head.anchor.score, tail.anchor.score);
  const isSame = isSure && isNearlySame(normalize(exact).plain, normalize(text.slice(start, end)).plain);
  return { start, end, score, state: isSame ? 'certain' : 'likely' };
}

/** The part by its number, with what stands around it, of the passage or outside. */
function partOf({ exact, prefix, suffix, start }: Selector, number: number, parts: number): Selector {
  const from = cutAt(exact, (number * exact.length) / parts);
  const to = cutAt(exact, ((number + 1) * exact.length) / parts);
  const before = prefix + exact.slice(0, from);
  const behind = exact.slice(to) + suffix;
  return {
    exact: exact.slice(from, to),
    prefix: before.slice(-CONTEXT),
    suffix: behind.slice(0, CONTEXT),
    start: start + from,
    end: start + to,
  };
}

/** The nearest place between words, at or before one. */
function cutAt(text: string, place: number): number {
  const at = Math.round(place);
  if (at <= 0 || at >= text.length) return at;
  const space = text.lastIndexOf(' ', at);
  if (at - space < 60 && space > 0) return space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
