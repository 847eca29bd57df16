import { browser } from 'wxt/browser';
import { hasRecords, loadHeartbeat } from './heartbeat';

/** When everything was last saved as a file, ms since 1970. */
export type SavedFile = {
  /** Undefined: never. */
  readonly time?: number;
  /** Since when Randnotiz keeps count of it. */
  readonly since: number;
  /** When the reader last said "not now". */
  readonly snoozed?: number;
};

const KEY = 'savedFile';
const DAY = 24 * 3600 * 1000;
/** "Not now" holds for so many days. */
const SNOOZE = 7;

function parse(stored: unknown, now: number): SavedFile {
  const fields = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const { time, since, snoozed } = fields;
  return {
    ...(typeof time === 'number' && { time }),
    since: typeof since === 'number' ? since : now,
    ...(typeof snoozed === 'number' && { snoozed }),
  };
}

async function keep(saved: SavedFile): Promise<void> {
  await browser.storage.local.set({ [KEY]: saved });
}

/** When the reader last saved a file; the count begins with the first question. */
export async function loadSavedFile(now: number = Date.now()): Promise<SavedFile> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const saved = parse(stored, now);
  if (stored === undefined) await keep(saved);
  return saved;
}

/** Everything was saved as a file just now. */
export async function noteSavedFile(now: number = Date.now()): Promise<void> {
  const { since } = await loadSavedFile(now);
  await keep({ time: now, since });
}

/** The reader does not want to be reminded for a while. */
export async function snoozeReminder(now: number = Date.now()): Promise<void> {
  await keep({ ...(await loadSavedFile(now)), snoozed: now });
}

/**
 * Whether to remind of saving a file: something changed since the last one, and that is `after` days ago (0: never
 * remind).
 */
export async function isReminderDue(after: number, now: number = Date.now()): Promise<boolean> {
  if (after <= 0) return false;
  const heartbeat = await loadHeartbeat();
  const { time = 0, since, snoozed = 0 } = await loadSavedFile(now);
  if (!hasRecords(heartbeat) || heartbeat.time <= time) return false;
  return now - Math.max(time, since) >= after * DAY && now - snoozed >= SNOOZE * DAY;
}

export type SavedFileState = { readonly saved: SavedFile; readonly isDue: boolean };

/** What can change it: a file saved, something written, another setting. */
const WATCHED = [KEY, 'heartbeat', 'settings'];

/**
 * Calls back with when a file was saved and whether to remind of it, now and after each change, wherever it was made.
 * `loadAfter` gives the days. Gives the function that stops it.
 */
export function watchSavedFile(
  loadAfter: () => Promise<number>,
  onState: (state: SavedFileState) => void,
): () => void {
  const end = new AbortController();
  const tell = async (): Promise<void> => {
    const [saved, isDue] = [await loadSavedFile(), await isReminderDue(await loadAfter())];
    if (!end.signal.aborted) onState({ saved, isDue });
  };
  const look = () => void tell().catch(() => undefined);
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && WATCHED.some((key) => key in changes)) look();
  };
  browser.storage.onChanged.addListener(listener);
  look();
  return () => {
    end.abort();
    browser.storage.onChanged.removeListener(listener);
  };
}
