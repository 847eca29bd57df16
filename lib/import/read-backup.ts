// Reads what was saved: an export of everything (one JSON document) or an automatic backup (JSON Lines). Either is
// read whole and checked before anything of it is used; a row that is wrong is counted, a file that is not whole or
// not ours is refused.
import type {
  CorrectionRecord,
  Draft,
  StoredAnalysis,
  StoredArticle,
  StoredNote,
  StoredPage,
  StoredText,
} from '../store/rows/records';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-format';
import { BadRow } from './fields';
import { readAnalysis } from './rows/read-analysis';
import { readArticle, readText } from './rows/read-article';
import { readCorrection } from './rows/read-correction';
import { readDraft, readNote, readPage } from './rows/read-note';

/** The rows of a backup, table by table; each id once. */
export type BackupRows = {
  readonly articles: readonly StoredArticle[];
  readonly texts: readonly StoredText[];
  readonly analyses: readonly StoredAnalysis[];
  readonly notes: readonly StoredNote[];
  readonly corrections: readonly CorrectionRecord[];
  readonly drafts: readonly Draft[];
  readonly pages: readonly StoredPage[];
};

export type BackupTable = keyof BackupRows;

export type Backup = {
  readonly rows: BackupRows;
  /** Of its form: `BACKUP_VERSION` when it was made. */
  readonly version: number;
  /** When it was made, ms since 1970; undefined when it does not say. */
  readonly made: number | undefined;
  /** Rows that could not be read, table by table; only tables with some. */
  readonly bad: Readonly<Partial<Record<BackupTable, number>>>;
};

/** Why a file is no backup that can be taken in. */
export type BackupFault =
  | 'foreign' // not made by Randnotiz, or not for this
  | 'newer' // made by a newer Randnotiz
  | 'broken' // cut off or changed since it was made
  | 'too-large';

/** Thrown when a file cannot be taken in; nothing of it is used. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  constructor(readonly fault: BackupFault) {
    super(`The backup is refused: ${fault}`);
  }
}

const OLDEST_TABLES = ['articles', 'texts', 'notes', 'corrections', 'drafts'] as const;

/** Longest document, in UTF-16 units, and most rows of one table. */
const LONGEST_DOCUMENT = 400_000_000;
const MOST_ROWS = 500_000;

const READERS: { readonly [T in BackupTable]: (value: unknown) => BackupRows[T][number] } = {
  articles: readArticle,
  texts: readText,
  analyses: readAnalysis,
  notes: readNote,
  corrections: readCorrection,
  drafts: readDraft,
  pages: readPage,
};

const TABLES = Object.keys(READERS) as readonly BackupTable[];

function isTable(name: unknown): name is BackupTable {
  return TABLES.some((table) => table === name);
}

function isPurged(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'purged' in value && value.purged === true;
}

/** What a backup says of itself. */
export type BackupHead = { readonly version: number; readonly made: number };

/** Takes rows one after the other. Of two with one id the first stays. */
export class BackupCollector {
  readonly #rows = new Map<BackupTable, Map<string, unknown>>(TABLES.map((name) => [name, new Map()]));
  readonly #bad = new Map<BackupTable, number>();

  /** @throws BackupError `broken` for a table that there is not, `too-large` */
  take(table: unknown, value: unknown): void {
    if (!isTable(table)) throw new BackupError('broken');
    // A tombstone whose content was cleared away brings nothing back.
    if (isPurged(value)) return;
    try {
      const row = READERS[table](value);
      const id = 'key' in row && table === 'drafts' ? row.key : (row as { readonly id: string }).id;
      const rows = this.#rows.get(table);
      if (rows === undefined || rows.size >= MOST_ROWS) throw new BackupError('too-large');
      if (!rows.has(id)) rows.set(id, row);
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      this.#bad.set(table, (this.#bad.get(table) ?? 0) + 1);
    }
  }

  /** What was taken. `made`: ms since 1970, NaN when it is not told. */
  finish({ version, made }: BackupHead): Backup {
    const rows = Object.fromEntries([...this.#rows].map(([name, found]) => [name, [...found.values()]]));
    const bad = Object.fromEntries(this.#bad);
    return { rows: rows as unknown as BackupRows, version, made: Number.isNaN(made) ? undefined : made, bad };
  }
}

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

function parseDocument(text: string): Readonly<Record<string, unknown>> {
  if (text.length > LONGEST_DOCUMENT) throw new BackupError('too-large');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new BackupError(faultOf(text));
  }
  if (typeof document !== 'object' || document === null) throw new BackupError('foreign');
  return document as Readonly<Record<string, unknown>>;
}

/**
 * Everything an "export everything" of any version holds.
 * @throws BackupError
 */
export function readBackup(text: string): Backup {
  const document = parseDocument(text);
  const version = versionOf(document, BACKUP_FORMAT);
  if (OLDEST_TABLES.some((name) => !Array.isArray(document[name]))) throw new BackupError('broken');
  const collector = new BackupCollector();
  for (const name of TABLES) {
    const rows = document[name] ?? [];
    if (!Array.isArray(rows)) throw new BackupError('broken');
    if (rows.length > MOST_ROWS) throw new BackupError('too-large');
    for (const row of rows) collector.take(name, row);
  }
  const made = typeof document.exported === 'string' ? Date.parse(document.exported) : Number.NaN;
  return collector.finish({ version, made });
}
