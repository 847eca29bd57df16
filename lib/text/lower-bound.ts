// Idea: where something holds from some place on, halving finds that place. Cost: logarithmic. Source: binary search.
import type { Span } from './span';

/** The lowest number below `length` from which on `holds` is true; `length` where it never is. */
export function lowerBound(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The number of the first span, of some in order, that starts at or behind a place; their count when none does. */
export function firstStartingAt(spans: readonly Span[], place: number): number {
  return lowerBound(spans.length, (at) => (spans[at]?.start ?? 0) >= place);
}
