import type { Anchoring } from '../../../lib/anchoring/anchor';

/** More than any note is told by on either side of it, in UTF-16 units. */
const AROUND = 2_000;

export type KnownPlace = { readonly key: string; readonly anchoring: Anchoring };

/**
 * Idea: most of a page stays as it is when something arrives. What both texts begin and end with is the same; a certain
 * place that stands in it with all the words that it is told by stands there still, and need not be looked for again.
 * All others do: what came may be theirs. Cost: linear in the text, a millisecond or two for a long one.
 */
export function carryPlaces<Id>(
  before: string,
  after: string,
  known: ReadonlyMap<Id, KnownPlace>,
): Map<Id, KnownPlace> {
  const start = sharedStart(before, after);
  const end = before.length - sharedEnd(before, after, start);
  const shift = after.length - before.length;
  const carried = new Map<Id, KnownPlace>();
  for (const [id, { key, anchoring }] of known) {
    if (anchoring.state !== 'certain') continue;
    if (anchoring.end + AROUND <= start) carried.set(id, { key, anchoring });
    else if (anchoring.start - AROUND >= end) {
      const moved = { ...anchoring, start: anchoring.start + shift, end: anchoring.end + shift };
      carried.set(id, { key, anchoring: moved });
    }
  }
  return carried;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Of what both end with, as much as does not overlap what they begin with. */
function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) {
    length += 1;
  }
  return length;
}
