import type { NameCorrection } from '../entities/correction';
import type { EntityKind } from '../names/mention';
import type { Uuid } from '../note';
import { fold } from '../text/fold';
import { readTables, type Tables } from './db';
import { indexKey, indexPrefix, readIndexKey } from './rows/listings';
import type { ArticleHead, Listing } from './rows/records';
import { isOnName } from './rows/verdicts';

/** Where a page of the list ended. */
export type Cursor = { readonly keptAt: number; readonly id: Uuid };

/** An article as the list shows it: without its text, with the number of its notes. */
export type ArticleRow = ArticleHead & { readonly keptAt: number; readonly notes: number };

export type ListWish = {
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  /** Only what comes after this place. */
  readonly before?: Cursor | undefined;
  /** Every word of it must occur, inside words too, in title, site, byline, tags, summary, names or notes. */
  readonly query?: string | undefined;
  /** Only articles that name this person or organization, in any spelling that folds alike. */
  readonly name?: string | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type ArticlePage = {
  readonly rows: readonly ArticleRow[];
  /** Undefined on the last page. */
  readonly next: Cursor | undefined;
};

/** How many listings are read at once while searching. */
const BATCH = 500;

type Matcher = (listing: Listing) => boolean;

function matcherOf(query: string): Matcher | undefined {
  const terms = fold(query)
    .split(' ')
    .filter((term) => term !== '');
  if (terms.length === 0) return undefined;
  return ({ headWords, nameWords, noteWords }) =>
    terms.every((term) => headWords.includes(term) || nameWords.includes(term) || noteWords.includes(term));
}

function cursorOf({ keptAt, id }: Listing): Cursor {
  return { keptAt, id };
}

function isAfter(listing: Listing, place: Cursor): boolean {
  return listing.keptAt === place.keptAt ? listing.id < place.id : listing.keptAt < place.keptAt;
}

/** Newest first, by key and never by counting rows off. */
function readListings(before: Cursor | undefined, limit: number): Promise<Listing[]> {
  return readTables(['listings'], ({ listings }) => {
    const byTime = before
      ? listings.where('[keptAt+id]').below([before.keptAt, before.id])
      : listings.orderBy('[keptAt+id]');
    return byTime.reverse().limit(limit).toArray();
  });
}

/** The listings that name someone, newest first. */
async function readNaming(name: string): Promise<Listing[]> {
  const prefix = indexPrefix(name);
  const found = await readTables(['listings'], async ({ listings }) => [
    ...(await listings.where('persons').startsWith(prefix).toArray()),
    ...(await listings.where('organizations').startsWith(prefix).toArray()),
  ]);
  const distinct = [...new Map(found.map((listing) => [listing.id, listing])).values()];
  return distinct.sort((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? 1 : -1));
}

/** One more than the limit where there are more. */
async function findListings(wish: ListWish): Promise<Listing[]> {
  const { limit, before, query = '', name, signal } = wish;
  const isMatch = matcherOf(query);
  if (name !== undefined) {
    const naming = await readNaming(name);
    return naming
      .filter((listing) => (!before || isAfter(listing, before)) && (!isMatch || isMatch(listing)))
      .slice(0, limit + 1);
  }
  if (!isMatch) return readListings(before, limit + 1);
  const found: Listing[] = [];
  let place = before;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await readListings(place, BATCH);
    found.push(...batch.filter(isMatch));
    const last = batch.at(-1);
    if (found.length > limit || !last || batch.length < BATCH) return found.slice(0, limit + 1);
    place = cursorOf(last);
  }
}

/**
 * A page of the library, newest first.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function listArticles(wish: ListWish): Promise<ArticlePage> {
  wish.signal?.throwIfAborted();
  const found = await findListings(wish);
  const shown = found.slice(0, wish.limit);
  wish.signal?.throwIfAborted();
  const heads = await readTables(['articles'], ({ articles }) => articles.bulkGet(shown.map(({ id }) => id)));
  const rows = shown.flatMap(({ keptAt, notes }, index) => {
    const head = heads[index];
    // Deleted between the two reads: the list is about to be read anew.
    return head && head.deleted === undefined ? [{ ...head, keptAt, notes }] : [];
  });
  const last = shown.at(-1);
  return { rows, next: last && found.length > wish.limit ? cursorOf(last) : undefined };
}

/** A person or organization named in the library. */
export type LibraryName = {
  /** The spelling that most articles use. */
  readonly name: string;
  readonly kind: EntityKind;
  /** How many articles of the library name it. */
  readonly articles: number;
};

type Spellings = Map<string, Map<string, number>>;

function count(spellings: Spellings, key: string): void {
  const { folded, name } = readIndexKey(key);
  const forms = spellings.get(folded) ?? new Map<string, number>();
  forms.set(name, (forms.get(name) ?? 0) + 1);
  spellings.set(folded, forms);
}

/** Where a name of a kind belongs by the reader's verdicts; undefined when it was rejected. */
function kindAfter(
  folded: string,
  kind: EntityKind,
  verdicts: readonly NameCorrection[],
): EntityKind | undefined {
  const verdict = verdicts.findLast(
    (one) => (one.kind === kind || one.verdict === 'add') && fold(one.name) === folded,
  );
  if (verdict?.verdict === 'reject') return undefined;
  if (verdict?.verdict !== 'retype') return verdict?.kind ?? kind;
  const isRejectedToo = verdicts.some(
    (one) => one.verdict === 'reject' && one.kind === verdict.to && fold(one.name) === folded,
  );
  return isRejectedToo ? undefined : verdict.to;
}

type KeyOfKind = { readonly kind: EntityKind; readonly key: string };

async function readNameKeys(signal: AbortSignal | undefined): Promise<KeyOfKind[]> {
  const keys: KeyOfKind[] = [];
  let place: Cursor | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const batch = await readListings(place, BATCH);
    for (const { persons, organizations } of batch) {
      for (const key of persons) keys.push({ kind: 'person', key });
      for (const key of organizations) keys.push({ kind: 'organization', key });
    }
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return keys;
    place = cursorOf(last);
  }
}

function compareNames(a: LibraryName, b: LibraryName): number {
  return b.articles - a.articles || (a.name < b.name ? -1 : 1);
}

/**
 * Everyone of a kind who is named in the library, the most often named first. Spellings that fold alike are one;
 * the reader's corrections hold for articles that were analyzed before them, too.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function listNames(kind: EntityKind, signal?: AbortSignal): Promise<readonly LibraryName[]> {
  const verdicts = await readTables(['corrections'], ({ corrections }) => corrections.toArray());
  const living = verdicts.filter(isOnName).filter(({ deleted }) => deleted === undefined);
  const keys = await readNameKeys(signal);
  const spellings: Spellings = new Map();
  for (const one of keys) {
    const after = living.length === 0 ? one.kind : kindAfter(readIndexKey(one.key).folded, one.kind, living);
    if (after === kind) count(spellings, one.key);
  }
  const names = [...spellings.values()].flatMap((forms): LibraryName[] => {
    const [best] = [...forms].sort(([, a], [, b]) => b - a);
    const articles = [...forms.values()].reduce((sum, each) => sum + each, 0);
    return best ? [{ name: best[0], kind, articles }] : [];
  });
  return names.sort(compareNames);
}

/** The tags of notes that are not deleted. Only those of deleted ones are looked after: most notes are not. */
async function tagsOfNotes({ notes }: Pick<Tables, 'notes'>): Promise<string[]> {
  const all = await notes.orderBy('tags').uniqueKeys();
  const doubtful = new Set<unknown>();
  await notes
    .where('deleted')
    .above(0)
    .each(({ tags = [] }) => {
      for (const tag of tags) doubtful.add(tag);
    });
  const isOnLiving = async (tag: string) => {
    const living = notes
      .where('tags')
      .equals(tag)
      .filter(({ deleted }) => deleted === undefined);
    return (await living.limit(1).count()) > 0;
  };
  const found: string[] = [];
  for (const tag of all.map(String)) if (!doubtful.has(tag) || (await isOnLiving(tag))) found.push(tag);
  return found;
}

/**
 * Every tag of the library once, those of articles and of notes, in the order of the alphabet.
 * @throws StoreError
 */
export async function loadTags(): Promise<readonly string[]> {
  const { ofArticles, ofNotes } = await readTables(['listings', 'notes'], async (tables) => ({
    ofArticles: await tables.listings.orderBy('tags').uniqueKeys(),
    ofNotes: await tagsOfNotes(tables),
  }));
  const tags = new Map<string, string>();
  for (const key of [...ofArticles.map(String), ...ofNotes.map(indexKey)]) {
    const { folded, name } = readIndexKey(key);
    if (!tags.has(folded)) tags.set(folded, name);
  }
  return [...tags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/**
 * Outlets of the library whose names begin so, as their articles write them, in the order of the alphabet.
 * @throws StoreError
 */
export function findOutlets(prefix: string, limit: number): Promise<readonly string[]> {
  const begun = fold(prefix);
  return readTables(['listings', 'articles'], async ({ listings, articles }) => {
    const found: string[] = [];
    const index = listings.where('[outlet+keptAt+id]');
    let next = await index.above([begun, Number.NEGATIVE_INFINITY, '']).first();
    while (next?.outlet.startsWith(begun) && found.length < limit) {
      const { outlet, id } = next;
      const { site } = (await articles.get(id)) ?? {};
      if (outlet !== '' && site !== undefined) found.push(site);
      // From outlet to outlet, past all other articles of each.
      next = await listings.where('[outlet+keptAt+id]').above([outlet, Number.POSITIVE_INFINITY, '']).first();
    }
    return found;
  });
}
