import type { Kept } from '../../note';

/** The fields of a new record of the reader's. */
export function newKept(now: number, id: string = crypto.randomUUID()): Kept {
  return { id, created: now, updated: now, revision: 1 };
}

/** The record after a change: one revision more, and a later time even if the clock went back. */
export function changed<T extends Kept>(record: T, now: number): T {
  return { ...record, updated: Math.max(now, record.updated + 1), revision: record.revision + 1 };
}

/** The record as a tombstone. */
export function buried<T extends Kept>(record: T, now: number): T {
  const after = changed(record, now);
  return { ...after, deleted: after.updated };
}

/** The record brought back. */
export function revived<T extends Kept>(record: T, now: number): T {
  const { deleted: _, ...rest } = changed(record, now);
  return rest as T;
}
