import { browser } from 'wxt/browser';
import type { Settings } from '../../lib/settings';
import { clearBackupFault, noteBackupFault } from '../../lib/store/backup-fault';
import { beat } from '../../lib/store/heartbeat';
import { loadSavedFile } from '../../lib/store/saved-file';
import { backUp, isDue } from '../../lib/store/snapshots';
import type { SnapshotPlace } from '../../lib/store/snapshots/place';

export type SafetyServices = {
  readonly places: readonly SnapshotPlace[];
  readonly loadSettings: () => Promise<Pick<Settings, 'backups'>>;
  /** How long what the reader does comes first, in ms. */
  readonly pause?: number;
};

/** After the start or a write: marking a page comes first. */
const PAUSE_MS = 10_000;

/** Chromium ends a worker after 30 s in which nothing asks the browser for anything; a large backup takes longer. */
const AWAKE_MS = 20_000;

async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo().catch(() => undefined), AWAKE_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Makes a backup if one is due. What goes wrong is kept for the options, and tried again with the next waking. */
export async function backUpIfDue({ places, loadSettings }: SafetyServices, now = Date.now()): Promise<void> {
  try {
    const { backups } = await loadSettings();
    if (!(await isDue(places, backups, now))) return;
    const made = await awake(() => backUp(places, backups.keep, now));
    if (made) await clearBackupFault();
  } catch (error) {
    await noteBackupFault(error).catch(() => undefined);
  }
}

/**
 * Keeps heartbeat and backups. Listens at once, and works only when the reader's own acts are through. There is no
 * alarm: every act of the reader's in any window writes a heartbeat, and that wakes the background.
 */
export function keepSafe(services: SafetyServices): void {
  const waiting: { timer?: ReturnType<typeof setTimeout> | undefined } = {};
  const soon = (work: () => Promise<unknown>): void => {
    waiting.timer ??= setTimeout(() => {
      waiting.timer = undefined;
      void work();
    }, services.pause ?? PAUSE_MS);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.heartbeat) soon(() => backUpIfDue(services));
  });
  soon(async () => {
    await beat();
    await loadSavedFile().catch(() => undefined);
    await backUpIfDue(services);
  });
}
