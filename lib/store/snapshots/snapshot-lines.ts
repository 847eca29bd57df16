// The form of an automatic backup: JSON Lines under gzip. The first line says what it is, each further one holds a row
// with the name of its table, the last one how many there are and the SHA-256 of the lines of rows. So it can be
// written and checked piece by piece, and a file that was cut off or changed is known.

import { BackupError } from '../../import/backup-error';
import { BACKUP_VERSION } from '../../import/backup-format';
import { type BackupHead, versionOf } from '../../import/read-backup';
import { LONG_TABLES, readersRows } from '../backup/readers-rows';
import { streamOf } from './place';
import { Sha256 } from './sha-256';

const FORMAT = 'randnotiz-snapshot';

/** Longest text that is unpacked, in UTF-16 units: a small file must not fill the memory. */
export const LONGEST = 2_000_000_000;
const LONGEST_LINE = 60_000_000;

/** What the reader sees of a backup. Deleted records are in it and not counted. */
export type SnapshotFacts = {
  readonly articles: number;
  readonly notes: number;
  readonly corrections: number;
  /** Of all rows. */
  readonly sha256: string;
};

type Living = { articles: number; notes: number; corrections: number };

function isLiving(row: unknown): boolean {
  return (row as { deleted?: number }).deleted === undefined;
}

/** Counts and hashes lines of rows, however they come. */
class Tally {
  readonly #hash = new Sha256();
  readonly #encoder = new TextEncoder();
  readonly living: Living = { articles: 0, notes: 0, corrections: 0 };
  rows = 0;

  add(lines: string, rows: readonly (readonly [table: string, row: unknown])[]): Uint8Array<ArrayBuffer> {
    const bytes = this.#encoder.encode(lines);
    this.#hash.update(bytes);
    this.rows += rows.length;
    for (const [table, row] of rows) {
      if (table in this.living && isLiving(row)) this.living[table as keyof Living] += 1;
    }
    return bytes;
  }

  finish(): SnapshotFacts {
    return { ...this.living, sha256: this.#hash.digest() };
  }
}

/**
 * Everything of the reader's as a backup, under gzip; articles only passed by are left out. `isWhole`: with texts and
 * analyses. `onFacts` is told when the last row was read.
 */
export function writeSnapshot(
  begun: number,
  isWhole: boolean,
  onFacts: (facts: SnapshotFacts) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const line = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value)}\n`);
    const tally = new Tally();
    yield line({ format: FORMAT, version: BACKUP_VERSION, made: new Date(begun).toISOString() });
    for (const { table, pages } of readersRows(begun, isWhole ? undefined : LONG_TABLES)) {
      for await (const page of pages) {
        const rows = page.map((row) => [table, row] as const);
        yield tally.add(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), rows);
      }
    }
    const facts = tally.finish();
    yield line({ rows: tally.rows, ...facts });
    onFacts(facts);
  }
  return streamOf(pieces()).pipeThrough(new CompressionStream('gzip'));
}

async function* linesOf(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string, void, undefined> {
  const texts = bytes.pipeThrough(new DecompressionStream('gzip')).pipeThrough(new TextDecoderStream());
  let rest = '';
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > LONGEST || rest.length > LONGEST_LINE) throw new BackupError('too-large');
    const last = text.lastIndexOf('\n');
    if (last >= 0) yield* (rest + text.slice(0, last)).split('\n');
    rest = (last < 0 ? rest : '') + text.slice(last + 1);
  }
  if (rest !== '') throw new BackupError('broken');
}

/** Is handed the version of the whole, and each row with the name of its table. */
type TakeRow = (version: number, table: unknown, row: unknown) => Promise<void> | void;

/** Reads the lines after the first and gives the last one, which says what should have come. */
async function readRows(
  lines: AsyncGenerator<string>,
  tally: Tally,
  take: (table: unknown, row: unknown) => Promise<void> | void,
): Promise<unknown> {
  for await (const line of lines) {
    const value: unknown = JSON.parse(line);
    if (!Array.isArray(value)) {
      if (!(await lines.next()).done) throw new BackupError('broken');
      return value;
    }
    const [table, row] = value;
    if (typeof row !== 'object' || row === null) throw new BackupError('broken');
    tally.add(`${line}\n`, [[String(table), row]]);
    await take(table, row);
  }
  throw new BackupError('broken');
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

async function readHead(lines: AsyncGenerator<string>): Promise<BackupHead> {
  const { value } = await lines.next();
  const head = JSON.parse(value ?? '') as { format?: unknown; version?: unknown; made?: unknown };
  return { version: versionOf(head, FORMAT), made: Date.parse(String(head.made)) };
}

/**
 * Reads a backup whole, to its last line; `take` is handed every row. Gives what is in it and what it says of
 * itself.
 * @throws BackupError `broken` when anything of it is not as it was written
 */
export async function readSnapshotLines(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  take?: TakeRow,
): Promise<SnapshotFacts & BackupHead> {
  const lines = linesOf(bytes);
  const tally = new Tally();
  try {
    const head = await readHead(lines);
    const rows = readRows(lines, tally, (table, row) => take?.(head.version, table, row));
    const end = (await rows) as { rows?: unknown; sha256?: unknown };
    const facts = tally.finish();
    if (end.sha256 !== facts.sha256 || end.rows !== tally.rows) throw new BackupError('broken');
    return { ...facts, ...head };
  } catch (error) {
    if (error instanceof BackupError || isAbort(error)) throw error;
    // What gzip, UTF-8 or JSON cannot read was changed since it was written.
    throw new BackupError('broken');
  }
}
