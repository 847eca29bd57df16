// The form of a backup: a zip of one file of JSON Lines a table, a row a line, and a manifest behind them that says how
// many rows each has and the SHA-256 of its bytes. So it can be written and read piece by piece, and a file that was
// cut off or changed is known.
import { type FileToZip, zipFiles } from '../../export/zip';
import { BACKUP_FORMAT, BACKUP_VERSION, MANIFEST } from '../../import/backup-format';
import type { BackupTable } from '../../import/read-backup';
import { Sha256 } from '../snapshots/sha-256';
import type { TableRows } from './readers-rows';
import { turns, type Work } from './work';

/** What the manifest says of a file. */
export type ManifestFile = {
  readonly name: string;
  readonly table: BackupTable;
  readonly rows: number;
  readonly sha256: string;
};

/** Lines at once, in UTF-16 units: packing them takes a moment. */
const PIECE = 100_000;

/** The name of a table's file. */
export function fileOf(table: BackupTable): string {
  return `${table}.jsonl`;
}

function* piecesOf(rows: readonly unknown[]): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let lines = '';
  for (const row of rows) {
    lines += `${JSON.stringify(row)}\n`;
    if (lines.length < PIECE) continue;
    yield encoder.encode(lines);
    lines = '';
  }
  if (lines !== '') yield encoder.encode(lines);
}

/**
 * A backup of these rows as pieces of its zip. `made`: ms since 1970.
 * @throws what the rows throw, and the signal's reason
 */
export function zipBackup(
  made: number,
  tables: Iterable<TableRows> | AsyncIterable<TableRows>,
  work: Pick<Work, 'signal'> & { readonly onRows?: (count: number) => void } = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  const pause = turns(work);
  const files: ManifestFile[] = [];
  async function* linesOf({ table, pages }: TableRows): AsyncGenerator<Uint8Array> {
    const hash = new Sha256();
    let count = 0;
    for await (const rows of pages) {
      for (const piece of piecesOf(rows)) {
        await pause();
        hash.update(piece);
        yield piece;
      }
      count += rows.length;
      work.onRows?.(rows.length);
    }
    files.push({ name: fileOf(table), table, rows: count, sha256: hash.digest() });
  }
  async function* entries(): AsyncGenerator<FileToZip> {
    for await (const table of tables) yield { name: fileOf(table.table), content: linesOf(table) };
    const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, made: new Date(made).toISOString() };
    yield { name: MANIFEST, content: `${JSON.stringify({ ...head, files }, null, 2)}\n` };
  }
  return zipFiles(entries(), { made, ...(work.signal && { signal: work.signal }) });
}
