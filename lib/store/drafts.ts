import { readTables, writeTables } from './db';
import type { Draft } from './rows/records';

export type { Draft } from './rows/records';

/**
 * Keeps what is being written, so that it survives the closing of a popup; resolves when it is on disk. `key` names
 * the field; `base` is the revision the writing began from, undefined when nothing was stored.
 * @throws StoreError
 */
export function saveDraft(key: string, text: string, base?: number): Promise<void> {
  return writeTables(['drafts'], async ({ drafts }) => {
    await drafts.put({ key, text, updated: Date.now(), ...(base !== undefined && { base }) });
  });
}

/**
 * What was being written there, undefined when nothing was.
 * @throws StoreError
 */
export function loadDraft(key: string): Promise<Draft | undefined> {
  return readTables(['drafts'], ({ drafts }) => drafts.get(key));
}

/**
 * Forgets what was being written there: it has been saved or given up.
 * @throws StoreError
 */
export function dropDraft(key: string): Promise<void> {
  return writeTables(['drafts'], ({ drafts }) => drafts.delete(key));
}
