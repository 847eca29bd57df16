import { BackupError } from '../../import/backup-error';
import {
  type Backup,
  type BackupTable,
  type Batch,
  isTable,
  noRows,
  RowReader,
} from '../../import/read-backup';
import { gunzipped } from '../../import/unzip';
import { batched } from '../backup/batches';
import { linesOf } from '../backup/read-lines';
import { turns, type Work } from '../backup/work';
import { oldRows } from '../restore/old-rows';
import { streamOf } from './place';
import { LONGEST, readSnapshotLines } from './snapshot-lines';

/** Versions up to this one may hold rows of another order and under other keys: they are read whole into memory. */
const OLD = 2;

/** The rows of a packed backup that was found sound, read again. */
function* rowsOf(packed: Uint8Array, reader: RowReader): Generator<readonly [BackupTable, unknown]> {
  for (const line of linesOf(gunzipped(packed, LONGEST))) {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value) || !isTable(value[0])) continue;
    const row = reader.read(value[0], value[1]);
    if (row) yield [value[0], row];
  }
}

function* batchesOf(packed: Uint8Array, without?: ReadonlySet<BackupTable>): Generator<Batch> {
  let some: unknown[] = [];
  let last: BackupTable | undefined;
  for (const [table, row] of rowsOf(packed, new RowReader())) {
    if (without?.has(table)) continue;
    if (last !== undefined && (table !== last || some.length >= 200)) {
      yield* batched(last, some);
      some = [];
    }
    last = table;
    some.push(row);
  }
  if (last !== undefined) yield* batched(last, some);
}

/**
 * Reads an automatic backup whole, as its file lies there, and checks it before it gives anything of it.
 * @throws BackupError, or the signal's reason
 */
export async function readPackedSnapshot(packed: Uint8Array<ArrayBuffer>, work: Work = {}): Promise<Backup> {
  const reader = new RowReader();
  const pause = turns(work);
  const old = noRows();
  const take = async (version: number, table: unknown, value: unknown): Promise<void> => {
    if (!isTable(table)) throw new BackupError('broken');
    const row = reader.read(table, value);
    if (row && version <= OLD) (old[table] as unknown[]).push(row);
    await pause();
  };
  const { version, made } = await readSnapshotLines(streamOf([packed]), take);
  const { bad, examples, count } = reader;
  if (version <= OLD) return oldRows({ version, made, rows: old, bad, examples });
  return {
    version,
    made: Number.isNaN(made) ? undefined : made,
    count,
    bad,
    examples,
    batches: (without) => batchesOf(packed, without),
  };
}
