import type { BackupTable } from '../../import/read-backup';
import type { Uuid } from '../../note';
import { TABLE_NAMES, type Tables, writeTables } from '../db';
import { beat } from '../heartbeat';
import { relistAll } from '../rows/listings';
import { markPending } from '../rows/pending';
import { rowsWith } from '../rows/rows-with';
import { type PutRecord, type Receipt, stampOf } from './receipt';
import { isLiving } from './taking';

const ROWS = 200;

/** Notes before their articles: an article that has others by now stays. */
const ORDER = [
  'notes',
  'pages',
  'corrections',
  'identities',
  'collections',
  'drafts',
  'articles',
] as const satisfies readonly BackupTable[];

type Row = { readonly id: Uuid };
type Bulk = {
  readonly bulkGet: (keys: string[]) => PromiseLike<unknown[]>;
  readonly bulkPut: (rows: readonly unknown[]) => PromiseLike<unknown>;
  readonly bulkDelete: (keys: readonly string[]) => PromiseLike<unknown>;
};

/** Articles with notes that did not come with them, or that were changed since. */
async function inUse(tables: Tables, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const notes = (await rowsWith(tables.notes, 'article', ids)).filter(isLiving);
  return new Set(notes.map(({ article }) => article));
}

type Done = { back: number; kept: number; readonly gone: Set<Uuid>; readonly relisted: Set<Uuid> };

async function takeBack(
  tables: Tables,
  name: BackupTable,
  records: readonly PutRecord[],
  done: Done,
): Promise<void> {
  const table = tables[name] as unknown as Bulk;
  const now = await table.bulkGet(records.map(({ key }) => key));
  const used =
    name === 'articles'
      ? await inUse(
          tables,
          records.filter(({ before }) => !before).map(({ key }) => key),
        )
      : new Set();
  const put: unknown[] = [];
  const gone: string[] = [];
  for (const [index, { key, before, stamp }] of records.entries()) {
    const row = now[index];
    // What was changed since it came is the reader's own by now.
    if (row === undefined || stampOf(row) !== stamp || used.has(key)) {
      if (row !== undefined) done.kept += 1;
    } else if (before === undefined) gone.push(key);
    else put.push(before);
  }
  await table.bulkPut(put);
  await table.bulkDelete(gone);
  done.back += put.length + gone.length;
  if (name === 'articles') for (const key of gone) done.gone.add(key);
  if (name === 'articles') for (const row of put) done.relisted.add((row as Row).id);
  if (name === 'notes') await tables.placements.bulkDelete(gone);
}

/** Texts and analyses go with their articles, or go back to what they were. */
async function takeBackLong(
  tables: Tables,
  name: 'texts' | 'analyses',
  records: readonly PutRecord[],
  { gone }: Done,
) {
  const table = tables[name] as unknown as Bulk;
  const now = await table.bulkGet(records.map(({ key }) => key));
  const isAsPut = (index: number, stamp: string) => now[index] !== undefined && stampOf(now[index]) === stamp;
  const back = records.filter(({ before, stamp }, index) => before !== undefined && isAsPut(index, stamp));
  await table.bulkDelete(records.filter(({ key }) => gone.has(key)).map(({ key }) => key));
  await table.bulkPut(back.map(({ before }) => before));
}

function* inParts<T>(all: readonly T[], most: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += most) yield all.slice(at, at + most);
}

async function relistLeft(tables: Tables, { touched }: Receipt, { gone }: Done): Promise<void> {
  for (const ids of inParts([...gone], ROWS)) {
    await tables.listings.bulkDelete([...ids]);
    await markPending(tables, ids);
  }
  for (const ids of inParts(
    [...touched].filter((id) => !gone.has(id)),
    ROWS / 2,
  )) {
    const articles = await tables.articles.bulkGet([...ids]);
    await relistAll(
      tables,
      articles.filter((one) => one !== undefined),
    );
  }
}

/**
 * Undoes one taking in, in one act: what came goes again, what was changed is as it was. What the reader changed since
 * stays, and articles with notes of later. Gives how many records went back, and how many stayed.
 * @throws StoreError; then nothing was undone
 */
export async function undoRestore(
  receipt: Receipt,
): Promise<{ readonly back: number; readonly kept: number }> {
  const done: Done = { back: 0, kept: 0, gone: new Set(), relisted: new Set() };
  await writeTables(TABLE_NAMES, async (tables) => {
    for (const name of ORDER) {
      for (const records of inParts(receipt.records(name), ROWS)) await takeBack(tables, name, records, done);
    }
    for (const name of ['texts', 'analyses'] as const) {
      for (const records of inParts(receipt.records(name), ROWS))
        await takeBackLong(tables, name, records, done);
    }
    await relistLeft(tables, receipt, done);
  });
  await beat(Date.now());
  return { back: done.back, kept: done.kept };
}
