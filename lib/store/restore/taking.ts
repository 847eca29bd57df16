import type { Backup, BackupTable, RowOf } from '../../import/read-backup';
import type { Uuid } from '../../note';
import type { Tables } from '../db';
import type { CorrectionRecord, StoredArticle, StoredIdentity } from '../rows/records';
import { keyOf, Receipt } from './receipt';
import { RestoreTally } from './report';

/** Tables as far as they are asked for many rows. */
type Bulk = {
  readonly bulkGet: (keys: string[]) => PromiseLike<unknown[]>;
  readonly bulkPut: (rows: readonly unknown[]) => PromiseLike<unknown>;
};

/** What is known while a file is taken in, or while it is only looked at what would come of it. */
export class Taking {
  readonly tally: RestoreTally;
  readonly receipt = new Receipt();
  /** For each id of an article in the file the id that it has here. */
  readonly route = new Map<Uuid, Uuid>();
  /** Articles that were met, as they stand here now, and the keys of those that came. */
  readonly met = new Map<Uuid, StoredArticle>();
  readonly keys = new Map<string, Uuid>();
  /** Texts of the file that are taken: whose they are here. */
  readonly texts = new Map<Uuid, Uuid>();
  readonly lengths = new Map<Uuid, number>();
  /** Articles that have a text or an analysis here. */
  readonly read = new Set<Uuid>();
  /** For articles that notes come to, the one that stands for it and is in the library. */
  readonly standing = new Map<Uuid, Uuid>();
  /** Verdicts that stand here, by what they are on. */
  corrections: Map<string, CorrectionRecord[]> | undefined;
  identities: Map<string, StoredIdentity[]> | undefined;
  /** Notes by their article and words, where ids mean nothing. */
  readonly words = new Set<string>();

  constructor(
    readonly backup: Backup,
    /** False: nothing is put. */
    readonly writes: boolean,
    readonly now: number = Date.now(),
  ) {
    this.tally = new RestoreTally(backup);
  }

  /** Puts rows, and notes what stood in their place: `before`, where that was read already. */
  async put<T extends BackupTable>(
    tables: Tables,
    table: T,
    rows: readonly RowOf[T][],
    before?: ReadonlyMap<string, unknown>,
  ): Promise<void> {
    if (!this.writes || rows.length === 0) return;
    const bulk = tables[table] as unknown as Bulk;
    const keys = rows.map((row) => keyOf(table, row));
    const stood = before ? keys.map((key) => before.get(key)) : await bulk.bulkGet(keys);
    for (const [index, row] of rows.entries()) this.receipt.note(table, row, stood[index]);
    await bulk.bulkPut(rows);
  }
}

/** Rows by their ids, those that are there. */
export async function load<T>(
  table: { readonly bulkGet: (keys: string[]) => PromiseLike<(T | undefined)[]> },
  ids: readonly string[],
): Promise<ReadonlyMap<string, T>> {
  const rows = await table.bulkGet([...ids]);
  return new Map(ids.flatMap((id, at) => (rows[at] === undefined ? [] : [[id, rows[at] as T] as const])));
}

/** Whether a record is not deleted. */
export function isLiving({ deleted }: { readonly deleted?: number }): boolean {
  return deleted === undefined;
}
