import { browser } from 'wxt/browser';
import type { indexPending, watchWaiting } from '../../lib/store/indexing';

export type IndexingServices = {
  readonly index: typeof indexPending;
  readonly watchWaiting: typeof watchWaiting;
  /** How long what the reader does comes first, in ms. */
  readonly pause?: number;
};

/** After the start or a write: the page that was just marked is still being painted. */
const PAUSE_MS = 3_000;

/** Chromium ends a worker after 30 s in which nothing asks the browser for anything; a large library takes longer. */
const AWAKE_MS = 20_000;

/**
 * Has changed articles taken into the index of words and the figures, by the background, so that it is done when the
 * library is opened. Listens at once; every act of the reader's in any window writes a heartbeat, and that wakes it; as
 * long as it is awake it sees every change, also those of its own (an analysis that is done).
 * While a library page is open, that one does it. What goes wrong is tried again with the next waking.
 */
export function keepIndexedInBackground({ index, watchWaiting, pause = PAUSE_MS }: IndexingServices): void {
  const state: { timer?: ReturnType<typeof setTimeout> | undefined; isAtIt: boolean } = { isAtIt: false };
  const soon = (): void => {
    state.timer ??= setTimeout(() => {
      state.timer = undefined;
      // What is marked meanwhile is looked for once more.
      if (state.isAtIt) soon();
      else void work();
    }, pause);
  };
  const work = async (): Promise<void> => {
    state.isAtIt = true;
    const awake = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), AWAKE_MS);
    try {
      await index();
    } catch {
      // The store says what is wrong wherever it is shown; here nobody looks.
    } finally {
      clearInterval(awake);
      state.isAtIt = false;
    }
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.heartbeat) soon();
  });
  soon();
  watchWaiting(soon);
}
