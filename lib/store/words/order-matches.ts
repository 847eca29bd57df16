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

/** Matches in order, those behind a place only. */
export function orderMatches(
  matches: readonly Match[],
  order: TimeOrder,
  before: SearchCursor | undefined,
): Match[] {
  const sign = isOldestFirst(order) ? -1 : 1;
  const compare = (a: Match, b: Match) => {
    const [left, right] = [rankOf(a, order), rankOf(b, order)];
    return left === right ? sign * compareIds(b.id, a.id) : right > left ? 1 : -1;
  };
  if (!before) return matches.toSorted(compare);
  const key = Number(before.key);
  const place: Match = order.startsWith('saved')
    ? { id: before.id, keptAt: key, published: 0 }
    : { id: before.id, keptAt: before.keptAt, published: key };
  return matches.filter((match) => compare(match, place) > 0).sort(compare);
}
