import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BACKUP_FORMAT } from '../../../lib/import/backup-format';
import { saveAnalysis } from '../../../lib/store/analyses';
import { loadArticle, recordArticle, removeArticle } from '../../../lib/store/articles';
import { deleteEverything, exportEverything, measure } from '../../../lib/store/backup';
import { type CorrectionRecord, loadCorrections, saveCorrection } from '../../../lib/store/corrections';
import { readTables, TABLE_NAMES } from '../../../lib/store/db';
import { saveDraft } from '../../../lib/store/drafts';
import { beat, loadHeartbeat } from '../../../lib/store/heartbeat';
import { notesOf, removeNote, saveNote } from '../../../lib/store/notes';
import { madeUpAnalysis, madeUpArticle } from './made-up';

beforeEach(deleteEverything);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function gather(whenBegun?: () => Promise<unknown>) {
  const pieces: string[] = [];
  for await (const piece of exportEverything()) {
    if (pieces.length === 0) await whenBegun?.();
    pieces.push(piece);
  }
  return { pieces, document: JSON.parse(pieces.join('')) };
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

describe('exportEverything', () => {
  test('an empty library is a valid document', async () => {
    const { document } = await gather();
    expect(document).toMatchObject({
      format: BACKUP_FORMAT,
      version: 2,
      articles: [],
      notes: [],
      drafts: [],
    });
  });

  test('holds every record as it is stored, tombstones and drafts too', async () => {
    const { id, note, analysis } = await fill();
    const { document } = await gather();
    const record = await loadArticle(id);
    expect({ ...document.articles[0], ...document.texts[0] }).toEqual(record);
    expect(document.analyses[0]).toMatchObject({ id, hash: 'hash', analysis });
    expect(document.notes).toHaveLength(2);
    expect(document.notes).toContainEqual(note);
    expect(document.notes.filter(({ deleted }: { deleted?: number }) => deleted)).toHaveLength(1);
    const corrections: CorrectionRecord[] = document.corrections;
    expect(corrections.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      (await loadCorrections()).toSorted((a, b) => a.id.localeCompare(b.id)),
    );
    expect(document.drafts).toMatchObject([{ key: 'note x', text: 'angefangen', base: 2 }]);
    expect(new Date(document.exported).getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('comes in pieces, and in whole pages', async () => {
    for (let index = 0; index < 205; index += 1) await saveDraft(`note ${index}`, `Entwurf ${index}`);
    const { pieces, document } = await gather();
    expect(pieces.length).toBeGreaterThan(10);
    const texts = document.drafts.map(({ text }: { text: string }) => text);
    expect(new Set(texts).size).toBe(205);
  });

  test('leaves out what is made after its start, so that no note comes without its article', async () => {
    const { id } = await fill();
    await new Promise((resolve) => setTimeout(resolve, 3));
    const { document } = await gather(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      const later = await recordArticle(madeUpArticle({ url: 'https://b.example/' }), { keep: true });
      await saveNote({ article: later.id, subject: { on: 'article' }, text: 'später' });
    });
    expect(document.articles.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(document.notes.map(({ text }: { text: string }) => text)).not.toContain('später');
  });

  test('holds what was written while the clock was ahead', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 400 * 24 * 3600 * 1000 });
    const { id } = await fill();
    vi.useRealTimers();
    const { document } = await gather();
    expect(document.articles.map((one: { id: string }) => one.id)).toEqual([id]);
    expect(document.notes).toHaveLength(2);
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
