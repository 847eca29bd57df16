import { BACKUP_TABLES, readersRows } from './backup/readers-rows';
import type { Work } from './backup/work';
import { zipBackup } from './backup/write-backup';
import { readTables, TABLE_NAMES, writeTables } from './db';
import { beat, resetHeartbeat } from './heartbeat';

export { BACKUP_TABLES } from './backup/readers-rows';

function countRows(): Promise<number> {
  return readTables(BACKUP_TABLES, async (tables) => {
    const counts = await Promise.all(BACKUP_TABLES.map((name) => tables[name].count()));
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

/**
 * Everything of the reader's as pieces of one zip, which `readBackupFile` reads back. Table after table in pages, while
 * the reader may go on writing; records made after the start are left out.
 * @throws StoreError, or the signal's reason
 */
export async function* exportBackup({
  signal,
  onProgress,
}: Work = {}): AsyncGenerator<Uint8Array, void, undefined> {
  const begun = Date.now();
  const all = await countRows();
  let done = 0;
  const onRows = (count: number) => {
    done += count;
    onProgress?.(Math.min(1, done / Math.max(1, all)));
  };
  yield* zipBackup(begun, readersRows(begun), { signal, onRows });
}

/** Pieces are gathered to blobs of this many bytes, which the browser may keep on disk. */
const GATHERED = 4_000_000;

/**
 * Everything of the reader's as one zip to be saved as a file.
 * @throws StoreError, or the signal's reason
 */
export async function backupFile(work: Work = {}): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of exportBackup(work)) {
    waiting.push(piece as Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size < GATHERED) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, ...waiting], { type: 'application/zip' });
}

/**
 * Deletes every record, tombstones and drafts too, in one act that cannot be undone.
 * @throws StoreError
 */
export async function deleteEverything(): Promise<void> {
  await readTables(['notes'], ({ notes }) => notes.limit(1).primaryKeys()); // What is lost is not deleted.
  // First: a heartbeat that tells of nothing is no harm where something is, and the other way round is an alarm.
  await resetHeartbeat();
  try {
    await writeTables(TABLE_NAMES, async (tables) => {
      await Promise.all(TABLE_NAMES.map((name) => tables[name].clear()));
    });
  } finally {
    // Also when all is gone: another window may have told of what was there meanwhile.
    await beat();
  }
}

export type StoreSize = {
  /** In the library, deleted ones not counted. */
  readonly articles: number;
  readonly notes: number;
  /** Undefined where the browser does not say. */
  readonly bytes: number | undefined;
  readonly quota: number | undefined;
};

/**
 * How much is stored.
 * @throws StoreError
 */
export async function measure(): Promise<StoreSize> {
  const counts = await readTables(['listings', 'notes'], async ({ listings, notes }) => ({
    articles: await listings.count(),
    notes: (await notes.count()) - (await notes.where('deleted').above(0).count()),
  }));
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  return { ...counts, bytes: estimate?.usage, quota: estimate?.quota };
}
