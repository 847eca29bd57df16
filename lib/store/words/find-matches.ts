// A search in three steps: the newest changed articles are read and made a segment in memory; each segment of the index
// is asked which of its articles have the words; what words alone cannot tell (phrases, who said it) is read, in pages.

import type { Uuid } from '../../note';
import { indexArticle } from '../../search/document';
import { type BuiltSegment, buildSegment, type IndexedArticle } from '../../search/index/build-segment';
import { ListReader } from '../../search/index/codec';
import { evaluatePlan } from '../../search/index/evaluate-plan';
import { blocksOf, planQuery } from '../../search/index/plan-query';
import { countTerms } from '../../search/index/vocabulary';
import { parseQuery } from '../../search/parse-query';
import type { Query, QueryFault } from '../../search/query';
import { fold } from '../../text/fold';
import { readTables, type Tables } from '../db';
import { countMarks, readMarks } from '../rows/pending';
import type { StoredPending } from '../rows/records';
import { listsOf, type OpenSegment, openSegments } from './open-segments';
import { readSearched } from './read-searched';

/** An article that a query finds. Times are ms since 1970; `published` 0: unknown. */
export type Match = { readonly id: Uuid; readonly keptAt: number; readonly published: number };

/** How many changed articles are searched by reading them. Of others that changed the index still tells what was. */
const MOST_READ = 100;

type Waiting = { readonly marks: readonly StoredPending[]; readonly waiting: number };

/** The last changed articles, and how many have changed in all. */
async function readWaiting(): Promise<Waiting> {
  return readTables(['pending'], async (tables) => {
    const marks = await readMarks(tables, { limit: MOST_READ, isLastFirst: true });
    const waiting = marks.length < MOST_READ ? marks.length : await countMarks(tables);
    return { marks, waiting };
  });
}

/** What was read of changed articles, by their marks: while a query is typed they stay the same. */
const read = { key: '', articles: new Map<string, IndexedArticle | undefined>(), segment: buildSegment([]) };

function keyOf({ id, at }: StoredPending): string {
  return `${id} ${at}`;
}

/** The changed articles as a segment of their own. */
async function readChanged(marks: readonly StoredPending[]): Promise<BuiltSegment> {
  const keys = marks.map(keyOf);
  if (read.key === keys.join()) return read.segment;
  const missing = marks.filter((mark) => !read.articles.has(keyOf(mark)));
  const found = new Map<string, IndexedArticle>();
  if (missing.length > 0) {
    const ids = missing.map(({ id }) => id);
    for (const article of await readSearched(ids, { names: true })) {
      found.set(article.id, indexArticle(article));
    }
  }
  read.articles = new Map(
    marks.map((mark) => [keyOf(mark), read.articles.get(keyOf(mark)) ?? found.get(mark.id)]),
  );
  read.segment = buildSegment([...read.articles.values()].filter((one) => one !== undefined));
  read.key = keys.join();
  return read.segment;
}

type Members = ReadonlyMap<string, ReadonlySet<Uuid>>;

function matchesOf(
  { articles, keptAt, published }: Pick<BuiltSegment, 'articles' | 'keptAt' | 'published'>,
  isFound: (number: number) => boolean,
  { since = Number.NEGATIVE_INFINITY, until = Number.POSITIVE_INFINITY }: Query,
): Match[] {
  const matches: Match[] = [];
  articles.forEach((id, number) => {
    if (!isFound(number)) return;
    const [kept, shown] = [keptAt[number] ?? 0, published[number] ?? 0];
    const at = shown === 0 ? kept : shown;
    if (at >= since && at < until) matches.push({ id, keptAt: kept, published: shown });
  });
  return matches;
}

function findInChanged(segment: BuiltSegment, query: Query, members: Members): Match[] {
  const { articles, blocks } = segment;
  const found = evaluatePlan({
    plan: planQuery(blocks, query),
    size: articles.length,
    listsOf: (block) => {
      const own = blocks[block];
      return own && new ListReader(own.bytes, countTerms(own));
    },
    isIn: (article, collection) => members.get(collection)?.has(articles[article] ?? '') ?? false,
  });
  return matchesOf(segment, (number) => found[number] === 1, query);
}

type Asked = { readonly query: Query; readonly members: Members; readonly changed: ReadonlySet<Uuid> };

async function findInSegment(
  tables: Pick<Tables, 'postings'>,
  segment: OpenSegment,
  { query, members, changed }: Asked,
): Promise<Match[]> {
  const { vocabulary, gone, size } = segment;
  const plan = planQuery(vocabulary.blocks, query);
  const lists = await listsOf(tables, segment, blocksOf(plan));
  const found = evaluatePlan({
    plan,
    size,
    listsOf: (block) => lists.get(block),
    isIn: (article, collection) => members.get(collection)?.has(vocabulary.articles[article] ?? '') ?? false,
  });
  const isFound = (number: number) =>
    found[number] === 1 && gone[number] === 0 && !changed.has(vocabulary.articles[number] ?? '');
  return matchesOf(vocabulary, isFound, query);
}

/** What the index says of a query, in no order. What words alone cannot tell has yet to be read. */
export type Found = {
  readonly matches: readonly Match[];
  readonly faults: readonly QueryFault[];
  /** How many changed articles the index has yet to take in. */
  readonly waiting: number;
};

/** Saved searches that mean each other come to an end. */
const MOST_NESTED = 3;

type Collections = { readonly members: Members; readonly faults: readonly QueryFault[] };

/** Which articles are in the collections that a query names, by id or name. */
async function readMembers(query: Query, nested: number): Promise<Collections> {
  const members = new Map<string, ReadonlySet<Uuid>>();
  const faults: QueryFault[] = [];
  for (const { field, text, start, end } of query.terms) {
    if (field !== 'collection' || members.has(text)) continue;
    const all = await readTables(['collections'], ({ collections }) => collections.toArray());
    const living = all.filter(({ deleted }) => deleted === undefined);
    const collection =
      living.find(({ id }) => id === text) ?? living.find(({ name }) => fold(name) === fold(text));
    if (!collection || nested >= MOST_NESTED) faults.push({ start, end, fault: 'collection', text });
    members.set(text, collection ? await idsIn(collection, nested) : new Set());
  }
  return { members, faults };
}

async function idsIn(
  { id, query }: { readonly id: Uuid; readonly query?: string },
  nested: number,
): Promise<ReadonlySet<Uuid>> {
  if (nested >= MOST_NESTED) return new Set();
  if (query !== undefined) {
    const { matches } = await findMatches(parseQuery(query), nested + 1);
    return new Set(matches.map((match) => match.id));
  }
  const ids = await readTables(['listings'], ({ listings }) =>
    listings.where('collections').equals(id).primaryKeys(),
  );
  return new Set(ids);
}

/**
 * Which articles have a query's words, by the index and, for the last changed ones, by reading them.
 * @throws StoreError
 */
export async function findMatches(query: Query, nested = 0): Promise<Found> {
  const { members, faults } = await readMembers(query, nested);
  const { marks, waiting } = await readWaiting();
  const changed = await readChanged(marks);
  const ids = new Set(marks.map(({ id }) => id));
  // In one transaction, as a merge takes segments away.
  const indexed = await readTables(['segments', 'vocabularies', 'postings'], async (tables) => {
    const matches: Match[] = [];
    for (const segment of await openSegments(tables)) {
      matches.push(...(await findInSegment(tables, segment, { query, members, changed: ids })));
    }
    return matches;
  });
  return {
    matches: [...indexed, ...findInChanged(changed, query, members)],
    faults: [...query.faults, ...faults],
    waiting,
  };
}
