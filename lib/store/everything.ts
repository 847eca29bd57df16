// The library as a whole: how much it is, and the end of it.
import { readTables, TABLE_NAMES, writeTables } from './db';
import { beat, resetHeartbeat } from './heartbeat';

/**
 * Deletes every record, tombstones and drafts too, in one act that cannot be undone.
 * @throws StoreError
 */
export async function deleteEverything(): Promise<void> {
  await readTables(['notes'], ({ notes }) => notes.limit(1).primaryKeys()); // What is lost is not deleted.
  // First: a heartbeat that tells of nothing is no harm where something is, and the other way round is an alarm.
  await resetHeartbeat();
  try {
    await writeTables(TABLE_NAMES, async (tables) => {
      await Promise.all(TABLE_NAMES.map((name) => tables[name].clear()));
    });
  } finally {
    // Also when all is gone: another window may have told of what was there meanwhile.
    await beat();
  }
}

export type StoreSize = {
  /** In the library, deleted ones not counted. */
  readonly articles: number;
  readonly notes: number;
  /** Undefined where the browser does not say. */
  readonly bytes: number | undefined;
  readonly quota: number | undefined;
};

/**
 * How much is stored.
 * @throws StoreError
 */
export async function measure(): Promise<StoreSize> {
  const counts = await readTables(['listings', 'notes'], async ({ listings, notes }) => ({
    articles: await listings.count(),
    notes: (await notes.count()) - (await notes.where('deleted').above(0).count()),
  }));
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  return { ...counts, bytes: estimate?.usage, quota: estimate?.quota };
}
