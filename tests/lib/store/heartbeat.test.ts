import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Backup } from '../../../lib/import/read-backup';
import {
  closeWindows,
  damage,
  heard,
  LOST,
  loseDatabase,
  openWindow,
  settled,
  write,
} from './guarded-window';

beforeEach(() => fakeBrowser.reset());

afterEach(closeWindows);

describe('the heartbeat', () => {
  test('tells what is stored after each act, without being waited for', async () => {
    const store = await openWindow();
    expect(await store.loadHeartbeat()).toBeUndefined();
    const { id } = await write(store, 'eins');
    await heard(store, { schema: 3, articles: 1, notes: 1, corrections: 0, lastId: id });
    const { time = 0 } = (await store.loadHeartbeat()) ?? {};
    expect(time).toBeGreaterThan(Date.now() - 10_000);
  });

  test('comes seldom, and the last act is in the last one', async () => {
    const store = await openWindow();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    const note = await write(store, 'eins');
    for (let revision = 1; revision <= 30; revision += 1) {
      await store.saveNote({ ...note, base: revision, text: `Fassung ${revision}` });
    }
    await store.removeNote(note.id);
    await heard(store, { articles: 1, notes: 0 });
    const beats = set.mock.calls.filter(([items]) => 'heartbeat' in (items as object));
    expect(beats.length).toBeLessThanOrEqual(3);
  });

  test('a failing storage.local disturbs no save', async () => {
    const store = await openWindow();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    const { article } = await write(store, 'eins');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await store.notesOf(article)).toHaveLength(1);
  });

  test('a failing storage.local opens the library all the same', async () => {
    const store = await openWindow();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
    expect(await store.notesOf('any')).toEqual([]);
  });
});

describe('the first opening', () => {
  test('of a new installation begins, as there is no heartbeat', async () => {
    const store = await openWindow();
    expect(await store.findLoss()).toBeUndefined();
    expect(await store.notesOf('any')).toEqual([]);
  });

  test('of an empty database after a heartbeat is refused, in every window, for reads, writes and watching', async () => {
    const first = await openWindow();
    const { id, article } = await write(first, 'eins');
    await loseDatabase(first);
    for (const store of [await openWindow(), await openWindow()]) {
      await expect(store.notesOf(article)).rejects.toMatchObject(LOST);
      await expect(write(store, 'zwei')).rejects.toMatchObject(LOST);
      await expect(store.removeNote(id)).rejects.toMatchObject(LOST);
      await expect(store.deleteEverything()).rejects.toMatchObject(LOST);
      const errors: unknown[] = [];
      store.watch(
        () => store.notesOf(article),
        () => undefined,
        (error) => errors.push(error),
      );
      await vi.waitFor(() => expect(errors).toMatchObject([LOST]));
      expect(await store.findLoss()).toMatchObject({ kind: 'empty', heartbeat: { articles: 1, notes: 1 } });
    }
    expect(await first.loadHeartbeat()).toMatchObject({ articles: 1, notes: 1 });
  });

  test('of a damaged database after a heartbeat is refused, and works again when it can be read again', async () => {
    const first = await openWindow();
    const { article } = await write(first, 'eins');
    await heard(first, { notes: 1 });
    const store = await openWindow();
    const open = damage();
    await expect(store.notesOf(article)).rejects.toMatchObject(LOST);
    expect(await store.findLoss()).toMatchObject({ kind: 'damaged' });
    open.mockRestore();
    expect(await store.findLoss()).toBeUndefined();
    expect(await store.notesOf(article)).toHaveLength(1);
  });

  test('that fails where nothing was is no loss', async () => {
    const store = await openWindow();
    damage();
    await expect(store.notesOf('any')).rejects.toMatchObject({ kind: 'other' });
  });

  test.each([
    ['denied', 'SecurityError'],
    ['full', 'QuotaExceededError'],
    ['denied', 'InvalidStateError'],
  ])('that fails as %s (%s) is no loss', async (kind, name) => {
    const first = await openWindow();
    await write(first, 'eins');
    await heard(first, { notes: 1 });
    const store = await openWindow();
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    await expect(store.notesOf('any')).rejects.toMatchObject({ kind });
    expect(await store.findLoss()).toBeUndefined();
  });

  test('in a private window of Firefox compares nothing and tells nothing', async () => {
    const first = await openWindow();
    await write(first, 'eins');
    await loseDatabase(first);
    const store = await openWindow();
    vi.stubGlobal('chrome', undefined);
    Object.assign(fakeBrowser.extension ?? {}, { inIncognitoContext: true });
    expect(await store.notesOf('any')).toEqual([]);
    Object.assign(fakeBrowser.extension ?? {}, { inIncognitoContext: false });
    vi.unstubAllGlobals();
    expect(await store.loadHeartbeat()).toMatchObject({ notes: 1 });
  });
});

describe('one record that cannot be read', () => {
  test('refuses that act as lost, and the others go on', async () => {
    const store = await openWindow();
    const { article } = await write(store, 'eins');
    const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('Failed to read large IndexedDB value', 'NotReadableError');
    });
    await expect(store.loadArticle(article)).rejects.toMatchObject(LOST);
    get.mockRestore();
    expect(await store.notesOf(article)).toHaveLength(1);
  });
});

describe('the ways back', () => {
  async function lostWithBackup() {
    const first = await openWindow();
    const note = await write(first, 'eins');
    const { readBackupFile } = await import('../../../lib/store/read-file');
    const backup: Backup = await readBackupFile(await first.backupFile());
    await heard(first, { notes: 1 });
    return { first, note, backup };
  }

  test('an empty library is filled from a backup, and other windows go on', async () => {
    const { first, note, backup } = await lostWithBackup();
    await loseDatabase(first);
    const [store, other] = [await openWindow(), await openWindow()];
    await expect(other.notesOf(note.article)).rejects.toMatchObject(LOST);
    await store.restoreBackup(backup, { loss: await store.findLoss() });
    expect(await store.notesOf(note.article)).toMatchObject([{ text: 'eins' }]);
    expect(await other.notesOf(note.article)).toMatchObject([{ text: 'eins' }]);
    await heard(store, { articles: 1, notes: 1, lastId: note.id });
  });

  test('a damaged library is deleted only to be filled from a backup', async () => {
    const { note, backup } = await lostWithBackup();
    const store = await openWindow();
    const open = damage();
    const loss = await store.findLoss();
    open.mockRestore();
    const remove = vi.spyOn(IDBFactory.prototype, 'deleteDatabase');
    await store.restoreBackup(backup, { loss });
    expect(remove).toHaveBeenCalledTimes(1);
    expect(await store.notesOf(note.article)).toMatchObject([{ text: 'eins' }]);
  });

  test('a restore that fails leaves the library lost, to be tried again', async () => {
    const { first, note, backup } = await lostWithBackup();
    await loseDatabase(first);
    const store = await openWindow();
    const loss = await store.findLoss();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(store.restoreBackup(backup, { loss })).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    await expect(store.notesOf(note.article)).rejects.toMatchObject(LOST);
    await store.restoreBackup(backup, { loss });
    expect(await store.notesOf(note.article)).toHaveLength(1);
  });

  test('beginning anew opens an empty library in every window, also later', async () => {
    const { first, note } = await lostWithBackup();
    await loseDatabase(first);
    const store = await openWindow();
    const loss = await store.findLoss();
    await store.startAnew(loss ?? { kind: 'empty', heartbeat: undefined });
    for (const each of [store, await openWindow()]) expect(await each.notesOf(note.article)).toEqual([]);
    await heard(store, { articles: 0, notes: 0, corrections: 0 });
  });

  test('deleting everything on purpose is no loss', async () => {
    const { first } = await lostWithBackup();
    await first.deleteEverything();
    expect(await first.loadHeartbeat()).toMatchObject({ articles: 0, notes: 0 });
    await settled(indexedDB.deleteDatabase('randnotiz'));
    const store = await openWindow();
    expect(await store.findLoss()).toBeUndefined();
  });
});
