import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKUP_FORMAT } from '../../../lib/import/backup-format';
import { saveAnalysis } from '../../../lib/store/analyses';
import { loadArticle, recordArticle, removeArticle } from '../../../lib/store/articles';
import { exportBackup } from '../../../lib/store/backup';
import { BACKUP_TABLES } from '../../../lib/store/backup/readers-rows';
import { loadCorrections, saveCorrection } from '../../../lib/store/corrections';
import { readTables, TABLE_NAMES } from '../../../lib/store/db';
import { saveDraft } from '../../../lib/store/drafts';
import { deleteEverything, measure } from '../../../lib/store/everything';
import { beat, loadHeartbeat } from '../../../lib/store/heartbeat';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { madeUpAnalysis, madeUpArticle } from './made-up';

beforeEach(deleteEverything);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Row = Record<string, unknown>;

function linesOf(bytes: Uint8Array): Row[] {
  const text = strFromU8(bytes);
  return text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
}

/** The backup as another reader of archives unpacks it. */
async function gather(whenBegun?: () => Promise<unknown>) {
  const pieces: Uint8Array[] = [];
  for await (const piece of exportBackup()) {
    if (pieces.length === 0) await whenBegun?.();
    pieces.push(piece);
  }
  const files = unzipSync(Buffer.concat(pieces));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  const tables = Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => name.endsWith('.jsonl'))
      .map(([name, bytes]) => [name.replace('.jsonl', ''), linesOf(bytes)]),
  ) as Record<(typeof BACKUP_TABLES)[number], Row[]>;
  return { pieces, files, manifest, tables };
}

async function fill() {
  const { id } = await recordArticle(madeUpArticle({ title: '„Zitat“ "und" \\ \u2028 😀' }), { keep: true });
  const analysis = madeUpAnalysis(madeUpArticle().text, [{ name: 'Mark Rutte' }]);
  await saveAnalysis(id, 'hash', analysis);
  const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: '<img onerror>\n"x"' });
  const gone = await saveNote({ article: id, subject: { on: 'article' }, text: 'gelöscht' });
  await removeNote(gone.note.id);
  await saveCorrection({ verdict: 'reject', name: 'Wochenende', kind: 'person' });
  await saveCorrection({ verdict: 'add', name: 'Haus am Kai', kind: 'organization' });
  await saveDraft('note x', 'angefangen', 2);
  return { id, note, analysis };
}

describe('exportBackup', () => {
  test('an empty library has every table, and a manifest that says what it is', async () => {
    const { manifest, tables } = await gather();
    expect(manifest).toMatchObject({ format: BACKUP_FORMAT, version: 3 });
    expect(Object.keys(tables).toSorted()).toEqual(BACKUP_TABLES.toSorted());
    expect(Object.values(tables).flat()).toEqual([]);
  });

  test('holds every record as it is stored, tombstones and drafts too', async () => {
    const { id, note, analysis } = await fill();
    const { manifest, tables } = await gather();
    expect({ ...tables.articles[0], ...tables.texts[0] }).toEqual(await loadArticle(id));
    expect(tables.analyses[0]).toMatchObject({ id, hash: 'hash', analysis });
    expect(tables.notes).toHaveLength(2);
    expect(tables.notes).toContainEqual(note);
    expect(tables.notes.filter(({ deleted }) => deleted)).toHaveLength(1);
    const byId = (a: { id?: unknown }, b: { id?: unknown }) => String(a.id).localeCompare(String(b.id));
    expect(tables.corrections.toSorted(byId)).toEqual((await loadCorrections()).toSorted(byId));
    expect(tables.drafts).toMatchObject([{ key: 'note x', text: 'angefangen', base: 2 }]);
    expect(new Date(manifest.made).getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('says of every file how many rows it has, and the SHA-256 that other programs get, too', async () => {
    await fill();
    const { manifest, files, tables } = await gather();
    expect(manifest.files).toEqual(
      BACKUP_TABLES.map((table) => ({
        name: `${table}.jsonl`,
        table,
        rows: tables[table].length,
        sha256: createHash('sha256')
          .update(files[`${table}.jsonl`] ?? '')
          .digest('hex'),
      })),
    );
  });

  test('comes in whole pages, and tells how far it is', async () => {
    for (let index = 0; index < 205; index += 1) await saveDraft(`note ${index}`, `Entwurf ${index}`);
    const shares: number[] = [];
    for await (const _piece of exportBackup({ onProgress: (share) => shares.push(share) }));
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
    expect(shares.at(-1)).toBe(1);
    const { tables } = await gather();
    expect(new Set(tables.drafts.map(({ text }) => text)).size).toBe(205);
  });

  test('ends when it is stopped', async () => {
    await fill();
    const end = new AbortController();
    const reading = async () => {
      for await (const _piece of exportBackup({ signal: end.signal })) end.abort();
    };
    await expect(reading()).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('leaves out pages that were only passed by, with what they say', async () => {
    const passed = await recordArticle(madeUpArticle({ url: 'https://b.example/' }), { keep: false });
    await saveAnalysis(passed.id, 'hash', madeUpAnalysis(passed.text, []));
    const { tables } = await gather();
    expect([tables.articles, tables.texts, tables.analyses]).toEqual([[], [], []]);
  });

  test('leaves out what is made after its start, so that no note comes without its article', async () => {
    const { id } = await fill();
    await new Promise((resolve) => setTimeout(resolve, 3));
    const { tables } = await gather(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      const later = await recordArticle(madeUpArticle({ url: 'https://b.example/' }), { keep: true });
      await saveNote({ article: later.id, subject: { on: 'article' }, text: 'später' });
    });
    expect(tables.articles.map((one) => one.id)).toEqual([id]);
    expect(tables.texts.map((one) => one.id)).toEqual([id]);
    expect(tables.notes.map(({ text }) => text)).not.toContain('später');
  });

  test('holds what was written while the clock was ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 24 * 3600 * 1000 });
    const { id } = await fill();
    vi.useRealTimers();
    const { tables } = await gather();
    expect(tables.articles.map((one) => one.id)).toEqual([id]);
    expect(tables.notes).toHaveLength(2);
  });
});

describe('deleteEverything', () => {
  test('leaves nothing in any table', async () => {
    await fill();
    await deleteEverything();
    const counts = await readTables(TABLE_NAMES, (tables) =>
      Promise.all(TABLE_NAMES.map((name) => tables[name].count())),
    );
    expect(counts).toEqual(TABLE_NAMES.map(() => 0));
  });

  test('is no loss, also when another window tells of what was there meanwhile', async () => {
    await fill();
    await beat();
    const heartbeat = await loadHeartbeat();
    expect(heartbeat).toMatchObject({ articles: 1, notes: 1 });
    const { clear } = IDBObjectStore.prototype;
    const cleared = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(function (
      this: IDBObjectStore,
    ) {
      void fakeBrowser.storage.local.set({ heartbeat });
      return clear.call(this);
    });
    await deleteEverything();
    expect(cleared).toHaveBeenCalled();
    expect(await loadHeartbeat()).toMatchObject({ articles: 0, notes: 0 });
  });
});

describe('measure', () => {
  test('counts what the reader sees', async () => {
    const { id } = await fill();
    await recordArticle(madeUpArticle({ url: 'https://b.example/x' }), { keep: false });
    expect(await measure()).toMatchObject({ articles: 1, notes: 1 });
    expect(await notesOf(id)).toHaveLength(1);
    await removeArticle(id);
    expect(await measure()).toMatchObject({ articles: 0, notes: 0 });
  });
});
