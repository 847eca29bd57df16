// Which articles the index of words and the figures have yet to take in. The index by time is only looked into where
// something waits: in Chromium thousands of rows that just left it are stepped over each time, for 30 ms.

import type { Tables } from '../db';
import type { StoredPending } from './records';

type Marks = Pick<Tables, 'pending'>;

async function isNone({ pending }: Marks): Promise<boolean> {
  return (await pending.limit(1).primaryKeys()).length === 0;
}

/** Marks of articles that have not failed before: the longest marked first, or the last. */
export async function readMarks(
  tables: Marks,
  { limit, isLastFirst = false }: { readonly limit: number; readonly isLastFirst?: boolean },
): Promise<StoredPending[]> {
  if (await isNone(tables)) return [];
  const marks = tables.pending.where('at').above(0);
  return (isLastFirst ? marks.reverse() : marks).limit(limit).toArray();
}

/** How many articles wait, those that failed before not counted. */
export async function countMarks(tables: Marks): Promise<number> {
  return (await isNone(tables)) ? 0 : tables.pending.where('at').above(0).count();
}

/**
 * Has an article taken into the index of words and the figures anew, or out of them, by lib/store/indexing.ts. Later
 * than every mark before it, also within one tick of the clock.
 */
export async function markPending(tables: Marks, ids: readonly string[]): Promise<void> {
  const last = (await isNone(tables)) ? undefined : await tables.pending.orderBy('at').last();
  const at = Math.max(Date.now(), (last?.at ?? 0) + 1);
  await tables.pending.bulkPut(ids.map((id) => ({ id, at })));
}
