import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NoteAct } from '../../../lib/note';
import { recordArticle, removeArticle, restoreArticle } from '../../../lib/store/articles';
import { readTables, writeTables } from '../../../lib/store/db';
import { actOnNote, historyOf, loadNote, notesOf, saveNote } from '../../../lib/store/notes';
import { searchArticles } from '../../../lib/store/search';
import { Desk, ELSEWHERE, ON_ARTICLE, seen } from './desk';
import { madeUpArticle } from './made-up';

const desk = new Desk();

afterEach(() => vi.restoreAllMocks());

describe('a command', () => {
  test.each<[string, () => NoteAct]>([
    ['save', () => ({ do: 'save', draft: desk.draft({ text: 'neu', base: 1 }) })],
    [
      'a new note without an id',
      () => ({ do: 'save', draft: { article: desk.article, subject: ON_ARTICLE, text: 'frisch' } }),
    ],
    ['remove', () => ({ do: 'remove', id: 'n1' })],
    ['attach', () => ({ do: 'attach', id: 'n1', passage: ELSEWHERE })],
    ['refuse', () => ({ do: 'refuse', id: 'n1', words: 'x' })],
    ['undo', () => ({ do: 'undo', article: desk.article })],
  ])('that is sent twice is carried out once: %s', async (_what, given) => {
    await desk.act({ do: 'save', draft: desk.draft() });
    await desk.act({ do: 'save', draft: desk.draft({ color: 'green', base: 1 }) });
    const first = await actOnNote('twice', given());
    const notes = await notesOf(desk.article);
    const history = await historyOf(desk.article);
    await desk.act({ do: 'save', draft: desk.draft({ id: 'n2', text: 'dazwischen' }) });
    await desk.act({ do: 'undo', article: desk.article });
    expect(await actOnNote('twice', given())).toEqual(first);
    expect(await notesOf(desk.article)).toEqual(notes);
    expect((await historyOf(desk.article)).undo).toBe(history.undo);
  });

  test('twice at the same moment is one', async () => {
    const given: NoteAct = {
      do: 'save',
      draft: { article: desk.article, subject: ON_ARTICLE, text: 'einmal' },
    };
    const [one, two] = await Promise.all([actOnNote('same', given), actOnNote('same', given)]);
    expect(one).toEqual(two);
    expect(await notesOf(desk.article)).toHaveLength(1);
  });

  test('that failed can be sent again', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const given: NoteAct = { do: 'save', draft: desk.draft() };
    await expect(actOnNote('again', given)).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect(await actOnNote('again', given)).toMatchObject({ step: 'write', note: { text: 'Stimmt das?' } });
  });

  test('is forgotten after a week, by a later act', async () => {
    await desk.act({ do: 'save', draft: desk.draft() });
    await desk.act({ do: 'save', draft: desk.draft({ color: 'green' }) }, 8 * 24 * 3600 * 1000);
    expect(await readTables(['commands'], ({ commands: all }) => all.count())).toBe(1);
  });
});

describe('whole or not at all', () => {
  test.each([1, 2, 3, 4, 5, 6])('an act that breaks at its write no. %i leaves nothing', async (writes) => {
    await desk.act({ do: 'save', draft: desk.draft({ tags: ['Krieg'] }) });
    const names = ['notes', 'steps', 'commands', 'articles', 'listings', 'placements'] as const;
    const everything = () =>
      readTables(names, async (tables) => Promise.all(names.map((name) => tables[name].toArray())));
    const before = await everything();
    const original = IDBObjectStore.prototype.put;
    let count = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      count += 1;
      if (count >= writes) throw new TypeError('crash');
      return original.apply(this, args);
    });
    const outcome = await desk.act({ do: 'save', draft: desk.draft({ text: 'halb', base: 1 }) }).then(
      () => 'done',
      (error) => error.kind,
    );
    put.mockRestore();
    if (outcome === 'done') expect(count).toBeLessThan(writes);
    else expect(await everything()).toEqual(before);
  });
});

describe('two windows', () => {
  beforeEach(() => desk.act({ do: 'save', draft: desk.draft({ text: 'Anfang', color: 'yellow' }) }));

  test('that write at once lose neither text, and undo goes back through both', async () => {
    await Promise.all([
      actOnNote('a', { do: 'save', draft: desk.draft({ text: 'aus A', base: 1 }) }),
      actOnNote('b', { do: 'save', draft: desk.draft({ text: 'aus B', base: 1 }) }),
    ]);
    const now = await seen();
    expect([now?.text, ...(now?.earlier ?? []).map(({ text }) => text)].sort()).toEqual(['aus A', 'aus B']);
    await desk.undo();
    expect(await seen()).toMatchObject({ text: now?.earlier?.[0]?.text });
    await desk.undo();
    expect(await seen()).toMatchObject({ text: 'Anfang' });
  });

  test('the last color wins, and no words are in conflict by it', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    const { conflict } = await desk.act({
      do: 'save',
      draft: desk.draft({ text: 'Anfang', color: 'blue', base: 1 }),
    });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'Anfang', color: 'blue' });
  });

  test('a color does not make the words that another window types a conflict', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    const { conflict } = await desk.act({ do: 'save', draft: desk.draft({ text: 'Ende', base: 1 }) });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'Ende', color: 'pink' });
  });

  test('a color set by a window with old words leaves the newer words', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'neue Wörter', base: 1 }) });
    const { conflict } = await desk.act({
      do: 'save',
      draft: desk.draft({ text: 'Anfang', color: 'pink', base: 1 }),
    });
    expect(conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'neue Wörter', color: 'pink' });
    expect((await seen())?.earlier).toBeUndefined();
  });

  test('undo of a step keeps words that came in by another way', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'zweite', base: 1 }) });
    await writeTables(['notes'], ({ notes }) =>
      notes.update('n1', { text: 'eingelesen', revision: 7 }).then(() => undefined),
    );
    const outcome = await desk.undo();
    expect(outcome.conflict).toBe(true);
    expect(await seen()).toMatchObject({ text: 'Anfang', earlier: [{ text: 'eingelesen' }] });
  });

  test('undo and redo of a step keep earlier words that came in by another way', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'zweite' }) });
    const before = (await seen())?.earlier ?? [];
    expect(before.map(({ text }) => text)).toEqual(['Anfang']);
    const earlier = [...before, { text: 'eingelesen', updated: 5 }];
    await writeTables(['notes'], ({ notes }) =>
      notes.update('n1', { earlier, revision: 7 }).then(() => undefined),
    );
    expect((await desk.undo()).conflict).toBe(false);
    expect(await seen()).toMatchObject({ text: 'Anfang', earlier: [{ text: 'eingelesen' }] });
    await desk.redo();
    expect((await seen())?.earlier?.map(({ text }) => text)).toEqual(['Anfang', 'eingelesen']);
  });

  test('undo of a color leaves words that came in by another way', async () => {
    await desk.act({ do: 'save', draft: desk.draft({ text: 'Anfang', color: 'pink', base: 1 }) });
    await writeTables(['notes'], ({ notes }) =>
      notes.update('n1', { text: 'eingelesen', revision: 7 }).then(() => undefined),
    );
    expect(await desk.undo()).toMatchObject({
      conflict: false,
      note: { text: 'eingelesen', color: 'yellow' },
    });
  });

  test('one deletes the note while the other writes on it: it is there, with its words', async () => {
    await desk.act({ do: 'remove', id: 'n1' });
    expect(
      await desk.act({ do: 'save', draft: desk.draft({ text: 'Anfang und mehr', base: 1 }) }),
    ).toMatchObject({
      step: 'restore',
    });
    expect(await notesOf(desk.article)).toHaveLength(1);
    await desk.undo();
    expect(await notesOf(desk.article)).toEqual([]);
    await desk.undo();
    expect(await seen()).toMatchObject({ text: 'Anfang' });
  });
});

describe('an article that is deleted', () => {
  test('comes back with a note that is written on it, and with its other notes', async () => {
    await desk.act({ do: 'save', draft: desk.draft() });
    await removeArticle(desk.article);
    await desk.act({ do: 'save', draft: desk.draft({ id: 'n2', text: 'neu' }) });
    expect((await notesOf(desk.article)).map(({ id }) => id)).toEqual(['n1', 'n2']);
    expect((await searchArticles({ query: '', limit: 5 })).rows.map(({ notes }) => notes)).toEqual([2]);
  });

  test('and saved anew takes its notes and their steps along to the newer one', async () => {
    await desk.act({ do: 'save', draft: desk.draft() });
    await desk.act({ do: 'save', draft: desk.draft({ color: 'pink', base: 1 }) });
    await removeArticle(desk.article);
    const newer = await recordArticle(madeUpArticle(), { keep: true });
    await restoreArticle(desk.article);
    expect((await notesOf(newer.id)).map(({ color }) => color)).toEqual(['pink']);
    expect(await historyOf(newer.id)).toEqual({ undo: 'color' });
    await desk.act({ do: 'undo', article: newer.id });
    expect((await seen())?.color).toBeUndefined();
  });
});

describe('words of any kind', () => {
  test.each([
    ['__proto__'],
    ['constructor'],
    ['😀👩‍👩‍👧‍👦 ÄÖÜ'],
    ['\u0000\uD800 lone'],
    ['<script>alert(1)</script>'],
  ])('%j in text, id, tags and command', async (words) => {
    const given: NoteAct = { do: 'save', draft: desk.draft({ id: words, text: words, tags: [words] }) };
    const first = await actOnNote(words, given);
    expect(await actOnNote(words, given)).toEqual(first);
    expect(await notesOf(desk.article)).toMatchObject([{ id: words, text: words }]);
    await desk.act({ do: 'undo', article: desk.article });
    await desk.act({ do: 'redo', article: desk.article });
    expect(await notesOf(desk.article)).toMatchObject([{ id: words, text: words }]);
  });

  test('ten megabytes', async () => {
    const text = 'Zehn Megabyte sind ein dickes Buch. '.repeat(280_000);
    await desk.act({ do: 'save', draft: desk.draft({ text }) });
    await desk.undo();
    expect(await notesOf(desk.article)).toEqual([]);
    await desk.redo();
    expect((await notesOf(desk.article))[0]?.text).toBe(text);
  }, 120_000);
});

test('tags and the words of the passage are found in the library', async () => {
  await desk.act({ do: 'save', draft: desk.draft({ text: '', color: 'yellow', tags: ['Ostsee'] }) });
  for (const query of ['ostsee', 'in kiew']) {
    expect((await searchArticles({ limit: 5, query })).rows).toMatchObject([{ id: desk.article, notes: 1 }]);
  }
});

test('popup and panel write by the same steps', async () => {
  const { note } = await saveNote({ article: desk.article, subject: ON_ARTICLE, text: 'aus dem Popup' });
  expect(await historyOf(desk.article)).toEqual({ undo: 'write' });
  await desk.undo();
  expect(await loadNote(note.id)).toMatchObject({ deleted: desk.clock });
});
