import { browser } from 'wxt/browser';
import type { BackgroundServices } from './services';

/** When the trash was looked through last, ms since 1970. */
const KEY = 'trashPurged';
const DAY_MS = 24 * 3600 * 1000;
/** After a longer time the clock may be ahead, rather than the reader away: one more day is waited for it to be set. */
const LONG_MS = 7 * DAY_MS;

type Purging = { readonly store: Pick<BackgroundServices['store'], 'purgeTrash'> };

/**
 * Clears what has been in the trash for too long, once a day: the worker is started many times. Where the store
 * cannot be opened it is left for the next start.
 */
export async function purgeDaily({ store }: Purging, now = Date.now()): Promise<void> {
  const last = (await browser.storage.local.get(KEY))[KEY];
  if (typeof last === 'number' && last <= now && now - last < DAY_MS) return;
  if (typeof last === 'number' && now - last > LONG_MS) {
    await browser.storage.local.set({ [KEY]: now });
    return;
  }
  const isDone = await store.purgeTrash(now).then(
    () => true,
    () => false,
  );
  if (isDone) await browser.storage.local.set({ [KEY]: now });
}
