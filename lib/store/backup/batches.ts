import {
  type Backup,
  type BackupRows,
  type BackupTable,
  type Batch,
  type ReadRows,
  TABLES,
} from '../../import/read-backup';
import { LONG_TABLES } from './readers-rows';

/** Rows at once: what is read and written together without a turn for the page. */
const ROWS = 100;
const LONG_ROWS = 20;

/** Rows of one table, some at a time. */
export function* batched(table: BackupTable, rows: Iterable<unknown>): Generator<Batch> {
  const most = LONG_TABLES.has(table) ? LONG_ROWS : ROWS;
  let some: unknown[] = [];
  const batch = () => ({ table, rows: some }) as unknown as Batch;
  for (const row of rows) {
    some.push(row);
    if (some.length < most) continue;
    yield batch();
    some = [];
  }
  if (some.length > 0) yield batch();
}

/** A backup whose rows stand in memory. */
export function backupOf(rows: BackupRows, { version, made, bad, examples }: Omit<ReadRows, 'rows'>): Backup {
  return {
    version,
    made: Number.isNaN(made) ? undefined : made,
    count: TABLES.reduce((sum, table) => sum + rows[table].length, 0),
    bad,
    examples,
    *batches(without) {
      for (const table of TABLES) if (!without?.has(table)) yield* batched(table, rows[table]);
    },
  };
}
