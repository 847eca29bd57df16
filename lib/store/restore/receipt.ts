import type { BackupTable, RowOf } from '../../import/read-backup';
import type { Uuid } from '../../note';

/** A record that was put: what stood there before (undefined: nothing), and what tells it from a later one. */
export type PutRecord = { readonly key: string; readonly before: unknown; readonly stamp: string };

/** What was taken in, so that it can be undone in one act. */
export class Receipt {
  readonly #put = new Map<BackupTable, Map<string, PutRecord>>();
  /** Articles that are to be listed anew. */
  readonly touched = new Set<Uuid>();

  note(table: BackupTable, row: unknown, before: unknown): void {
    const records = this.#put.get(table) ?? new Map<string, PutRecord>();
    this.#put.set(table, records);
    const key = keyOf(table, row);
    // What stood there before the whole, also where a record is put twice.
    const first = records.get(key);
    records.set(key, { key, before: first ? first.before : before, stamp: stampOf(row) });
  }

  records(table: BackupTable): readonly PutRecord[] {
    return [...(this.#put.get(table)?.values() ?? [])];
  }

  get isEmpty(): boolean {
    return this.#put.size === 0;
  }
}

/** The primary key of a row. */
export function keyOf(table: BackupTable, row: unknown): string {
  return table === 'drafts' ? (row as RowOf['drafts']).key : (row as { readonly id: string }).id;
}

/** Another for each version of a record. */
export function stampOf(row: unknown): string {
  const { revision, updated, text } = row as { revision?: number; updated?: number; text?: string };
  return `${revision ?? ''} ${updated ?? ''} ${updated === undefined ? (text ?? '').length : ''}`;
}
