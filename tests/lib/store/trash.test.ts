import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveAnalysis } from '../../../lib/store/analyses';
import {
  editSummary,
  loadArticle,
  recordArticle,
  removeArticle,
  restoreArticle,
} from '../../../lib/store/articles';
import { readTables, TABLE_NAMES } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import {
  actOnNote,
  historyOf,
  loadNote,
  notesOf,
  removeNote,
  restoreNote,
  saveNote,
} from '../../../lib/store/notes';
import { joinPages } from '../../../lib/store/pages';
import { emptyTrash, listTrash, purgeTrash, TRASH_MS, type TrashCursor } from '../../../lib/store/trash';
import { madeUpAnalysis, madeUpArticle } from './made-up';

const SECRET = 'geheim';
const ON_ARTICLE = { on: 'article' } as const;
const BEGIN = Date.parse('2026-05-01T10:00:00Z');

let clock = BEGIN;
let article = '';

beforeEach(async () => {
  clock = BEGIN;
  vi.spyOn(Date, 'now').mockImplementation(() => clock);
  await deleteEverything();
  article = await keep('https://zeitung.example/a', 'A');
});
afterEach(() => vi.restoreAllMocks());

async function keep(url: string, title: string): Promise<string> {
  return (await recordArticle(madeUpArticle({ url, title }), { keep: true })).id;
}

async function write(text: string, of = article): Promise<string> {
  return (await saveNote({ article: of, subject: ON_ARTICLE, text })).note.id;
}

async function remove(text: string): Promise<string> {
  const id = await write(text);
  clock += 1000;
  await removeNote(id);
  return id;
}

async function everything(): Promise<string> {
  const tables = await readTables(TABLE_NAMES, async (all) =>
    Promise.all(TABLE_NAMES.map((name) => all[name].toArray())),
  );
  return JSON.stringify(tables);
}

describe('listTrash', () => {
  test('notes and articles, last deleted first, with what belongs to them', async () => {
    await remove('eins');
    const other = await keep('https://zeitung.example/b', 'B');
    await write('mit dem Artikel', other);
    await write('auch', other);
    clock += 1000;
    await removeArticle(other);
    await remove('zwei');
    await write('lebt');
    const { notes, articles, next } = await listTrash({ limit: 10 });
    expect(notes.map(({ note, article: head }) => [note.text, head?.title])).toEqual([
      ['zwei', 'A'],
      ['eins', 'A'],
    ]);
    expect(articles.map(({ article: head, notes: count }) => [head.title, count])).toEqual([['B', 2]]);
    expect(next).toBeUndefined();
  });

  test('comes in pages that miss nothing, also of what was deleted in one moment', async () => {
    const ids = [];
    for (let index = 0; index < 7; index += 1) ids.push(await write(`${index}`));
    clock += 1000;
    for (const id of ids) await removeNote(id);
    await removeArticle(await keep('https://zeitung.example/b', 'B'));
    const found: string[] = [];
    let before: TrashCursor | undefined;
    do {
      const page = await listTrash({ limit: 3, before });
      expect(page.notes.length + page.articles.length).toBeLessThanOrEqual(3);
      found.push(
        ...page.notes.map(({ note }) => note.id),
        ...page.articles.map(({ article: head }) => head.title),
      );
      before = page.next;
    } while (before);
    expect(found.sort()).toEqual([...ids, 'B'].sort());
  });

  test('what was brought back is no longer in it', async () => {
    const note = await remove('eins');
    const other = await keep('https://zeitung.example/b', 'B');
    await removeArticle(other);
    await restoreNote(note);
    await restoreArticle(other);
    expect(await listTrash({ limit: 10 })).toEqual({ notes: [], articles: [], next: undefined });
  });

  test('a note of an article that was deleted later stands in it by itself, and brings its article back', async () => {
    const note = await remove('vorher gelöscht');
    const with_ = await write('mit dem Artikel');
    await removeArticle(article);
    expect((await listTrash({ limit: 10 })).notes.map(({ note: { text } }) => text)).toEqual([
      'vorher gelöscht',
    ]);
    await restoreNote(note);
    expect((await notesOf(article)).map(({ id }) => id).sort()).toEqual([note, with_].sort());
    expect(await listTrash({ limit: 10 })).toMatchObject({ notes: [], articles: [] });
  });

  test('nor is an article that came back to a newer one of its page, and is cleared away in time', async () => {
    await write('alt');
    await removeArticle(article);
    const newer = await keep('https://zeitung.example/a', `A, ${SECRET}`);
    expect(await restoreArticle(article)).toMatchObject({ id: newer });
    expect((await listTrash({ limit: 10 })).articles).toEqual([]);
    expect((await notesOf(article)).map(({ text }) => text)).toEqual(['alt']);
    expect(await purgeTrash(clock + TRASH_MS + 2000)).toBe(1);
    expect(await loadArticle(article)).toBeUndefined();
    expect(await loadArticle(newer)).toMatchObject({ title: `A, ${SECRET}` });
    expect((await notesOf(newer)).map(({ text }) => text)).toEqual(['alt']);
  });

  test('an article that was joined to another is not deleted', async () => {
    const other = await keep('https://zeitung.example/b', 'B');
    await joinPages(other, article);
    expect((await listTrash({ limit: 10 })).articles).toEqual([]);
    expect(await emptyTrash()).toBe(0);
  });

  test('ends after 30 days', async () => {
    await remove('alt');
    const deleted = clock;
    clock = deleted + TRASH_MS;
    expect((await listTrash({ limit: 10 })).notes).toHaveLength(1);
    clock += 1;
    expect((await listTrash({ limit: 10 })).notes).toHaveLength(0);
  });
});

describe('purgeTrash', () => {
  test('takes what is older than 30 days and nothing else', async () => {
    const old = await remove('alt');
    const deleted = clock;
    clock = deleted + TRASH_MS - 1000;
    const young = await remove('jung');
    expect(await purgeTrash(deleted + TRASH_MS)).toBe(0);
    expect(await purgeTrash(deleted + TRASH_MS + 1)).toBe(1);
    expect(await loadNote(old)).toBeUndefined();
    expect((await restoreNote(young)).text).toBe('jung');
  });
});

describe('removed for good', () => {
  test('leaves tombstones and not a word of the content', async () => {
    const note = await write(SECRET);
    await actOnNote('c1', {
      do: 'save',
      draft: { id: note, base: 1, article, subject: ON_ARTICLE, text: `${SECRET} 2`, tags: [SECRET] },
    });
    await actOnNote('c2', { do: 'remove', id: note });
    const other = await keep(`https://zeitung.example/${SECRET}`, SECRET);
    await saveAnalysis(other, 'hash', madeUpAnalysis(SECRET, [{ name: SECRET }]));
    await editSummary(other, SECRET);
    await write(SECRET, other);
    await removeArticle(other);
    expect(await everything()).toContain(SECRET);
    expect(await emptyTrash()).toBe(3);
    expect(await everything()).not.toContain(SECRET);
    const stones = await readTables(['notes', 'articles'], async ({ notes, articles }) => ({
      note: await notes.get(note),
      article: await articles.get(other),
    }));
    expect(stones.note).toMatchObject({ id: note, article, revision: 3, purged: true });
    expect(stones.note?.deleted).toBeDefined();
    expect(stones.article).toMatchObject({ id: other, revision: 3, purged: true });
  });

  test('comes back by nothing', async () => {
    const note = await remove('weg');
    const other = await keep('https://zeitung.example/b', 'B');
    await removeArticle(other);
    await emptyTrash();
    await expect(restoreNote(note)).rejects.toMatchObject({ kind: 'missing' });
    await expect(removeNote(note)).rejects.toMatchObject({ kind: 'missing' });
    await expect(restoreArticle(other)).rejects.toMatchObject({ kind: 'missing' });
    await expect(write('x', other)).rejects.toMatchObject({ kind: 'missing' });
    expect(await loadArticle(other)).toBeUndefined();
    expect(await historyOf(article)).toEqual({});
    expect(await emptyTrash()).toBe(0);
    expect(await listTrash({ limit: 10 })).toMatchObject({ notes: [], articles: [] });
    const again = await keep('https://zeitung.example/b', 'B');
    expect(again).not.toBe(other);
  });

  test('steps of other notes stay, and undo passes the gap', async () => {
    const stays = await write('bleibt');
    const gone = await write('geht');
    await saveNote({ id: stays, base: 1, article, subject: ON_ARTICLE, text: 'bleibt hier' });
    await removeNote(gone);
    await emptyTrash();
    expect(await historyOf(article)).toEqual({ undo: 'edit' });
    await actOnNote('u1', { do: 'undo', article });
    await actOnNote('u2', { do: 'undo', article });
    expect(await historyOf(article)).toEqual({ redo: 'write' });
    expect((await loadNote(stays))?.deleted).toBeDefined();
  });

  test('an editor that still has the words writes the note anew', async () => {
    const note = await remove('weg');
    await emptyTrash();
    const draft = { id: note, base: 1, article, subject: ON_ARTICLE, text: 'doch noch da' };
    expect(await actOnNote('c', { do: 'save', draft })).toMatchObject({
      step: 'write',
      note: { revision: 3 },
    });
    expect((await notesOf(article)).map(({ text }) => text)).toEqual(['doch noch da']);
  });

  test('an article takes those along that were joined to it', async () => {
    const hidden = await keep('https://zeitung.example/hidden', 'Hidden');
    await joinPages(hidden, article);
    await removeArticle(article);
    await emptyTrash();
    expect(await everything()).not.toContain('Hidden');
  });
});
