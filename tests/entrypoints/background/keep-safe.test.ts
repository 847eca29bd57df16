import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { backUpIfDue, keepSafe } from '../../../entrypoints/background/keep-safe';
import { recordArticle } from '../../../lib/store/articles';
import { loadBackupFault } from '../../../lib/store/backup-fault';
import { deleteEverything } from '../../../lib/store/everything';
import { beat, loadHeartbeat } from '../../../lib/store/heartbeat';
import { loadSavedFile } from '../../../lib/store/saved-file';
import { listSnapshots } from '../../../lib/store/snapshots/list-snapshots';
import { localPlace } from '../../../lib/store/snapshots/local-place';
import { opfsPlace } from '../../../lib/store/snapshots/opfs-place';
import type { SnapshotPlace } from '../../../lib/store/snapshots/place';
import { FakeFolder } from '../../lib/store/fake-folder';
import { madeUpArticle } from '../../lib/store/made-up';

const ENTRYPOINTS = join(import.meta.dirname, '../../../entrypoints');

let folder = new FakeFolder();

/** What a test has begun: its last backups come to an end before the next test, and none begins after it. */
let begun = { isOver: false, writes: new Set<Promise<void>>() };

function ending(place: SnapshotPlace): SnapshotPlace {
  const own = begun;
  return {
    ...place,
    write: (name, bytes) => {
      if (own.isOver) return new Promise(() => undefined);
      const writing = place.write(name, bytes);
      own.writes.add(writing.catch(() => undefined));
      return writing;
    },
  };
}

function services(every = 1) {
  const places = [opfsPlace(folder.root), localPlace()].map(ending);
  return { places, loadSettings: async () => ({ backups: { every, keep: 7 } }), pause: 1 };
}

function untilBackedUp({ places }: ReturnType<typeof services>) {
  return vi.waitFor(
    async () => {
      const kinds = (await listSnapshots(places)).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['files', 'storage']));
    },
    { timeout: 15_000 },
  );
}

afterEach(async () => {
  begun.isOver = true;
  await Promise.all(begun.writes);
  begun = { isOver: false, writes: new Set() };
});

beforeEach(async () => {
  fakeBrowser.reset();
  folder = new FakeFolder();
  await deleteEverything();
});

describe('the background keeps the library safe', () => {
  test('at its start: heartbeat, the count for reminders, and a backup', async () => {
    await recordArticle(madeUpArticle(), { keep: true });
    const given = services();
    keepSafe(given);
    await untilBackedUp(given);
    expect(await loadHeartbeat()).toMatchObject({ articles: 1 });
    expect((await loadSavedFile()).since).toBeGreaterThan(0);
  });

  test('when another window writes: its heartbeat wakes the background', async () => {
    const given = services();
    keepSafe(given);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await listSnapshots(given.places)).toEqual([]);
    await recordArticle(madeUpArticle(), { keep: true });
    await beat(Date.now());
    await untilBackedUp(given);
  });

  test('not when the reader wants none', async () => {
    await recordArticle(madeUpArticle(), { keep: true });
    await beat();
    const given = services(0);
    await backUpIfDue(given);
    expect(await listSnapshots(given.places)).toEqual([]);
  });

  test('a backup that fails is kept for the options, disturbs nothing, and is forgotten with the next good one', async () => {
    await recordArticle(madeUpArticle(), { keep: true });
    await beat();
    const given = services();
    const only = { ...given, places: given.places.slice(0, 1) };
    folder.fails = new DOMException('no room', 'QuotaExceededError');
    await backUpIfDue(only);
    expect(await loadBackupFault()).toMatchObject({ detail: 'QuotaExceededError: no room' });
    folder.fails = undefined;
    await backUpIfDue(only);
    expect(await loadBackupFault()).toBeUndefined();
  });
});

test('every entrypoint that opens the store guards it', () => {
  const files = readdirSync(ENTRYPOINTS, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const guarding = files.filter(
    (path) =>
      /\.tsx?$/.test(path) && /^\s*guardStore\(\);$/m.test(readFileSync(join(ENTRYPOINTS, path), 'utf8')),
  );
  expect([...new Set(guarding.map((path) => path.split('/')[0]))].sort()).toEqual([
    'background',
    'library',
    'options',
    'popup',
    'sidepanel',
  ]);
});
