import type { Uuid } from '../../note';
import type { Match } from './find-matches';

/** In which order found articles come. */
export type TimeOrder = 'saved' | 'saved-oldest' | 'published' | 'published-oldest';

/** Where a page of articles ended: what it is ordered by (ms since 1970, or a folded title or outlet), then the rest. */
export type SearchCursor = { readonly key: number | string; readonly keptAt: number; readonly id: Uuid };

/** What a match is ordered by, so that the first is the largest; then by id, also the largest first. */
function rankOf({ keptAt, published }: Match, order: TimeOrder): number {
  switch (order) {
    case 'saved':
      return keptAt;
    case 'saved-oldest':
      return -keptAt;
    case 'published':
      return published;
    default:
      // Without a date: behind all others in both directions.
      return published === 0 ? Number.NEGATIVE_INFINITY : -published;
  }
}

function isOldestFirst(order: TimeOrder): boolean {
  return order.endsWith('oldest');
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place behind a match. */
export function cursorOf({ id, keptAt, published }: Match, order: TimeOrder): SearchCursor {
  return { key: order.startsWith('saved') ? keptAt : published, keptAt, id };
}

type Compare = (a: Match, b: Match) => number;

function compareIn(order: TimeOrder): Compare {
  const sign = isOldestFirst(order) ? -1 : 1;
  return (a, b) => {
    const [left, right] = [rankOf(a, order), rankOf(b, order)];
    return left === right ? sign * compareIds(b.id, a.id) : right > left ? 1 : -1;
  };
}

/** Those behind a place. */
function behind(matches: readonly Match[], order: TimeOrder, { key, keptAt, id }: SearchCursor): Match[] {
  const time = Number(key);
  const place: Match = order.startsWith('saved')
    ? { id, keptAt: time, published: 0 }
    : { id, keptAt, published: time };
  const compare = compareIn(order);
  return matches.filter((match) => compare(match, place) > 0);
}

/** Matches in order, those behind a place only. */
export function orderMatches(
  matches: readonly Match[],
  order: TimeOrder,
  before: SearchCursor | undefined,
): Match[] {
  return (before ? behind(matches, order, before) : matches).toSorted(compareIn(order));
}

/** The first of them in order, without ordering all: a page of ten thousand. */
export function firstMatches(
  matches: readonly Match[],
  order: TimeOrder,
  { before, limit }: { readonly before: SearchCursor | undefined; readonly limit: number },
): Match[] {
  const compare = compareIn(order);
  const first: Match[] = [];
  for (const match of before ? behind(matches, order, before) : matches) {
    const last = first[limit - 1];
    if (last && compare(match, last) >= 0) continue;
    let at = first.length;
    while (at > 0 && compare(match, first[at - 1] as Match) < 0) at -= 1;
    first.splice(at, 0, match);
    if (first.length > limit) first.pop();
  }
  return first;
}
