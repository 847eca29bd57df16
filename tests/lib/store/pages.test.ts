import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/article';
import { articleKey } from '../../../lib/article-url';
import {
  editSummary,
  findArticle,
  findArticleId,
  loadArticle,
  recordArticle,
  removeArticle,
  restoreArticle,
  setTags,
} from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import {
  actOnNote,
  countNotes,
  historyOf,
  notesOf,
  removeNote,
  restoreNote,
  saveNote,
} from '../../../lib/store/notes';
import {
  addressesOf,
  joinedTo,
  joinPages,
  likelyTwins,
  pagesOf,
  separatePages,
} from '../../../lib/store/pages';
import { searchArticles } from '../../../lib/store/search';
import { madeUpArticle } from './made-up';

const URLS = {
  a: 'https://zeitung.example/artikel-1',
  b: 'https://drucken.zeitung.example/?artikel=1',
  c: 'https://anderswo.example/uebernommen',
} as const;
const KEYS = { a: articleKey(URLS.a), b: articleKey(URLS.b), c: articleKey(URLS.c) };

let ids: Record<keyof typeof URLS, string>;

beforeEach(async () => {
  await deleteEverything();
  ids = { a: await visit('a'), b: await visit('b'), c: await visit('c') };
});

async function visit(page: keyof typeof URLS, more: Partial<Article> = {}): Promise<string> {
  return (
    await recordArticle(madeUpArticle({ url: URLS[page], title: `Titel ${page}`, ...more }), { keep: true })
  ).id;
}

async function write(page: keyof typeof URLS, text: string): Promise<string> {
  return (await saveNote({ article: ids[page], subject: { on: 'article' }, text })).note.id;
}

async function texts(page: keyof typeof URLS): Promise<string[]> {
  return (await notesOf(ids[page])).map(({ text }) => text);
}

async function listed(): Promise<string[]> {
  return (await searchArticles({ query: '', limit: 10 })).rows.map(({ title }) => title).sort();
}

describe('joinPages', () => {
  test('one article with the notes of both, found from both addresses', async () => {
    await write('a', 'aus A');
    await write('b', 'aus B');
    expect(await joinPages(ids.b, ids.a)).toMatchObject({ id: KEYS.b, article: ids.a, from: ids.b });
    expect(await texts('a')).toEqual(['aus A', 'aus B']);
    expect(await findArticleId(KEYS.b)).toBe(ids.a);
    expect((await findArticle(KEYS.b))?.title).toBe('Titel a');
    expect(await listed()).toEqual(['Titel a', 'Titel c']);
    expect((await searchArticles({ limit: 10, query: 'aus b' })).rows.map(({ notes }) => notes)).toEqual([2]);
    expect(await visit('b')).toBe(ids.a);
  });

  test('whoever still knows the joined article by its id is led to the other', async () => {
    await write('b', 'aus B');
    await joinPages(ids.b, ids.a);
    expect(await texts('b')).toEqual(['aus B']);
    expect(await countNotes(ids.b)).toBe(1);
    await write('b', 'noch eine');
    expect(await texts('a')).toEqual(['aus B', 'noch eine']);
    expect(await historyOf(ids.b)).toEqual({ undo: 'write' });
    await actOnNote('u', { do: 'undo', article: ids.b });
    expect(await texts('a')).toEqual(['aus B']);
  });

  test('tags and summary come over', async () => {
    await setTags(ids.a, ['Moor']);
    await setTags(ids.b, ['moor', 'Torf']);
    await editSummary(ids.b, 'Kurz.');
    await joinPages(ids.b, ids.a);
    expect(await loadArticle(ids.a)).toMatchObject({ tags: ['moor', 'Torf'], summary: { text: 'Kurz.' } });
    await separatePages(KEYS.b);
    expect((await loadArticle(ids.a))?.summary).toBeUndefined();
    expect(await loadArticle(ids.b)).toMatchObject({ tags: ['moor', 'Torf'], summary: { text: 'Kurz.' } });
  });

  test('two own summaries are both kept', async () => {
    await editSummary(ids.a, 'aus A');
    await editSummary(ids.b, 'aus B');
    await joinPages(ids.b, ids.a);
    expect((await loadArticle(ids.a))?.summary).toMatchObject({
      text: 'aus A',
      earlier: [{ text: 'aus B' }],
    });
    await separatePages(KEYS.b);
    expect((await loadArticle(ids.a))?.summary?.text).toBe('aus A');
    expect((await loadArticle(ids.b))?.summary?.text).toBe('aus B');
  });

  test('a note in the trash of the joined article comes back at the other', async () => {
    const id = await write('b', 'gelöscht');
    await removeNote(id);
    await joinPages(ids.b, ids.a);
    await restoreNote(id);
    expect(await texts('a')).toEqual(['gelöscht']);
  });

  test('an article cannot be joined to itself, nor what is not stored', async () => {
    await expect(joinPages(ids.a, ids.a)).rejects.toMatchObject({ kind: 'other' });
    await expect(joinPages('nowhere', ids.a)).rejects.toMatchObject({ kind: 'missing' });
    await expect(joinPages(ids.a, 'nowhere')).rejects.toMatchObject({ kind: 'missing' });
    await joinPages(ids.b, ids.a);
    await expect(joinPages(ids.b, ids.a)).rejects.toMatchObject({ kind: 'missing' });
    await expect(joinPages(ids.a, ids.b)).rejects.toMatchObject({ kind: 'other' });
    expect(await listed()).toEqual(['Titel a', 'Titel c']);
  });
});

describe('separatePages', () => {
  test('gives back what came over, and leaves what was written since', async () => {
    await write('a', 'aus A');
    const moved = await write('b', 'aus B');
    await joinPages(ids.b, ids.a);
    await saveNote({
      id: moved,
      base: 2,
      article: ids.a,
      subject: { on: 'article' },
      text: 'aus B, geändert',
    });
    await write('a', 'danach');
    expect(await separatePages(KEYS.b)).toMatchObject({
      article: { id: ids.b, title: 'Titel b' },
      from: ids.a,
    });
    expect(await texts('a')).toEqual(['aus A', 'danach']);
    expect(await texts('b')).toEqual(['aus B, geändert']);
    expect(await listed()).toEqual(['Titel a', 'Titel b', 'Titel c']);
    expect(await findArticleId(KEYS.b)).toBe(ids.b);
    expect(await pagesOf(ids.a)).toEqual([]);
    await actOnNote('u', { do: 'undo', article: ids.b });
    expect(await texts('b')).toEqual(['aus B']);
  });

  test('is undone by joining again', async () => {
    await write('b', 'aus B');
    await joinPages(ids.b, ids.a);
    await separatePages(KEYS.b);
    await joinPages(ids.b, ids.a);
    expect(await texts('a')).toEqual(['aus B']);
    expect((await pagesOf(ids.a)).map(({ id, revision }) => [id, revision])).toEqual([[KEYS.b, 3]]);
  });

  test('of what was not joined does nothing', async () => {
    expect(await separatePages(KEYS.a)).toBeUndefined();
    await joinPages(ids.b, ids.a);
    await separatePages(KEYS.b);
    expect(await separatePages(KEYS.b)).toBeUndefined();
  });

  test('brings a note back that was deleted with the other article', async () => {
    await write('b', 'aus B');
    await joinPages(ids.b, ids.a);
    await removeArticle(ids.a);
    await separatePages(KEYS.b);
    expect(await texts('b')).toEqual(['aus B']);
    await restoreArticle(ids.a);
    expect(await texts('a')).toEqual([]);
  });

  test('where a new article was begun at its address meanwhile, that one gets the notes', async () => {
    await write('b', 'aus B');
    await joinPages(ids.b, ids.a);
    await removeArticle(ids.a);
    const begun = await visit('b');
    expect([ids.a, ids.b]).not.toContain(begun);
    expect(await separatePages(KEYS.b)).toMatchObject({ article: { id: begun }, from: ids.a });
    expect((await notesOf(begun)).map(({ text }) => text)).toEqual(['aus B']);
  });

  test('… with its tags and summary, in the library, though it was only passed by', async () => {
    await write('b', 'aus B');
    await setTags(ids.b, ['Moor']);
    await editSummary(ids.b, 'Kurz');
    await joinPages(ids.b, ids.a);
    await removeArticle(ids.a);
    const begun = (await recordArticle(madeUpArticle({ url: URLS.b, title: 'Neu' }), { keep: false })).id;
    await restoreArticle(ids.a);
    await separatePages(KEYS.b);
    expect(await loadArticle(begun)).toMatchObject({
      title: 'Neu',
      tags: ['Moor'],
      summary: { text: 'Kurz' },
    });
    expect(await listed()).toEqual(['Neu', 'Titel a', 'Titel c']);
    expect((await loadArticle(ids.a))?.tags).toEqual([]);
  });
});

describe('three pages in a row', () => {
  beforeEach(async () => {
    for (const page of ['a', 'b', 'c'] as const) await write(page, `aus ${page}`);
    await joinPages(ids.a, ids.b);
    await joinPages(ids.b, ids.c);
  });

  test('all lead to the last', async () => {
    for (const key of Object.values(KEYS)) expect(await findArticleId(key)).toBe(ids.c);
    expect(await texts('c')).toEqual(['aus a', 'aus b', 'aus c']);
    expect((await pagesOf(ids.c)).map(({ id }) => id).sort()).toEqual([KEYS.a, KEYS.b].sort());
    expect((await joinedTo(ids.c)).toSorted()).toEqual([ids.a, ids.b].sort());
    expect(await joinedTo('nowhere')).toEqual([]);
  });

  test.each([
    ['the first, then the second', ['a', 'b']],
    ['the second, then the first', ['b', 'a']],
  ] as const)('come apart again: %s', async (_what, order) => {
    for (const page of order) await separatePages(KEYS[page]);
    for (const page of ['a', 'b', 'c'] as const) expect(await texts(page)).toEqual([`aus ${page}`]);
    expect(await listed()).toEqual(['Titel a', 'Titel b', 'Titel c']);
  });
});

test('addresses are those of all pages that show the article', async () => {
  expect(await addressesOf('nowhere')).toEqual([]);
  await joinPages(ids.b, ids.a);
  const all = await addressesOf(ids.a);
  expect([URLS.a, URLS.b, KEYS.a, KEYS.b].every((one) => all.includes(one))).toBe(true);
  expect(all).not.toContain(URLS.c);
});

describe('likelyTwins', () => {
  const LONG =
    'Der Verein kauft zwölf Hektar Moor am Rand der Stadt und will die alten Gräben noch in diesem Winter schließen.';
  const cases: readonly (readonly [boolean, string, Partial<Article>])[] = [
    [
      true,
      'the same title at another site',
      { url: 'https://anderes-blatt.example/x', title: 'Das  Moor bleibt NASS' },
    ],
    [
      true,
      'nearly the same title at the same site',
      { title: 'Das Moor bleibt nass – Umland', text: 'Anderes.' },
    ],
    [true, 'the same text at the same site', { title: 'Zwölf Hektar', text: `${LONG} Das ist neu.` }],
    [
      false,
      'the same text at another site',
      { url: 'https://anderes-blatt.example/x', title: 'Hektar', text: LONG },
    ],
    [false, 'another article of the same site', { title: 'Fähre fährt wieder', text: 'Ganz anderes.' }],
    [false, 'the same short section title', { title: 'Newsticker', text: 'Ganz anderes.' }],
  ];

  test.each(cases)('%s: %s', async (isTwin, _what, more) => {
    await deleteEverything();
    const site = 'Das Blatt';
    const own = madeUpArticle({
      url: 'https://blatt.example/1',
      site,
      title: 'Das Moor bleibt nass',
      text: LONG,
    });
    const { id } = await recordArticle(own, { keep: true });
    const other = madeUpArticle({
      url: 'https://blatt.example/2',
      site: more.url ? 'Anderes' : site,
      ...more,
    });
    const twin = await recordArticle(other, { keep: true });
    expect((await likelyTwins(id)).map((one) => one.id)).toEqual(isTwin ? [twin.id] : []);
  });

  test('never itself, what is deleted, joined or not in the library; a few at most', async () => {
    await deleteEverything();
    const make = (index: number, keep = true) =>
      recordArticle(madeUpArticle({ url: `https://blatt.example/${index}`, title: 'Immer derselbe Titel' }), {
        keep,
      });
    const first = await make(0);
    await removeArticle((await make(1)).id);
    await joinPages((await make(2)).id, first.id);
    await make(3, false);
    expect(await likelyTwins(first.id)).toEqual([]);
    for (let index = 4; index < 14; index += 1) await make(index);
    expect(await likelyTwins(first.id)).toHaveLength(5);
    expect(await likelyTwins('nowhere')).toEqual([]);
  });
});
