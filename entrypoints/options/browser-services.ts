import { browser } from 'wxt/browser';
import type { BackupOps, SavedFileOps } from '../../components/recovery/safety-ops';
import { waysWhenAsked } from '../../components/recovery/ways-when-asked';
import { type Reply, sendToBackground } from '../../lib/messages';
import { changeSettings, loadSettings, watchSettings } from '../../lib/settings';
import { loadBackupFault } from '../../lib/store/backup-fault';
import { loadCorrections } from '../../lib/store/corrections';
import { watch } from '../../lib/store/db';
import { deleteEverything, measure } from '../../lib/store/everything';
import { findLoss } from '../../lib/store/recovery';
import { noteSavedFile, snoozeReminder, watchSavedFile } from '../../lib/store/saved-file';
import type { Backups } from './backups';
import type { OptionsServices, Shortcut } from './services';

const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Firefox has a call of its own, Chrome a page that an extension may open. */
function shortcutsOpener(): OptionsServices['openShortcuts'] {
  const { commands } = browser;
  if ('openShortcutSettings' in commands && typeof commands.openShortcutSettings === 'function') {
    const open: () => Promise<unknown> = commands.openShortcutSettings.bind(commands);
    return open;
  }
  if (import.meta.env.FIREFOX) return undefined;
  return () => browser.tabs.create({ url: SHORTCUTS_PAGE });
}

/** Loaded when the page shows: it reads backups of every version. */
async function loadBackups(): Promise<Backups> {
  return (await import('./backups')).browserBackups();
}

/** Making backups, and files of everything. */
function backupServices(): BackupOps & SavedFileOps {
  return {
    backUpNow: async () => (await loadBackups()).backUpNow(),
    saveBackup: async (snapshot) => (await loadBackups()).saveBackup(snapshot),
    loadFault: loadBackupFault,
    watchSavedFile: (onState) => watchSavedFile(async () => (await loadSettings()).remindAfter, onState),
    saveEverything: async () => {
      const name = await (await loadBackups()).saveEverything();
      await noteSavedFile();
      return name;
    },
    snoozeReminder: () => snoozeReminder(),
  };
}

/** A refusal is a failure here: there is nothing to choose between. */
async function done<T>(asked: Promise<Reply<T>>): Promise<T> {
  const reply = await asked;
  if (!reply.ok) throw new Error(reply.detail ?? reply.code);
  return reply.value;
}

/** The options' own ways to the browser and the store. */
export function optionsServices(): OptionsServices {
  const manifest = browser.runtime.getManifest();
  return {
    loadSettings,
    changeSettings,
    watchSettings(onChange) {
      const end = new AbortController();
      watchSettings(onChange, end.signal);
      return () => end.abort();
    },
    requestSite: (pattern) => browser.permissions.request({ origins: [pattern] }),
    releaseSite: (pattern) => browser.permissions.remove({ origins: [pattern] }),
    isGranted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    watchGranted(onChange) {
      browser.permissions.onAdded.addListener(onChange);
      browser.permissions.onRemoved.addListener(onChange);
      return () => {
        browser.permissions.onAdded.removeListener(onChange);
        browser.permissions.onRemoved.removeListener(onChange);
      };
    },
    loadShortcuts,
    openShortcuts: shortcutsOpener(),
    watchCorrections: (onValue, onError) => watch(loadCorrections, onValue, onError),
    removeCorrections: (ids) => done(sendToBackground('removeCorrections', { ids })),
    restoreCorrections: (ids) => done(sendToBackground('restoreCorrections', { ids })),
    takeInCorrections: async (file) => {
      const corrections = await (await loadBackups()).readCorrections(file);
      return corrections && (await done(sendToBackground('takeInCorrections', { corrections }))).ids;
    },
    watchSize: (onValue, onError) =>
      watch(
        async () => {
          const { articles, notes, bytes } = await measure();
          return { articles, notes, bytes };
        },
        onValue,
        onError,
      ),
    ...waysWhenAsked(findLoss, loadBackups),
    ...backupServices(),
    deleteAll: async () => {
      const { dropBackups } = await loadBackups();
      await deleteEverything();
      await dropBackups();
    },
    reload: () => location.reload(),
    permissions: manifest.permissions ?? [],
    version: manifest.version,
  };
}
