import type { BuiltSegment } from '../../search/index/build-segment';
import { groupBy } from '../../text/group-by';
import { readTables, type TableName, type Tables, writeTables } from '../db';
import { markPending } from '../rows/pending';
import type { StoredPending } from '../rows/records';
import { openSegments } from './open-segments';
import { INDEX_VERSION, type Segment } from './segment';

/** What the index is made of; also what a transaction must hold to change it. */
export const INDEX_TABLES = [
  'segments',
  'vocabularies',
  'postings',
  'pending',
] as const satisfies TableName[];

type IndexTables = Pick<Tables, (typeof INDEX_TABLES)[number]>;

/** Puts a segment into the index. */
export async function putSegment(
  tables: IndexTables,
  { articles, keptAt, published, blocks }: BuiltSegment,
): Promise<void> {
  const size = articles.length;
  const segment: Segment = {
    stamp: crypto.randomUUID(),
    version: INDEX_VERSION,
    size,
    living: size,
    gone: new Uint8Array(size),
  };
  const id = await tables.segments.add(segment);
  const terms = blocks.map(({ field, terms: joined }) => ({ field, terms: joined }));
  await tables.vocabularies.put({ segment: id, articles, keptAt, published, blocks: terms });
  await tables.postings.bulkPut(blocks.map(({ bytes }, block) => ({ segment: id, block, bytes })));
}

/** Takes a segment out of the index. */
export async function dropSegment(tables: IndexTables, id: number): Promise<void> {
  await tables.segments.delete(id);
  await tables.vocabularies.delete(id);
  await tables.postings.where('[segment+block]').between([id, 0], [id, Number.MAX_SAFE_INTEGER]).delete();
}

/** Which number an article has in which segment. */
export type Places = ReadonlyMap<string, readonly { readonly segment: number; readonly number: number }[]>;

async function markGone(tables: IndexTables, ids: readonly string[], places: Places): Promise<void> {
  const bySegment = groupBy(
    ids.flatMap((id) => places.get(id) ?? []),
    ({ segment }) => segment,
  );
  for (const [id, numbers] of bySegment) {
    const segment = await tables.segments.get(id);
    if (!segment) continue;
    const gone = segment.gone.slice();
    for (const { number } of numbers) gone[number] = 1;
    const living = gone.reduce((sum, each) => sum + 1 - each, 0);
    if (living === 0) await dropSegment(tables, id);
    else await tables.segments.put({ ...segment, gone, living });
  }
}

/** The time of marks that nobody looks for: articles that could not be taken in, until they change again. */
const FAILED = 0;

/** What a round of indexing took in: the marks it answers, those it failed at, and the segment it made. */
export type Round = {
  readonly marks: readonly StoredPending[];
  readonly failed: ReadonlySet<string>;
  /** Undefined when none of the articles is in the library any more. */
  readonly built: BuiltSegment | undefined;
};

/**
 * Takes a round's articles into the index, in one transaction. An article that was marked again meanwhile stays marked.
 * @throws StoreError
 */
export async function commitRound({ marks, failed, built }: Round, places: Places): Promise<void> {
  await writeTables(INDEX_TABLES, async (tables) => {
    const ids = marks.map(({ id }) => id);
    await markGone(tables, ids, places);
    if (built) await putSegment(tables, built);
    const present = await tables.pending.bulkGet(ids);
    const answered = marks.filter(({ at }, index) => present[index]?.at === at);
    await tables.pending.bulkDelete(answered.map(({ id }) => id));
    const left = answered.filter(({ id }) => failed.has(id));
    await tables.pending.bulkPut(left.map(({ id }) => ({ id, at: FAILED })));
  });
}

/**
 * Throws segments of other versions away, and marks the articles that the index lacks or has too much: where the
 * disk lost a part of it, or a version of the program made it otherwise.
 * @throws StoreError
 */
export async function mendIndex(): Promise<void> {
  // Mostly nothing is amiss: lists need not wait for that.
  if (await readTables(['segments', 'listings', 'pending'], isWhole)) return;
  await writeTables([...INDEX_TABLES, 'listings'], async (tables) => {
    const stale = (await tables.segments.toArray()).filter(({ version }) => version !== INDEX_VERSION);
    for (const { id } of stale) if (id !== undefined) await dropSegment(tables, id);
    if (stale.length > 0 || !(await isWhole(tables))) await markDifferences(tables);
  });
}

/** Whether every segment is of the present version, and as many articles are in them as are listed, or some wait. */
async function isWhole(tables: Pick<Tables, 'segments' | 'listings' | 'pending'>): Promise<boolean> {
  const segments = await tables.segments.toArray();
  if (segments.some(({ version }) => version !== INDEX_VERSION)) return false;
  const living = segments.reduce((sum, one) => sum + one.living, 0);
  return living === (await tables.listings.count()) || (await tables.pending.count()) > 0;
}

async function markDifferences(tables: IndexTables & Pick<Tables, 'listings'>): Promise<void> {
  const differing = new Set<string>(await tables.listings.toCollection().primaryKeys());
  for (const { gone, vocabulary } of await openSegments(tables)) {
    vocabulary.articles.forEach((id, number) => {
      if (gone[number] === 1) return;
      // In both, or in the index alone.
      if (!differing.delete(id)) differing.add(id);
    });
  }
  await markPending(tables, [...differing]);
}
