import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FakeFolder } from './fake-folder';
import { closeWindows, damage, heard, LOST, openWindow, type Store, settled, write } from './guarded-window';

beforeEach(() => fakeBrowser.reset());

afterEach(closeWindows);

describe('an empty database without a heartbeat', () => {
  // A backup holds what was made before it.
  const MADE = Date.now() + 24 * 3600 * 1000;
  const KNOWN = { articles: 1, notes: 1, corrections: 0, time: MADE };
  const { local } = fakeBrowser.storage;
  let folder = new FakeFolder();

  beforeEach(() => {
    folder = new FakeFolder();
    vi.stubGlobal('navigator', { storage: { getDirectory: () => folder.root() } });
  });

  const backUp = (store: Store, made: number) => store.backUp(store.snapshotPlaces(), 7, made);

  /** One article with a note and a backup of them, in files and, without its text, in storage.local. */
  async function backedUp() {
    const store = await openWindow();
    await write(store, 'eins');
    await backUp(store, MADE);
    await heard(store, { notes: 1 });
    return store;
  }

  async function emptyBackup(made: number) {
    const store = await openWindow();
    await store.makeSnapshot(store.snapshotPlaces()[0] as never, made);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }

  async function deleteAll() {
    const store = await backedUp();
    await store.deleteEverything();
    await store.dropSnapshots(store.snapshotPlaces());
  }

  async function beginAnew() {
    await backedUp();
    await settled(indexedDB.deleteDatabase('randnotiz'));
    await local.remove('heartbeat');
    const store = await openWindow();
    await store.startAnew((await store.findLoss()) as never);
    await heard(store, { articles: 0, notes: 0, corrections: 0 });
    expect(await store.listSnapshots(store.snapshotPlaces())).toHaveLength(2);
  }

  const loseFiles = () => folder.files.clear();
  const loseHeartbeat = () => local.remove('heartbeat');
  const loseLocal = () => local.clear();
  const cutFacts = (): void => {
    for (const name of folder.files.keys())
      if (name.endsWith('.json')) folder.files.set(name, new TextEncoder().encode('{"id":'));
  };
  const denyFiles = (): void => {
    vi.spyOn(folder, 'root').mockRejectedValue(new DOMException('no', 'SecurityError'));
  };
  const denyLocal = (): void => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
  };

  type Step = () => unknown;
  const nothing = () => undefined;
  test.each<[what: string, before: Step, cuts: readonly Step[], known: object | undefined]>([
    ['a first start', nothing, [], undefined],
    ['both backups are left', backedUp, [loseHeartbeat], KNOWN],
    ['storage.local was thrown away, too', backedUp, [loseLocal], KNOWN],
    ['the files were thrown away, too', backedUp, [loseHeartbeat, loseFiles], KNOWN],
    ['the files are denied', backedUp, [loseHeartbeat, denyFiles], KNOWN],
    ['the heartbeat is none', backedUp, [() => local.set({ heartbeat: 'torn' })], KNOWN],
    ['storage.local cannot be read', backedUp, [denyLocal], KNOWN],
    ['nothing is left at all', backedUp, [loseLocal, loseFiles], undefined],
    ['of each backup half its facts are left', backedUp, [loseLocal, cutFacts], undefined],
    ['the only backup left is denied', backedUp, [loseLocal, denyFiles], undefined],
    ['a backup in which nothing is', () => emptyBackup(MADE), [loseLocal], undefined],
    ['everything was deleted', deleteAll, [loseHeartbeat], undefined],
    ['begun anew by typing, and the backups kept', beginAnew, [], undefined],
  ])('%s', async (_, before, cuts, known) => {
    await before();
    await settled(indexedDB.deleteDatabase('randnotiz'));
    for (const cut of cuts) await cut();
    for (const store of [await openWindow(), await openWindow()]) {
      const loss = await store.findLoss();
      if (!known) {
        expect(loss).toBeUndefined();
        expect(await store.notesOf('any')).toEqual([]);
        continue;
      }
      expect(loss).toMatchObject({ kind: 'empty', heartbeat: known });
      await expect(write(store, 'zwei')).rejects.toMatchObject(LOST);
      await store.beat();
      expect(await store.loadHeartbeat().catch(() => undefined)).toBeUndefined();
    }
  });

  test('an empty backup on top hides none with records; the last look at it is its date', async () => {
    const store = await backedUp();
    await backUp(store, MADE + 5_000);
    await settled(indexedDB.deleteDatabase('randnotiz'));
    await local.set({ heartbeat: { articles: 0, notes: 0, corrections: 0, time: MADE } });
    await emptyBackup(MADE + 9_000);
    await local.remove('heartbeat');
    const { heartbeat } = (await (await openWindow()).findLoss()) ?? {};
    expect(heartbeat).toMatchObject({ ...KNOWN, time: MADE + 5_000 });
  });

  test('is filled from the backup', async () => {
    const { snapshotPlaces } = await backedUp();
    await settled(indexedDB.deleteDatabase('randnotiz'));
    await local.clear();
    const store = await openWindow();
    const [newest] = await store.listSnapshots(snapshotPlaces());
    const ways = store.restoreWays(snapshotPlaces());
    const backup = await ways.readBackup(newest as never);
    await ways.restore(backup, await ways.findLoss());
    expect(await store.findLoss()).toBeUndefined();
    await heard(store, { articles: 1, notes: 1 });
  });

  test('a damaged one is lost, too', async () => {
    await backedUp();
    await local.clear();
    const store = await openWindow();
    damage();
    expect(await store.findLoss()).toMatchObject({ kind: 'damaged', heartbeat: KNOWN });
  });

  test.each([
    ['something is stored', () => local.clear()],
    ['there is a heartbeat', () => settled(indexedDB.deleteDatabase('randnotiz'))],
  ])('backups are not looked at when %s', async (_, cut) => {
    await backedUp();
    const root = vi.spyOn(folder, 'root');
    await cut();
    await (await openWindow()).findLoss();
    expect(root).not.toHaveBeenCalled();
  });
});
