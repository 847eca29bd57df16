import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backupFile } from '../../../lib/store/backup';
import { deleteEverything } from '../../../lib/store/everything';
import { readBackupFile } from '../../../lib/store/read-file';
import { readImport } from '../../../lib/store/read-import';
import { isReminderDue, loadSavedFile, noteSavedFile, snoozeReminder } from '../../../lib/store/saved-file';
import { makeSnapshot } from '../../../lib/store/snapshots';
import { opfsPlace } from '../../../lib/store/snapshots/opfs-place';
import { FakeFolder } from './fake-folder';

const DAY = 24 * 3600 * 1000;
const START = 1_000 * DAY;

beforeEach(() => fakeBrowser.reset());

describe('the reminder to save a file', () => {
  async function lived({ notes = 3, changed = 0, saved = -1, snoozed = -1 }) {
    await loadSavedFile(START);
    const heartbeat = { schema: 2, articles: 0, notes, corrections: 0, time: START + changed * DAY };
    await fakeBrowser.storage.local.set({ heartbeat });
    if (saved >= 0) await noteSavedFile(START + saved * DAY);
    if (snoozed >= 0) await snoozeReminder(START + snoozed * DAY);
  }

  test.each([
    ['not on the first days', {}, 30, 29, false],
    ['after a month without any file', {}, 30, 30, true],
    ['never, when it is switched off', {}, 0, 900, false],
    ['not where nothing is', { notes: 0 }, 30, 60, false],
    ['not when nothing changed since the file', { changed: 10, saved: 11 }, 30, 60, false],
    ['when something changed and the file is old', { changed: 12, saved: 11 }, 30, 41, true],
    ['not yet, when the file is newer', { changed: 12, saved: 11 }, 30, 40, false],
    ['not within a week of "not now"', { snoozed: 30 }, 30, 36, false],
    ['a week after "not now"', { snoozed: 30 }, 30, 37, true],
  ])('%s', async (_, life, after, day, due) => {
    await lived(life);
    expect(await isReminderDue(after, START + day * DAY)).toBe(due);
  });
});

describe('a file that the reader chose', () => {
  test('is an export or a backup, told by its first bytes', async () => {
    await deleteEverything();
    expect((await readBackupFile(await backupFile())).count).toBe(0);
    const folder = new FakeFolder();
    const { id, made } = await makeSnapshot(opfsPlace(folder.root), START);
    const packed = new Blob([folder.files.get(`${id}.jsonl.gz`) ?? '']);
    expect((await readBackupFile(packed)).made).toBe(made);
  });

  test.each([
    ['an empty file', new Blob([]), 'foreign'],
    ['a picture', new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]), 'foreign'],
    ['JSON that is no UTF-8', new Blob(['{"a":"', Uint8Array.of(0xff), '"}']), 'broken'],
    ['what only begins like gzip', new Blob([Uint8Array.of(0x1f, 0x8b, 0, 0)]), 'broken'],
    ['half a gigabyte', { size: 500_000_000 } as Blob, 'too-large'],
  ])('%s is refused', async (_, file, fault) => {
    await expect(readBackupFile(file)).rejects.toMatchObject({ fault });
    await expect(readImport(file)).rejects.toMatchObject({ fault });
  });
});
