// Taking in in three steps: a file is read and checked (read-file.ts), what would come of it is told, and then it is
// taken in by one transaction, some rows at a time. What stands here stays or, where the file has something newer, stays
// beside it. Nothing is deleted, and taking in again changes nothing.
import type { Backup, BackupTable, Batch } from '../import/read-backup';
import type { Uuid } from '../note';
import { BACKUP_TABLES, LONG_TABLES } from './backup/readers-rows';
import { turns, type Work } from './backup/work';
import { readTables, rescueTables, TABLE_NAMES, type Tables, writeTables } from './db';
import { markConcerned } from './figures/concerned';
import { keysOfId } from './figures/find-figures';
import { beat } from './heartbeat';
import type { Loss } from './recovery';
import type { PutRecord, Receipt } from './restore/receipt';
import { RESTORED, type RestoreReport, RestoreTally } from './restore/report';
import { takeAnalyses, takeArticles, takeTexts } from './restore/take-articles';
import { takeNotes, takePages } from './restore/take-notes';
import { takeCollections, takeCorrections, takeDrafts, takeIdentities } from './restore/take-verdicts';
import { Taking } from './restore/taking';
import { relistAll } from './rows/listings';
import { markPending } from './rows/pending';
import { rowsWith } from './rows/rows-with';

export type { Receipt } from './restore/receipt';
export type { RestoreCounts, RestoreExample, RestorePreview, RestoreReport } from './restore/report';

/** Articles listed at once. */
const LISTED = 100;
/** The share of the work that is done when all rows are put; the rest is listing articles. */
const PUT_SHARE = 0.8;

function takeBatch(tables: Tables, batch: Batch, taking: Taking): Promise<void> {
  switch (batch.table) {
    case 'articles':
      return takeArticles(tables, batch.rows, taking);
    case 'texts':
      return takeTexts(tables, batch.rows, taking);
    case 'analyses':
      return takeAnalyses(tables, batch.rows, taking);
    case 'pages':
      return takePages(tables, batch.rows, taking);
    case 'notes':
      return takeNotes(tables, batch.rows, taking);
    case 'corrections':
      return takeCorrections(tables, batch.rows, taking);
    case 'drafts':
      return takeDrafts(tables, batch.rows, taking);
    case 'identities':
      return takeIdentities(tables, batch.rows, taking);
    case 'collections':
      return takeCollections(tables, batch.rows, taking);
  }
}

function isRestored(table: BackupTable): table is (typeof RESTORED)[number] {
  return RESTORED.some((one) => one === table);
}

/** What taking in into an empty library would bring, without asking the library. */
export async function previewAnew(backup: Backup, work: Work = {}): Promise<RestoreReport> {
  const tally = new RestoreTally(backup);
  const pause = turns(work);
  for (const { table, rows } of backup.batches(LONG_TABLES)) {
    await pause();
    if (isRestored(table)) for (const row of rows) tally.count(table, 'fresh', row);
  }
  return tally.report();
}

/**
 * What taking in would do, told before it is done. Read in slices.
 * @throws StoreError, or the signal's reason
 */
export async function previewRestore(backup: Backup, work: Work = {}): Promise<RestoreReport> {
  const taking = new Taking(backup, false);
  const pause = turns(work);
  let done = 0;
  for (const batch of backup.batches(LONG_TABLES)) {
    await pause();
    await readTables(BACKUP_TABLES, (tables) => takeBatch(tables, batch, taking));
    done += batch.rows.length;
    work.onProgress?.(Math.min(1, done / backup.count));
  }
  return taking.tally.report();
}

async function relistTouched(
  tables: Tables,
  ids: readonly Uuid[],
  step: (share: number) => void,
): Promise<void> {
  for (let at = 0; at < ids.length; at += LISTED) {
    step(at / ids.length);
    const articles = await tables.articles.bulkGet(ids.slice(at, at + LISTED));
    await relistAll(
      tables,
      articles.filter((one) => one !== undefined),
    );
  }
}

/** Verdicts that came hold for the articles that were here, too: who is who in these is to be looked at again. */
async function markOthers(tables: Tables, { receipt }: Taking): Promise<void> {
  const corrections = await loadPut(tables.corrections, receipt.records('corrections'));
  await markConcerned(tables, corrections);
  const identities = await loadPut(tables.identities, receipt.records('identities'));
  const figures = identities.flatMap((one) => ('other' in one ? [one.figure, one.other] : [one.figure]));
  const keys = figures.flatMap(keysOfId);
  if (keys.length === 0) return;
  const concerned = await rowsWith(tables.appearances, 'keys', keys);
  await markPending(tables, [...new Set(concerned.map(({ article }) => article))]);
}

async function loadPut<T>(
  table: { readonly bulkGet: (keys: string[]) => PromiseLike<(T | undefined)[]> },
  records: readonly PutRecord[],
): Promise<T[]> {
  const rows = await table.bulkGet(records.map(({ key }) => key));
  return rows.filter((row) => row !== undefined) as T[];
}

async function takeAll(tables: Tables, taking: Taking, { signal, onProgress }: Work): Promise<void> {
  const { backup, receipt } = taking;
  const step = (share: number) => {
    signal?.throwIfAborted();
    onProgress?.(Math.min(1, share));
  };
  let done = 0;
  for (const batch of backup.batches()) {
    step((PUT_SHARE * done) / backup.count);
    await takeBatch(tables, batch, taking);
    done += batch.rows.length;
  }
  await relistTouched(tables, [...receipt.touched], (share) => step(PUT_SHARE + (1 - PUT_SHARE) * share));
  await markOthers(tables, taking);
  step(1);
}

/** What was taken in, and how it can be undone: `undoRestore`. */
export type Taken = RestoreReport & { readonly receipt: Receipt };

/** With `loss` the library counts as lost; one that cannot be read is deleted first: the file must be at hand. */
export type RestoreWork = Work & { readonly loss?: Loss | undefined };

/**
 * Takes in what was read, in one transaction.
 * @throws StoreError, or the signal's reason; then nothing of it was taken in
 */
export async function restoreBackup(backup: Backup, work: RestoreWork = {}): Promise<Taken> {
  const { loss, signal } = work;
  const taking = new Taking(backup, true);
  const take = (tables: Tables): Promise<void> => takeAll(tables, taking, work);
  try {
    await (loss
      ? rescueTables(TABLE_NAMES, take, { anew: loss.kind === 'damaged' })
      : writeTables(TABLE_NAMES, take));
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
  await beat(Date.now());
  return { ...taking.tally.report(), receipt: taking.receipt };
}
