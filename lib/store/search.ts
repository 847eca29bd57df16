// One way to all lists of articles: without a query by the indexes of listings, with one by the index of words.
// No library for it: of those tried on 10,000 German articles MiniSearch held 392 MB in memory and took 87 s to build,
// FlexSearch 1.2 GB, Orama stored 258 MB, and none finds words inside German compounds; SQLite in WebAssembly weighs
// 463 KB and needs `wasm-unsafe-eval`. The index here lies in the database that is there anyway, is written in the
// background, and a search reads its vocabulary and a few lists.
import type { Uuid } from '../note';
import { isWhatIsSearched, type Reading, readingOf } from '../search/check-article';
import { findHits, findHitsQuickly } from '../search/find-hits';
import type { Hit } from '../search/hit';
import { parseQuery } from '../search/parse-query';
import { isEmptyQuery, type Query, type QueryFault } from '../search/query';
import { readTables, type Tables } from './db';
import type { ArticleRow } from './library';
import type { Listing } from './rows/records';
import { findMatches, type Match } from './words/find-matches';
import { cursorOfListing, type Order, readInOrder, readMembersInOrder } from './words/list-listings';
import { openSegments } from './words/open-segments';
import {
  cursorOf,
  firstMatches,
  orderMatches,
  type SearchCursor,
  type TimeOrder,
} from './words/order-matches';
import { type ReadArticle, readSearched } from './words/read-searched';

export type { Hit } from '../search/hit';
export type { Order } from './words/list-listings';
export type { SearchCursor } from './words/order-matches';

export type FoundArticle = ArticleRow & { readonly hits: readonly Hit[] };

export type SearchWish = {
  /** By lib/search/parse-query.ts; empty for the whole library. */
  readonly query: string;
  /** The last saved first where it is not given. `title` and `outlet` only where nothing is searched for. */
  readonly order?: Order | undefined;
  /** Only articles of this collection; of a saved search, what that finds. */
  readonly collection?: Uuid | undefined;
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  /** A plain list is not counted: its first rows are there sooner. */
  readonly withoutTotal?: true | undefined;
  /** Only what comes after this place. */
  readonly before?: SearchCursor | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type FoundPage = {
  readonly rows: readonly FoundArticle[];
  /** Undefined on the last page. */
  readonly next: SearchCursor | undefined;
  /** How many there are in all, where that is known; of the plain list with its first page only. */
  readonly total?: number;
  readonly faults: readonly QueryFault[];
  /**
   * How many changed articles the index has yet to take in. Of these the last hundred are searched by reading them. 0
   * where nothing is searched for.
   */
  readonly waiting: number;
};

/** As many articles as a list begins with and goes on by: some screens full. */
export const LIST_PAGE = 25;
/** The same of a search: each has its hits, so that fewer fill a screen, and their texts and notes must be read. */
export const FOUND_PAGE = 15;

/** How many articles are read at once where words alone do not tell. */
const READ = 25;

function rowOf({ head, listing }: Pick<ReadArticle, 'head' | 'listing'>): ArticleRow {
  return { ...head, keptAt: listing.keptAt, notes: listing.notes };
}

/** Listed articles as rows. */
async function rowsOf({ articles }: Pick<Tables, 'articles'>, listed: readonly Listing[]) {
  const heads = await articles.bulkGet(listed.map(({ id }) => id));
  return listed.flatMap((listing, index) => {
    const head = heads[index];
    return head && head.deleted === undefined ? [{ ...rowOf({ head, listing }), hits: [] }] : [];
  });
}

/** The collection as a term of the query, so that it is searched together with the rest. */
function withCollection(query: Query, collection: Uuid | undefined): Query {
  if (collection === undefined) return query;
  const term = {
    field: 'collection',
    text: collection,
    words: [[collection]],
    isWhole: true,
    isNot: false,
    start: 0,
    end: 0,
  } as const;
  return { ...query, terms: [...query.terms, term] };
}

function savedQuery(collection: Uuid | undefined): Promise<string | undefined> {
  if (collection === undefined) return Promise.resolve(undefined);
  return readTables(['collections'], async ({ collections }) => (await collections.get(collection))?.query);
}

async function listPage(wish: SearchWish, query: Query): Promise<FoundPage> {
  const { order = 'saved', collection, limit, before, withoutTotal = false } = wish;
  const page = await readTables(['listings', 'articles'], async (tables) => {
    const asked = { before, limit: limit + 1 };
    const { listings } = tables;
    const listed =
      collection === undefined
        ? await readInOrder(tables, order, asked)
        : await readMembersInOrder(tables, collection, order, asked);
    const shown = listed.slice(0, limit);
    // Counting grows with the library: once, with the first page, behind what the rows need.
    const counted = collection === undefined ? listings : listings.where('collections').equals(collection);
    const [rows, total] = await Promise.all([
      rowsOf(tables, shown),
      before === undefined && !withoutTotal ? counted.count() : undefined,
    ]);
    return { rows, total, last: listed.length > limit ? shown.at(-1) : undefined };
  });
  wish.signal?.throwIfAborted();
  const { rows, total, last } = page;
  return {
    rows,
    next: last && cursorOfListing(last, order),
    ...(total !== undefined && { total }),
    faults: query.faults,
    waiting: 0,
  };
}

function timeOrderOf(order: Order = 'saved'): TimeOrder {
  return order === 'title' || order === 'outlet' ? 'saved' : order;
}

/** The first of the matches that have what must be read in them. */
async function readOn(
  matches: readonly Match[],
  reading: Reading,
  { limit, signal }: Pick<SearchWish, 'limit' | 'signal'>,
): Promise<Match[]> {
  const found: Match[] = [];
  for (let at = 0; at < matches.length && found.length < limit; at += READ) {
    signal?.throwIfAborted();
    const some = matches.slice(at, at + READ);
    const articles = await readSearched(
      some.map(({ id }) => id),
      { names: true },
    );
    const right = new Set(articles.filter((one) => isWhatIsSearched(one, reading)).map(({ id }) => id));
    found.push(...some.filter(({ id }) => right.has(id)));
  }
  return found;
}

/** Whether hits can only be told with the names and quotations of an article. */
function needsNames({ terms }: Query): boolean {
  return terms.some(({ field }) => field === 'said' || field === 'person' || field === 'organization');
}

/** The articles as rows with their hits, in the order asked for; what was deleted meanwhile is missing. */
async function foundRows(ids: readonly Uuid[], query: Query): Promise<FoundArticle[]> {
  const rowsBy = async (some: readonly Uuid[], names: boolean, find: typeof findHits) => {
    const read = await readSearched(some, { names });
    return read.map((article): FoundArticle => ({ ...rowOf(article), hits: find(article, query) }));
  };
  if (needsNames(query)) return rowsBy(ids, true, findHits);
  const rows = await rowsBy(ids, false, findHitsQuickly);
  const without = rows.flatMap(({ id, hits }) => (hits.length === 0 ? [id] : []));
  if (without.length === 0 || query.terms.length === 0) return rows;
  // Found by a name that stands nowhere in it, the figure's, or in other alphabets.
  const named = new Map((await rowsBy(without, true, findHits)).map((row) => [row.id, row]));
  return rows.map((row) => named.get(row.id) ?? row);
}

/**
 * A page of the library, or of what a query finds in it. A page may be shorter than its limit where articles were
 * deleted meanwhile.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function searchArticles(wish: SearchWish): Promise<FoundPage> {
  const { collection, before, limit, signal } = wish;
  signal?.throwIfAborted();
  const parsed = parseQuery(wish.query);
  const isList = isEmptyQuery(parsed) && (await savedQuery(collection)) === undefined;
  if (isList) return listPage(wish, parsed);
  const query = withCollection(parsed, collection);
  const { matches, faults, waiting } = await findMatches(query);
  signal?.throwIfAborted();
  const order = timeOrderOf(wish.order);
  const reading = readingOf(query);
  const found = reading
    ? await readOn(orderMatches(matches, order, before), reading, { limit: limit + 1, signal })
    : firstMatches(matches, order, { before, limit: limit + 1 });
  const shown = found.slice(0, limit);
  const rows = await foundRows(
    shown.map(({ id }) => id),
    query,
  );
  signal?.throwIfAborted();
  const last = found.length > limit ? shown.at(-1) : undefined;
  return {
    rows,
    next: last && cursorOf(last, order),
    ...(!reading && { total: matches.length }),
    faults,
    waiting,
  };
}

/**
 * Reads what every search looks through, some megabytes, so that the first is as quick as the others. Fails in silence:
 * a search tells why.
 */
export async function prepareSearch(): Promise<void> {
  await readTables(['segments', 'vocabularies'], openSegments).catch(() => undefined);
}

/**
 * The ids of all that a query finds, in pages and in order, without reading more of the articles than must be.
 * @throws StoreError, or the signal's reason
 */
export async function* findArticleIds(
  wish: Omit<SearchWish, 'limit' | 'before'>,
): AsyncGenerator<readonly Uuid[], void, undefined> {
  const { signal, order = 'saved', collection } = wish;
  const parsed = parseQuery(wish.query);
  if (isEmptyQuery(parsed) && (await savedQuery(collection)) === undefined) {
    yield* listIds(order, collection, signal);
    return;
  }
  const query = withCollection(parsed, collection);
  const { matches } = await findMatches(query);
  const sorted = orderMatches(matches, timeOrderOf(order), undefined);
  const reading = readingOf(query);
  for (let at = 0; at < sorted.length; at += PAGE_OF_IDS) {
    signal?.throwIfAborted();
    const page = sorted.slice(at, at + PAGE_OF_IDS);
    const right = reading ? await readOn(page, reading, { limit: page.length, signal }) : page;
    if (right.length > 0) yield right.map(({ id }) => id);
  }
}

const PAGE_OF_IDS = 200;

async function* listIds(
  order: Order,
  collection: Uuid | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Uuid[], void, undefined> {
  let before: SearchCursor | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const wish = { before, limit: PAGE_OF_IDS };
    const listed = await readTables(['listings'], (tables) =>
      collection === undefined
        ? readInOrder(tables, order, wish)
        : readMembersInOrder(tables, collection, order, wish),
    );
    if (listed.length > 0) yield listed.map(({ id }) => id);
    const last = listed.at(-1);
    if (!last || listed.length < PAGE_OF_IDS) return;
    before = cursorOfListing(last, order);
  }
}
