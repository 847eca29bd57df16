// Reads rows of backups of every version. A row that is wrong is counted and told, a file that is not whole or not ours
// is refused.
import type {
  CorrectionRecord,
  Draft,
  StoredAnalysis,
  StoredArticle,
  StoredCollection,
  StoredIdentity,
  StoredNote,
  StoredPage,
  StoredText,
} from '../store/rows/records';
import { BackupError, type BackupFault } from './backup-error';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { type BadReason, BadRow } from './fields';
import { readAnalysis } from './rows/read-analysis';
import { readArticle, readText } from './rows/read-article';
import { readCollection } from './rows/read-collection';
import { readCorrection } from './rows/read-correction';
import { readIdentity } from './rows/read-identity';
import { readDraft, readNote, readPage } from './rows/read-note';

/** What a row of each table is. */
export type RowOf = {
  readonly articles: StoredArticle;
  readonly texts: StoredText;
  readonly analyses: StoredAnalysis;
  readonly pages: StoredPage;
  readonly notes: StoredNote;
  readonly corrections: CorrectionRecord;
  readonly drafts: Draft;
  readonly identities: StoredIdentity;
  readonly collections: StoredCollection;
};

export type BackupTable = keyof RowOf;

/** The rows of a backup, table by table; each id once. */
export type BackupRows = { readonly [T in BackupTable]: readonly RowOf[T][] };

/** Some rows of one table. */
export type Batch = {
  readonly [T in BackupTable]: { readonly table: T; readonly rows: readonly RowOf[T][] };
}[BackupTable];

/** A row that could not be read. `line`: the first words of it, as they stand. */
export type BadExample = { readonly table: BackupTable; readonly reason: BadReason; readonly line: string };

export type Backup = {
  /** Of its form: `BACKUP_VERSION` when it was made. */
  readonly version: number;
  /** When it was made, ms since 1970; undefined when it does not say. */
  readonly made: number | undefined;
  /** How many rows can be read. */
  readonly count: number;
  /** Rows that could not be read, table by table; only tables with some. */
  readonly bad: Readonly<Partial<Record<BackupTable, number>>>;
  /** The first of them in each table. */
  readonly examples: readonly BadExample[];
  /** Its ids were made up when it was read: notes that say the same at the same words are the same. */
  readonly byWords?: true;
  /**
   * Every row that can be read, some at a time, table after table: where articles go is known before what belongs to
   * them. Unpacked anew with each call, and without waiting, so that it can be taken in by one transaction. Tables in
   * `without` are left out.
   */
  readonly batches: (without?: ReadonlySet<BackupTable>) => Iterable<Batch>;
};

const READERS: { readonly [T in BackupTable]: (value: unknown) => RowOf[T] } = {
  articles: readArticle,
  texts: readText,
  analyses: readAnalysis,
  pages: readPage,
  notes: readNote,
  corrections: readCorrection,
  drafts: readDraft,
  identities: readIdentity,
  collections: readCollection,
};

/** Every table of a backup, in the order in which they are read. */
export const TABLES = Object.keys(READERS) as readonly BackupTable[];

/** What was added by a later version is not missing in an older one. */
const OLDEST_TABLES = ['articles', 'texts', 'notes', 'corrections', 'drafts'] as const;

const LONGEST_DOCUMENT = 400_000_000;
/** Of one table; more than any reader has. */
const MOST_ROWS = 1_000_000;
/** So many rows are not changed by chance: the file is not as it was made. */
const MOST_BAD = 10_000;
const EXAMPLES = 5;
const EXAMPLE_LENGTH = 200;

/** Whether a name read from a file is that of a table. */
export function isTable(name: unknown): name is BackupTable {
  return TABLES.some((table) => table === name);
}

function exampleOf(value: unknown): string {
  try {
    return (JSON.stringify(value) ?? '').slice(0, EXAMPLE_LENGTH);
  } catch {
    return '';
  }
}

/** Reads rows one after the other. Of two with one id the first stays. */
export class RowReader {
  readonly #ids = new Map<BackupTable, Set<string>>();
  readonly #seen = new Map<BackupTable, number>();
  readonly bad: Partial<Record<BackupTable, number>> = {};
  readonly examples: BadExample[] = [];
  /** Rows that were read. */
  count = 0;

  /** The row; undefined when it is bad or was there before. @throws BackupError `too-large`, `broken` */
  read<T extends BackupTable>(table: T, value: unknown): RowOf[T] | undefined {
    this.#countRow(table);
    try {
      const row = READERS[table](value);
      const ids = this.#ids.get(table) ?? new Set();
      this.#ids.set(table, ids);
      const id = 'key' in row && table === 'drafts' ? row.key : (row as { readonly id: string }).id;
      if (ids.has(id)) return undefined;
      ids.add(id);
      this.count += 1;
      return row as RowOf[T];
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      this.refuse(table, error.reason, exampleOf(value));
      return undefined;
    }
  }

  /** A row from its JSON; undefined when it is bad. @throws BackupError */
  readLine<T extends BackupTable>(table: T, line: string): RowOf[T] | undefined {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      // Too deep for the parser is not JSON either.
      this.#countRow(table);
      this.refuse(table, 'line', line.slice(0, EXAMPLE_LENGTH));
      return undefined;
    }
    return this.read(table, value);
  }

  /** Notes that a row is bad. @throws BackupError `broken` when too many are */
  refuse(table: BackupTable, reason: BadReason, line: string): void {
    const count = (this.bad[table] ?? 0) + 1;
    if (count > MOST_BAD) throw new BackupError('broken');
    this.bad[table] = count;
    if (count <= EXAMPLES) this.examples.push({ table, reason, line });
  }

  #countRow(table: BackupTable): void {
    const seen = (this.#seen.get(table) ?? 0) + 1;
    if (seen > MOST_ROWS) throw new BackupError('too-large');
    this.#seen.set(table, seen);
  }
}

/** What a backup says of itself. `made`: ms since 1970, NaN when it is not told. */
export type BackupHead = { readonly version: number; readonly made: number };

type Head = { readonly format?: unknown; readonly version?: unknown };

/** The version of what follows a head, if it can be read. @throws BackupError */
export function versionOf(head: Head, format: string): number {
  const version = Number.isInteger(head.version) ? Number(head.version) : 0;
  if (head.format !== format || version < 1) throw new BackupError('foreign');
  if (version > BACKUP_VERSION) throw new BackupError('newer');
  return version;
}

/** A document that does not end as JSON does: ours, cut off or changed, or not ours at all. */
function faultOf(text: string): BackupFault {
  return text.slice(0, 200).includes(`"${BACKUP_FORMAT}"`) ? 'broken' : 'foreign';
}

/** A file that is one JSON value. @throws BackupError */
export function parseDocument(text: string): unknown {
  if (text.length > LONGEST_DOCUMENT) throw new BackupError('too-large');
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError(faultOf(text));
  }
}

/** Rows in memory, with what was found wrong with others. */
export type ReadRows = BackupHead & Pick<Backup, 'bad' | 'examples'> & { readonly rows: BackupRows };

/** No rows of any table. */
export function noRows(): { -readonly [T in BackupTable]: RowOf[T][] } {
  return Object.fromEntries(TABLES.map((name) => [name, []])) as unknown as {
    [T in BackupTable]: RowOf[T][];
  };
}

/**
 * Everything an "export everything" holds: one JSON document, as versions 1 and 2 made it.
 * @throws BackupError
 */
export function readBackup(value: unknown): ReadRows {
  if (typeof value !== 'object' || value === null) throw new BackupError('foreign');
  const document = value as Readonly<Record<string, unknown>>;
  const version = versionOf(document, BACKUP_FORMAT);
  if (OLDEST_TABLES.some((name) => !Array.isArray(document[name]))) throw new BackupError('broken');
  const reader = new RowReader();
  const rows = noRows();
  for (const name of TABLES) {
    const list = document[name] ?? [];
    if (!Array.isArray(list)) throw new BackupError('broken');
    if (list.length > MOST_ROWS) throw new BackupError('too-large');
    for (const one of list) {
      const row = reader.read(name, one);
      if (row) (rows[name] as unknown[]).push(row);
    }
  }
  const made = typeof document.exported === 'string' ? Date.parse(document.exported) : Number.NaN;
  return { version, made, rows, bad: reader.bad, examples: reader.examples };
}
