import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VERSION } from '../../../lib/store/db';
import { madeUpArticle } from './made-up';

/** The native version of a Randnotiz that is yet to come. */
const NEWER = (VERSION + 1) * 10;

/** The store as another window has it: its own modules and connection, the same database. */
async function openWindow() {
  vi.resetModules();
  const [articles, backup, db, notes] = await Promise.all([
    import('../../../lib/store/articles'),
    import('../../../lib/store/everything'),
    import('../../../lib/store/db'),
    import('../../../lib/store/notes'),
  ]);
  return { ...articles, ...backup, ...db, ...notes };
}

function settled(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked by a window that did not close'));
  });
}

const ON_ARTICLE = { on: 'article' } as const;

afterEach(async () => {
  vi.restoreAllMocks();
  await settled(indexedDB.deleteDatabase('randnotiz'));
});

describe('two windows', () => {
  let one: Awaited<ReturnType<typeof openWindow>>;
  let two: typeof one;

  beforeEach(async () => {
    one = await openWindow();
    two = await openWindow();
    await one.deleteEverything();
  });

  test('save the same note at once and lose neither text', async () => {
    const { id: article } = await one.recordArticle(madeUpArticle(), { keep: true });
    const { note } = await one.saveNote({ article, subject: ON_ARTICLE, text: 'Anfang' });
    const draft = { id: note.id, base: 1, article, subject: ON_ARTICLE };
    const saved = await Promise.all([
      one.saveNote({ ...draft, text: 'aus Fenster A' }),
      two.saveNote({ ...draft, text: 'aus Fenster B' }),
    ]);
    expect(saved.map(({ conflict }) => conflict).sort()).toEqual([false, true]);
    const [stored] = await two.notesOf(article);
    const all = [stored?.text, ...(stored?.earlier ?? []).map(({ text }) => text)];
    expect(all.sort()).toEqual(['aus Fenster A', 'aus Fenster B']);
  });

  test('one deletes the article while the other writes a note: the note is there', async () => {
    const { id: article } = await one.recordArticle(madeUpArticle(), { keep: true });
    await Promise.all([
      one.removeArticle(article),
      two.saveNote({ article, subject: ON_ARTICLE, text: 'bleibt' }),
    ]);
    // Either the deletion came last and can be undone, or the note brought the article back.
    await one.restoreArticle(article);
    expect((await one.notesOf(article)).map(({ text }) => text)).toEqual(['bleibt']);
  });

  test('send one command at once, as a page that tries again does: it is carried out once', async () => {
    const { id: article } = await one.recordArticle(madeUpArticle(), { keep: true });
    const act = { do: 'save', draft: { article, subject: ON_ARTICLE, text: 'einmal' } } as const;
    const [first, second] = await Promise.all([one.actOnNote('c1', act), two.actOnNote('c1', act)]);
    expect(second).toEqual(first);
    expect(await two.notesOf(article)).toHaveLength(1);
  });

  test('undo one after the other what either did, also in a window opened later', async () => {
    const { id: article } = await one.recordArticle(madeUpArticle(), { keep: true });
    const draft = { id: 'n1', article, subject: ON_ARTICLE };
    await one.actOnNote('c1', { do: 'save', draft: { ...draft, text: 'aus Fenster A' } });
    await two.actOnNote('c2', { do: 'save', draft: { ...draft, base: 1, text: 'aus Fenster B' } });
    const later = await openWindow();
    expect(await later.historyOf(article)).toEqual({ undo: 'edit' });
    await Promise.all([
      one.actOnNote('u1', { do: 'undo', article }),
      two.actOnNote('u2', { do: 'undo', article }),
    ]);
    expect(await later.notesOf(article)).toEqual([]);
    expect(await later.historyOf(article)).toEqual({ redo: 'write' });
    await later.actOnNote('r1', { do: 'redo', article });
    await later.actOnNote('r2', { do: 'redo', article });
    expect((await one.notesOf(article)).map(({ text }) => text)).toEqual(['aus Fenster B']);
  });

  test('one deletes everything while the other goes on: it is told that the article is missing', async () => {
    const { id: article } = await one.recordArticle(madeUpArticle(), { keep: true });
    await two.deleteEverything();
    const late = one.saveNote({ article, subject: ON_ARTICLE, text: 'zu spät' });
    await expect(late).rejects.toMatchObject({ kind: 'missing' });
    expect(await one.measure()).toMatchObject({ articles: 0, notes: 0 });
  });
});

describe('an upgrade by a newer Randnotiz', () => {
  test('closes the older window, which reads and writes nothing more', async () => {
    const old = await openWindow();
    const { id: article } = await old.recordArticle(madeUpArticle(), { keep: true });
    const newer = await settled(indexedDB.open('randnotiz', NEWER));
    for (const act of [
      () => old.saveNote({ article, subject: ON_ARTICLE, text: 'x' }),
      () => old.notesOf(article),
      () => old.deleteEverything(),
    ]) {
      await expect(act()).rejects.toMatchObject({ name: 'StoreError', kind: 'outdated' });
    }
    const errors: unknown[] = [];
    old.watch(
      () => old.notesOf(article),
      () => undefined,
      (error) => errors.push(error),
    );
    await vi.waitFor(() => expect(errors).toEqual([expect.objectContaining({ kind: 'outdated' })]));
    newer.close();
  });

  test('tells what the older window is watching at once, so that it can ask to be reloaded', async () => {
    const old = await openWindow();
    const errors: unknown[] = [];
    const values: unknown[] = [];
    old.watch(
      () => old.notesOf('any'),
      (value) => values.push(value),
      (error) => errors.push(error),
    );
    await vi.waitFor(() => expect(values).toEqual([[]]));
    const newer = await settled(indexedDB.open('randnotiz', NEWER));
    expect(errors).toEqual([expect.objectContaining({ kind: 'outdated' })]);
    newer.close();
  });

  test('a window opened afterwards with the older program does not touch the newer database', async () => {
    (await settled(indexedDB.open('randnotiz', NEWER))).close();
    const old = await openWindow();
    const act = old.recordArticle(madeUpArticle(), { keep: true });
    await expect(act).rejects.toMatchObject({ name: 'StoreError', kind: 'outdated' });
    const after = await settled(indexedDB.open('randnotiz'));
    expect(after.version).toBe(NEWER);
    expect([...after.objectStoreNames]).toEqual([]);
    after.close();
  });
});

describe('a browser that keeps nothing', () => {
  test('an open that is refused is told as denied, and tried again', async () => {
    const old = await openWindow();
    const refusal = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    const act = old.recordArticle(madeUpArticle(), { keep: true });
    await expect(act).rejects.toMatchObject({ name: 'StoreError', kind: 'denied' });
    refusal.mockRestore();
    const { id } = await old.recordArticle(madeUpArticle(), { keep: true });
    expect(await old.loadArticle(id)).toMatchObject({ title: 'Treffen in Kiew' });
  });

  test('asks the browser that what is stored may stay', async () => {
    const persist = vi.fn(async () => true);
    vi.stubGlobal('navigator', { storage: { persist } });
    const fresh = await openWindow();
    await fresh.notesOf('any');
    await fresh.notesOf('any');
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });
});
