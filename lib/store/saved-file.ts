import { browser } from 'wxt/browser';

/** When everything was last saved as a file, ms since 1970. */
export type SavedFile = {
  /** Undefined: never. */
  readonly time?: number;
  /** Since when Randnotiz keeps count of it. */
  readonly since: number;
};

const KEY = 'savedFile';

function parse(stored: unknown, now: number): SavedFile {
  const { time, since } = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(typeof time === 'number' && { time }),
    since: typeof since === 'number' ? since : now,
  };
}

/** When the reader last saved a file; the count begins with the first question. */
export async function loadSavedFile(now: number = Date.now()): Promise<SavedFile> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const saved = parse(stored, now);
  if (stored === undefined) await browser.storage.local.set({ [KEY]: saved });
  return saved;
}

/** Everything was saved as a file just now. */
export async function noteSavedFile(now: number = Date.now()): Promise<void> {
  const { since } = await loadSavedFile(now);
  await browser.storage.local.set({ [KEY]: { time: now, since } satisfies SavedFile });
}
