import { browser } from 'wxt/browser';

/** Why the last automatic backup could not be made, and when, ms since 1970. */
export type BackupFailure = { readonly time: number; readonly detail: string };

const KEY = 'backupFault';
const LONGEST = 300;

/** The failure of the last automatic backup; undefined when it was made. */
export async function loadBackupFault(): Promise<BackupFailure | undefined> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { time, detail } = stored as Record<string, unknown>;
  return typeof time === 'number' && typeof detail === 'string' ? { time, detail } : undefined;
}

/** A backup could not be made: kept until one is made again. */
export async function noteBackupFault(error: unknown): Promise<void> {
  const detail = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(
    0,
    LONGEST,
  );
  await browser.storage.local.set({ [KEY]: { time: Date.now(), detail } satisfies BackupFailure });
}

/** A backup was made. */
export async function clearBackupFault(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
