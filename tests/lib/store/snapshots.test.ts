import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAnalysis } from '../../../lib/store/analyses';
import { loadArticle, recordArticle } from '../../../lib/store/articles';
import { saveCorrection } from '../../../lib/store/corrections';
import { saveDraft } from '../../../lib/store/drafts';
import { deleteEverything } from '../../../lib/store/everything';
import { beat } from '../../../lib/store/heartbeat';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { restoreBackup } from '../../../lib/store/restore';
import {
  backUp,
  dropSnapshots,
  isDue,
  makeSnapshot,
  openSnapshot,
  readSnapshot,
  type Snapshot,
} from '../../../lib/store/snapshots';
import { listSnapshots } from '../../../lib/store/snapshots/list-snapshots';
import { localPlace } from '../../../lib/store/snapshots/local-place';
import { opfsPlace } from '../../../lib/store/snapshots/opfs-place';
import { streamOf } from '../../../lib/store/snapshots/place';
import { findExpired } from '../../../lib/store/snapshots/retention';
import { Sha256 } from '../../../lib/store/snapshots/sha-256';
import { rowsOf } from './backup-rows';
import { FakeFolder } from './fake-folder';
import { madeUpAnalysis, madeUpArticle } from './made-up';

const DAY = 24 * 3600 * 1000;
const NOW = Date.now() + DAY;

let folder = new FakeFolder();
let files = opfsPlace(folder.root);
let places = [files, localPlace()];

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  folder = new FakeFolder();
  files = opfsPlace(folder.root);
  places = [files, localPlace()];
});

async function fill(text = 'eins') {
  const article = await recordArticle(madeUpArticle(), { keep: true });
  await saveAnalysis(article.id, 'hash', madeUpAnalysis(article.text, [{ name: 'Mark Rutte' }]));
  const { note } = await saveNote({ article: article.id, subject: { on: 'article' }, text });
  const gone = await saveNote({ article: article.id, subject: { on: 'article' }, text: 'weg' });
  await removeNote(gone.note.id);
  await saveCorrection({ verdict: 'add', name: 'Kai', kind: 'person' });
  await saveDraft('feld', 'angefangen');
  await recordArticle(madeUpArticle({ url: 'https://b.example/', title: 'Nur gelesen' }), { keep: false });
  return { article, note };
}

async function readFrom(snapshot: Snapshot) {
  return readSnapshot(await openSnapshot(places, snapshot));
}

describe('SHA-256 in pieces', () => {
  test.each([0, 1, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000, 100_003])('of %i bytes', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 5)) % 256);
    const hash = new Sha256();
    for (let at = 0, step = 1; at < length; at += step, step = (step % 97) + 13) {
      hash.update(bytes.subarray(at, Math.min(length, at + step)));
    }
    expect(hash.digest()).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('a backup', () => {
  test('holds everything of the reader, and is read back before it counts', async () => {
    const { article, note } = await fill();
    const snapshot = await makeSnapshot(files, NOW);
    expect(snapshot).toMatchObject({ made: NOW, articles: 1, notes: 1, corrections: 1, isWhole: true });
    expect(snapshot.bytes).toBe(folder.files.get(`${snapshot.id}.jsonl.gz`)?.length);
    expect(await listSnapshots(places)).toEqual([snapshot]);
    await deleteEverything();
    const backup = await readFrom(snapshot);
    const { bad, made } = backup;
    expect([made, bad]).toEqual([NOW, {}]);
    expect(rowsOf(backup).articles.map(({ title }) => title)).toEqual(['Treffen in Kiew']);
    await restoreBackup(await readFrom(snapshot));
    expect((await loadArticle(article.id))?.text).toBe(article.text);
    expect(await notesOf(article.id)).toEqual([note]);
  });

  test('is lines of JSON with a SHA-256 that other programs get, too', async () => {
    await fill();
    const snapshot = await makeSnapshot(files, NOW);
    const text = gunzipSync(folder.files.get(`${snapshot.id}.jsonl.gz`) ?? '').toString();
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '');
    expect(JSON.parse(head)).toEqual({
      format: 'randnotiz-snapshot',
      version: 3,
      made: new Date(NOW).toISOString(),
    });
    const rows = lines.map((line) => `${line}\n`).join('');
    expect(end.sha256).toBe(createHash('sha256').update(rows).digest('hex'));
    expect(end.rows).toBe(lines.length);
    expect(end.sha256).toBe(snapshot.sha256);
  });

  test('that was not written as it was handed over is none, and leaves nothing', async () => {
    await fill();
    folder.cutAt = 200;
    await expect(makeSnapshot(files, NOW)).rejects.toThrow('broken');
    expect([...folder.files.keys()]).toEqual([]);
  });

  test('that cannot be written leaves nothing, and says so', async () => {
    await fill();
    folder.fails = new DOMException('no room', 'QuotaExceededError');
    await expect(makeSnapshot(files, NOW)).rejects.toThrow('no room');
    expect(await listSnapshots(places)).toEqual([]);
  });

  test.each([
    ['half of it', (lines: string[]) => lines.slice(0, -3)],
    ['a row that was changed', (lines: string[]) => lines.map((line) => line.replace('eins', 'zwei'))],
    ['a row that is missing', (lines: string[]) => lines.toSpliced(2, 1)],
    ['a row that came twice', (lines: string[]) => lines.toSpliced(2, 0, lines[2] ?? '')],
    ['an unknown table', (lines: string[]) => lines.toSpliced(2, 0, '["secrets",{}]')],
    ['something after the end', (lines: string[]) => [...lines, '["notes",{}]']],
    ['no JSON', (lines: string[]) => lines.toSpliced(2, 1, 'x')],
    ['no lines', () => []],
  ])('is refused whole: %s', async (_, change) => {
    await fill();
    const { id } = await makeSnapshot(files, NOW);
    const lines = gunzipSync(folder.files.get(`${id}.jsonl.gz`) ?? '')
      .toString()
      .trimEnd()
      .split('\n');
    const bytes = Uint8Array.from(gzipSync(`${change(lines).join('\n')}\n`));
    await expect(readSnapshot(streamOf([bytes]))).rejects.toMatchObject({ fault: 'broken' });
  });

  test.each([
    ['no gzip', Uint8Array.of(1, 2, 3), 'broken'],
    ['half a gzip', undefined, 'broken'],
    [
      'of a newer Randnotiz',
      Uint8Array.from(gzipSync('{"format":"randnotiz-snapshot","version":9}\n')),
      'newer',
    ],
    ['of something else', Uint8Array.from(gzipSync('{"format":"other","version":1}\n')), 'foreign'],
  ])('is refused: %s', async (_, given, fault) => {
    await fill();
    const { id } = await makeSnapshot(files, NOW);
    const half = folder.files.get(`${id}.jsonl.gz`)?.slice(0, 300);
    await expect(readSnapshot(streamOf([given ?? half ?? Uint8Array.of()]))).rejects.toMatchObject({ fault });
  });
});

describe('backing up', () => {
  test("keeps the whole in files, and the reader's own words apart from them", async () => {
    const { article } = await fill();
    await backUp(places, 7, NOW);
    const [whole, apart] = await listSnapshots(places);
    expect([whole?.kind, whole?.isWhole, apart?.kind, apart?.isWhole]).toEqual([
      'files',
      true,
      'storage',
      false,
    ]);
    folder.files.clear();
    await deleteEverything();
    const [left] = await listSnapshots(places);
    if (!left) throw new Error('no backup is left');
    await restoreBackup(await readFrom(left));
    expect((await notesOf(article.id)).map(({ text }) => text)).toEqual(['eins']);
  });

  test('goes to storage.local as a whole where there is no file system', async () => {
    await fill();
    const denied = opfsPlace(() => Promise.reject(new DOMException('no', 'SecurityError')));
    const snapshot = await backUp([denied, localPlace()], 7, NOW);
    expect(snapshot).toMatchObject({ kind: 'storage', isWhole: true });
    expect(await listSnapshots([denied, localPlace()])).toEqual([snapshot]);
  });

  test('fails when no place takes it', async () => {
    await fill();
    folder.fails = new Error('no room');
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('no room'));
    await expect(backUp(places, 7, NOW)).rejects.toThrow('no room');
    vi.restoreAllMocks();
  });

  test('notes only the time when nothing has changed', async () => {
    await fill();
    const first = await backUp(places, 7, NOW);
    const second = await backUp(places, 7, NOW + DAY);
    expect(second).toEqual({ ...first, checked: NOW + DAY });
    expect((await listSnapshots([files])).map(({ id }) => id)).toEqual([first?.id]);
  });

  test('sweeps up what was broken off, and keeps as many as wanted', async () => {
    const { note } = await fill();
    folder.files.set('2026-01-01.jsonl.gz', Uint8Array.of(1));
    let base = note.revision;
    for (let day = 0; day < 5; day += 1) {
      await saveNote({ ...note, base, text: `Tag ${day}` });
      base += 1;
      await backUp(places, 3, NOW + day * DAY);
    }
    const made = (await listSnapshots([files])).map((one) => Math.round((one.made - NOW) / DAY));
    expect(made.slice(0, 3)).toEqual([4, 3, 2]);
    expect(made.length).toBeLessThanOrEqual(5);
    expect(folder.files.has('2026-01-01.jsonl.gz')).toBe(false);
  });

  test('all are gone when the reader deletes everything', async () => {
    await fill();
    await backUp(places, 7, NOW);
    await dropSnapshots(places);
    expect(await listSnapshots(places)).toEqual([]);
    expect(folder.files.size).toBe(0);
    expect(Object.keys(await fakeBrowser.storage.local.get()).filter((key) => key.includes('jsonl'))).toEqual(
      [],
    );
  });
});

describe('a large backup in storage.local', () => {
  test('comes back as it was, from several pieces', async () => {
    const place = localPlace();
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, at) => (at * 7 + (at >> 8)) % 256);
    await place.write('groß', streamOf([bytes.slice(0, 10), bytes.slice(10)]));
    const stream = await place.read('groß');
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(bytes)).toBe(true);
    await place.remove('groß');
    expect(await place.read('groß')).toBeUndefined();
  });
});

describe('when a backup is due', () => {
  const daily = { every: 1, keep: 7 };
  async function heard(time: number) {
    await beat(time);
  }

  test.each([
    ['never, where nothing is', daily, undefined, undefined, false],
    ['when something is and none was made', daily, NOW, undefined, true],
    ['not when switched off', { ...daily, every: 0 }, NOW, undefined, false],
    ['not before the time is over', daily, NOW, NOW - DAY / 2, false],
    ['not when nothing changed since', daily, NOW - 3 * DAY, NOW - 2 * DAY, false],
    ['when something changed and the time is over', daily, NOW - DAY, NOW - 2 * DAY, true],
    ['not within a week, when weekly', { ...daily, every: 7 }, NOW, NOW - 6 * DAY, false],
    ['when the clock was set back by years', daily, NOW, NOW + 900 * DAY, false],
  ])('%s', async (_, rule, changed, made, due) => {
    if (changed !== undefined) {
      await fill();
      await heard(changed);
    }
    if (made !== undefined) await makeSnapshot(files, made);
    expect(await isDue(places, rule, NOW)).toBe(due);
  });
});

describe('which backups go', () => {
  const at = (day: number, notes = 100) => ({
    made: day * DAY,
    bytes: 1_000,
    articles: 0,
    notes,
    corrections: 0,
  });
  const days = (list: readonly { made: number }[]) =>
    list.map(({ made }) => made / DAY).sort((a, b) => a - b);

  /** A backup a day, tidied each day, from one day to another. */
  function live(from: number, to: number, keep: number, notesOn: (day: number) => number = () => 100) {
    let all: ReturnType<typeof at>[] = [];
    for (let day = from; day <= to; day += 1) {
      all.push(at(day, notesOn(day)));
      const gone = new Set(findExpired(all, keep, day * DAY));
      all = all.filter((one) => !gone.has(one));
    }
    return days(all);
  }

  test('after a year: the newest seven, and one of each of five weeks', () => {
    const left = live(0, 365, 7);
    expect(left.slice(-7)).toEqual([359, 360, 361, 362, 363, 364, 365]);
    expect(left.slice(0, -7)).toEqual([336, 343, 350, 357]);
  });

  test('a library that shrank to less than half keeps the backup from before, for good', () => {
    const left = live(0, 200, 3, (day) => (day < 50 ? 100 : 10));
    expect(left).toContain(49);
    expect(left.slice(-3)).toEqual([198, 199, 200]);
  });

  test('an empty one never takes the place of a full one', () => {
    expect(live(0, 60, 1, (day) => (day < 50 ? 100 : 0))).toContain(49);
  });

  test('none and one stay as they are', () => {
    expect(findExpired([], 7, 0)).toEqual([]);
    expect(findExpired([at(0)], 1, 900 * DAY)).toEqual([]);
  });

  test('very large ones are fewer, but two', () => {
    const large = [1, 2, 3, 4].map((day) => ({ ...at(day), bytes: 500_000_000 }));
    expect(days(findExpired(large, 7, 5 * DAY))).toEqual([1, 2]);
  });
});
