// The library without a search, in pages by key and never by counting off.
import type { Tables } from '../db';
import type { Listing } from '../rows/records';
import type { SearchCursor } from './order-matches';

/** In which order articles come. */
export type Order = 'saved' | 'saved-oldest' | 'published' | 'published-oldest' | 'title' | 'outlet';

/** The place behind a listing. */
export function cursorOfListing(listing: Listing, order: Order): SearchCursor {
  const { id, keptAt } = listing;
  const keys = { saved: keptAt, published: listing.published, title: listing.title, outlet: listing.outlet };
  return { key: keys[order.replace('-oldest', '') as keyof typeof keys], keptAt, id };
}

type Wish = { readonly before: SearchCursor | undefined; readonly limit: number };
type ListTables = Pick<Tables, 'listings'>;

const FIELD = {
  saved: 'keptAt',
  'saved-oldest': 'keptAt',
  published: 'published',
  'published-oldest': 'published',
  title: 'title',
} as const;

/** By one key and the id, up or down; within `border` only. */
function readByKey({ listings }: ListTables, order: keyof typeof FIELD, { before, limit }: Wish) {
  const index = `[${FIELD[order]}+id]`;
  const isDown = order === 'saved' || order === 'published';
  if (!before) {
    const all = listings.orderBy(index);
    return (isDown ? all.reverse() : all).limit(limit).toArray();
  }
  const place = [before.key, before.id];
  const rest = isDown ? listings.where(index).below(place).reverse() : listings.where(index).above(place);
  return rest.limit(limit).toArray();
}

/** The oldest first; those without a date behind all others. */
async function readPublishedOldest(tables: ListTables, { before, limit }: Wish): Promise<Listing[]> {
  const { listings } = tables;
  const isAmongUndated = before?.key === 0;
  const dated = isAmongUndated
    ? []
    : await listings
        .where('[published+id]')
        .above(before ? [before.key, before.id] : [0, '\uffff'])
        .limit(limit)
        .toArray();
  if (dated.length >= limit) return dated;
  const undated = await listings
    .where('[published+id]')
    .between([0, isAmongUndated ? before.id : ''], [0, '\uffff'], false, true)
    .limit(limit - dated.length)
    .toArray();
  return [...dated, ...undated];
}

/** Outlet after outlet in the order of the alphabet, each with its last saved article first. */
async function readByOutlet({ listings }: ListTables, { before, limit }: Wish): Promise<Listing[]> {
  const index = '[outlet+keptAt+id]';
  const found: Listing[] = [];
  let outlet = before ? String(before.key) : undefined;
  let place = before;
  for (;;) {
    if (outlet !== undefined) {
      const upper = place ? [outlet, place.keptAt, place.id] : [outlet, Number.POSITIVE_INFINITY, ''];
      const rest = listings.where(index).between([outlet, Number.NEGATIVE_INFINITY, ''], upper, true, false);
      found.push(
        ...(await rest
          .reverse()
          .limit(limit - found.length)
          .toArray()),
      );
      if (found.length >= limit) return found;
    }
    const next =
      outlet === undefined
        ? await listings.orderBy(index).first()
        : await listings.where(index).above([outlet, Number.POSITIVE_INFINITY, '']).first();
    if (!next) return found;
    outlet = next.outlet;
    place = undefined;
  }
}

/** Up to `limit` listings behind a place, in order. */
export function readInOrder(tables: ListTables, order: Order, wish: Wish): Promise<Listing[]> {
  if (order === 'outlet') return readByOutlet(tables, wish);
  if (order === 'published-oldest') return readPublishedOldest(tables, wish);
  return readByKey(tables, order, wish);
}

/** A collection so small is read whole; in a larger one the next members are not far in any order. */
const SMALL = 500;
const BATCH = 500;

function compareIn(order: Order): (a: Listing, b: Listing) => number {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const undatedLast = (published: number) => (published === 0 ? Number.POSITIVE_INFINITY : published);
  const compare: Record<Order, (a: Listing, b: Listing) => number> = {
    saved: (a, b) => b.keptAt - a.keptAt || byText(b.id, a.id),
    'saved-oldest': (a, b) => a.keptAt - b.keptAt || byText(a.id, b.id),
    published: (a, b) => b.published - a.published || byText(b.id, a.id),
    'published-oldest': (a, b) =>
      Math.sign(undatedLast(a.published) - undatedLast(b.published) || 0) || byText(a.id, b.id),
    title: (a, b) => byText(a.title, b.title) || byText(a.id, b.id),
    outlet: (a, b) => byText(a.outlet, b.outlet) || b.keptAt - a.keptAt || byText(b.id, a.id),
  };
  return compare[order];
}

/** Up to `limit` members of a collection behind a place, in order. */
export async function readMembersInOrder(
  tables: ListTables,
  collection: string,
  order: Order,
  wish: Wish,
): Promise<Listing[]> {
  const members = tables.listings.where('collections').equals(collection);
  const compare = compareIn(order);
  if ((await members.count()) <= SMALL) {
    const sorted = (await members.toArray()).sort(compare);
    const { before } = wish;
    const at = before ? sorted.findIndex((one) => isBehind(one, before, order)) : 0;
    return at < 0 ? [] : sorted.slice(at, at + wish.limit);
  }
  const found: Listing[] = [];
  let before = wish.before;
  for (;;) {
    const batch = await readInOrder(tables, order, { before, limit: BATCH });
    found.push(...batch.filter(({ collections }) => collections.includes(collection)));
    const last = batch.at(-1);
    if (found.length >= wish.limit || !last || batch.length < BATCH) return found.slice(0, wish.limit);
    before = cursorOfListing(last, order);
  }
}

/** Whether a listing comes behind a place. */
function isBehind(listing: Listing, place: SearchCursor, order: Order): boolean {
  const key = Number(place.key);
  const at: Listing = {
    ...listing,
    id: place.id,
    keptAt: place.keptAt,
    published: order.startsWith('published') ? key : listing.published,
    title: order === 'title' ? String(place.key) : listing.title,
    outlet: order === 'outlet' ? String(place.key) : listing.outlet,
  };
  return compareIn(order)(listing, at) > 0;
}
