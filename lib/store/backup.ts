import { BACKUP_TABLES, readersRows } from './backup/readers-rows';
import type { Work } from './backup/work';
import { zipBackup } from './backup/write-backup';
import { readTables } from './db';

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
