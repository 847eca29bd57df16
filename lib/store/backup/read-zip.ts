// A backup that is a zip stays packed in memory: it is unpacked piece by piece each time it is looked at, so that a large
// library never stands there as rows, and can still be taken in by one transaction, which must wait for nothing else.
import { BackupError } from '../../import/backup-error';
import { BACKUP_FORMAT, MANIFEST } from '../../import/backup-format';
import {
  type Backup,
  type BackupTable,
  type Batch,
  isTable,
  RowReader,
  TABLES,
  versionOf,
} from '../../import/read-backup';
import { listZip, unpackEntry, type ZipEntry } from '../../import/unzip';
import { Sha256 } from '../snapshots/sha-256';
import { batched } from './batches';
import { linesOf } from './read-lines';
import { turns, type Work } from './work';
import { fileOf, type ManifestFile } from './write-backup';

const LONGEST_MANIFEST = 100_000;
/** Bytes of one file unpacked. */
const LONGEST_FILE = 2_000_000_000;

type Manifest = {
  readonly version: number;
  readonly made: number;
  readonly files: ReadonlyMap<BackupTable, ManifestFile>;
};

function textOf(entry: ZipEntry, most: number): string {
  const bytes = [...unpackEntry(entry, most)];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return bytes.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode();
  } catch {
    throw new BackupError('broken');
  }
}

function readFile(value: unknown): ManifestFile {
  const { name, table, rows, sha256 } = (value ?? {}) as Record<string, unknown>;
  if (!isTable(table) || name !== fileOf(table)) throw new BackupError('broken');
  if (!Number.isSafeInteger(rows) || typeof sha256 !== 'string') throw new BackupError('broken');
  return { name: fileOf(table), table, rows: Number(rows), sha256 };
}

function readManifest(entries: readonly ZipEntry[]): Manifest {
  const entry = entries.find(({ name }) => name === MANIFEST);
  if (!entry) throw new BackupError('foreign');
  let head: { format?: unknown; version?: unknown; made?: unknown; files?: unknown };
  try {
    head = Object(JSON.parse(textOf(entry, LONGEST_MANIFEST)));
  } catch (error) {
    throw error instanceof BackupError ? error : new BackupError('broken');
  }
  const version = versionOf(head, BACKUP_FORMAT);
  if (!Array.isArray(head.files)) throw new BackupError('broken');
  const files = new Map(head.files.map(readFile).map((file) => [file.table, file]));
  const isWhole = TABLES.every((table) => files.has(table)) && head.files.length === TABLES.length;
  if (!isWhole || entries.length !== files.size + 1) throw new BackupError('broken');
  return { version, made: Date.parse(String(head.made)), files };
}

/** Unpacked bytes that are hashed and counted on the way. */
function* hashed(pieces: Iterable<Uint8Array>, hash: Sha256): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}

/**
 * Reads a zip whole and checks it before it gives anything of it.
 * @throws BackupError, or the signal's reason
 */
export async function readZip(bytes: Uint8Array, work: Work = {}): Promise<Backup> {
  const entries = listZip(bytes);
  const { version, made, files } = readManifest(entries);
  const entryOf = (table: BackupTable): ZipEntry => {
    const entry = entries.find(({ name }) => name === fileOf(table));
    if (!entry) throw new BackupError('broken');
    return entry;
  };
  const reader = new RowReader();
  const pause = turns(work);
  const all = [...files.values()].reduce((sum, { rows }) => sum + rows, 0);
  let seen = 0;
  for (const table of TABLES) {
    const [hash, before] = [new Sha256(), seen];
    for (const line of linesOf(hashed(unpackEntry(entryOf(table), LONGEST_FILE), hash))) {
      reader.readLine(table, line);
      seen += 1;
      if (seen % 20 !== 0) continue;
      await pause();
      work.onProgress?.(Math.min(1, seen / all));
    }
    const file = files.get(table);
    if (seen - before !== file?.rows || hash.digest() !== file.sha256) throw new BackupError('broken');
  }
  function* batches(without?: ReadonlySet<BackupTable>): Generator<Batch> {
    const again = new RowReader();
    for (const table of TABLES) {
      if (without?.has(table)) continue;
      const lines = linesOf(unpackEntry(entryOf(table), LONGEST_FILE));
      yield* batched(table, rowsOf(again, table, lines));
    }
  }
  const { count, bad, examples } = reader;
  return { version, made: Number.isNaN(made) ? undefined : made, count, bad, examples, batches };
}

function* rowsOf<T extends BackupTable>(reader: RowReader, table: T, lines: Iterable<string>) {
  for (const line of lines) {
    const row = reader.readLine(table, line);
    if (row) yield row;
  }
}
