import { BACKUP_TABLES } from './backup/readers-rows';
import { readTables, rescueTables } from './db';
import { StoreError } from './errors';
import { type Heartbeat, loadLastSeen, resetHeartbeat } from './heartbeat';

/** The library is gone, or cannot be read, and what the last heartbeat, or else a backup, tells of it. */
export type Loss = {
  /** `empty`: the database is a new one. `damaged`: it is there and cannot be read. */
  readonly kind: 'empty' | 'damaged';
  readonly heartbeat: Heartbeat | undefined;
};

/** What was lost, found by asking for it; undefined when the library is there, or cannot be reached for other reasons. */
export async function findLoss(): Promise<Loss | undefined> {
  try {
    await readTables(['notes'], ({ notes }) => notes.limit(1).primaryKeys());
    return undefined;
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'lost') return undefined;
    const heartbeat = await loadLastSeen();
    return { kind: error.cause === undefined ? 'empty' : 'damaged', heartbeat };
  }
}

/**
 * Begins with an empty library, because the reader said so by typing it. What cannot be read is deleted.
 * @throws StoreError; then the library still counts as lost
 */
export async function startAnew(loss: Loss): Promise<void> {
  await rescueTables(BACKUP_TABLES, async () => undefined, { anew: loss.kind === 'damaged' });
  await resetHeartbeat();
}
