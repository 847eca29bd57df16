import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleKey } from '../../../lib/article-url';
import type { NoteDraft } from '../../../lib/note';
import { VERSION } from '../../../lib/store/db';
import { dumpDatabase, loadDatabase, type RawDatabase, settled } from './raw-database';

const FOLDER = new URL('../../fixtures/databases/', import.meta.url);
const PAST = Array.from({ length: VERSION - 1 }, (_, index) => index + 1);

function fixture(version: number): RawDatabase {
  return JSON.parse(readFileSync(new URL(`v${version}.json`, FOLDER), 'utf8'));
}

function rowsOf({ stores }: RawDatabase, name: string): readonly { readonly id: string }[] {
  return (stores.find((store) => store.name === name)?.rows ?? []) as { id: string }[];
}

function titled(database: RawDatabase, title: string): string {
  const rows = rowsOf(database, 'articles') as readonly { readonly id: string; readonly title?: string }[];
  return rows.find((row) => row.title === title)?.id ?? '';
}

/** The present program, as a window has it: its own modules and connection. */
async function openWindow() {
  vi.resetModules();
  const [articles, analyses, notes, library, search, people, drafts, trash, pages, placements, db] =
    await Promise.all([
      import('../../../lib/store/articles'),
      import('../../../lib/store/analyses'),
      import('../../../lib/store/notes'),
      import('../../../lib/store/library'),
      import('../../../lib/store/search'),
      import('../../../lib/store/corrections'),
      import('../../../lib/store/drafts'),
      import('../../../lib/store/trash'),
      import('../../../lib/store/pages'),
      import('../../../lib/store/placements'),
      import('../../../lib/store/db'),
    ]);
  return {
    ...articles,
    ...analyses,
    ...notes,
    ...library,
    ...search,
    ...people,
    ...drafts,
    ...trash,
    ...pages,
    ...placements,
    ...db,
  };
}

let store: Awaited<ReturnType<typeof openWindow>>;

afterEach(async () => {
  await settled(indexedDB.deleteDatabase('randnotiz'));
});

test('every past version of the schema has its database', () => {
  for (const version of PAST) {
    expect(existsSync(new URL(`v${version}.json`, FOLDER)), `tests/fixtures/databases/v${version}.json`).toBe(
      true,
    );
    expect(fixture(version)).toMatchObject({ name: 'randnotiz', version: version * 10 });
  }
});

describe.each(PAST)('a library of version %i', (version) => {
  const before = fixture(version);

  beforeEach(async () => {
    (await loadDatabase(before)).close();
    store = await openWindow();
  });

  test('loses no row', async () => {
    await store.countNotes('any');
    const after = await dumpDatabase('randnotiz');
    expect(after.version).toBe(VERSION * 10);
    for (const { name } of before.stores) {
      const ids = new Set(rowsOf(after, name).map(({ id }) => id));
      const lost = rowsOf(before, name).filter(({ id }) => !ids.has(id));
      // Of two articles of version 1 that are one by now, one is listed.
      const joined = version === 1 && name === 'listings' ? 1 : 0;
      expect(lost.map(({ id }) => `${name} ${id}`)).toHaveLength(joined);
    }
  });

  test('has every store and index of a new one', async () => {
    await store.countNotes('any');
    const upgraded = await dumpDatabase('randnotiz');
    await settled(indexedDB.deleteDatabase('randnotiz'));
    await (await openWindow()).countNotes('any');
    const fresh = await dumpDatabase('randnotiz');
    const shape = ({ stores }: RawDatabase) => stores.map(({ rows: _, ...rest }) => rest);
    expect(shape(upgraded)).toEqual(shape(fresh));
  });
});

describe('what the reader has in a library of version 1', () => {
  const before = fixture(1);
  const idOf = (title: string) => titled(before, title);

  beforeEach(async () => {
    (await loadDatabase(before)).close();
    store = await openWindow();
  });

  test('articles with texts, tags, summaries and analyses', async () => {
    const ferry = await store.loadArticle(idOf('Die Fähre fährt wieder'));
    expect(ferry).toMatchObject({
      tags: ['unterwegs', 'Sund', 'Verkehr', 'Fähre & Co.'],
      summary: {
        text: 'Fähre fährt; Nordstern zahlt.',
        earlier: [{ text: 'Die Fähre fährt wieder.' }, { text: 'Mobil: Fähre fährt.' }],
      },
    });
    expect(ferry?.text).toContain('„Wir haben jede Schraube geprüft“');
    const hash = await store.textHash(ferry?.text ?? '');
    const analysis = await store.loadAnalysis(ferry?.id ?? '', hash);
    expect(analysis?.entities.map(({ name }) => name)).toContain('Hafenmeisterin Ada Lüders');
    expect(await store.findArticleId('https://valley-post.example/2026/mill')).toBe(
      idOf('The old mill turns again'),
    );
  });

  test('notes of every kind, with their earlier texts', async () => {
    const ofFerry = await store.notesOf(idOf('Die Fähre fährt wieder'));
    expect(ofFerry.map(({ subject, text }) => [subject.on, text]).slice(0, 3)).toEqual([
      ['article', 'Fahrplan nachsehen, aus Fenster B'],
      ['entity', 'Kennt sie den Ingenieur? 🚢⚓️'],
      ['entity', '<b>Wem</b> gehört sie?'],
    ]);
    expect(ofFerry[0]?.earlier?.map(({ text }) => text)).toEqual([
      'Fahrplan ab Oktober nachsehen, aus Fenster A',
    ]);
    const ofMill = await store.notesOf(idOf('The old mill turns again'));
    expect(ofMill.map(({ text }) => text)).toEqual([
      'Ask her about __proto__ & constructor',
      'Deleted and brought back',
    ]);
  });

  test('drafts, and verdicts that hold', async () => {
    expect(await store.loadDraft(`note:${idOf('The old mill turns again')}`)).toMatchObject({
      text: 'Half a thou',
    });
    const verdicts = await store.loadCorrections();
    expect(verdicts.map(({ verdict }) => verdict)).toEqual([
      'reject',
      'retype',
      'add',
      'attribute',
      'unquote',
      'attribute',
      'unquote',
    ]);
  });

  test('the library lists and finds what it did', async () => {
    const { rows } = await store.searchArticles({ query: '', limit: 10 });
    expect(rows.map(({ title, notes }) => [title, notes])).toEqual([
      ['School board meets', 1],
      ['Das Moor bleibt nass', 0],
      ['The old mill turns again', 2],
      ['Die Fähre fährt wieder', 4],
    ]);
    const found = await store.searchArticles({ limit: 10, query: 'schraube gibtsnicht' });
    expect(found.rows).toEqual([]);
    expect((await store.searchArticles({ limit: 10, query: 'ingenieur sund' })).rows).toHaveLength(1);
    expect(await store.loadTags()).toEqual(['Fähre & Co.', 'mills', 'Sund', 'unterwegs', 'Verkehr']);
  });

  test('what was deleted before the upgrade stands in the trash and comes back', async () => {
    const now = Date.parse('2026-08-20');
    const { notes, articles } = await store.listTrash({ limit: 10, now });
    expect(notes.map(({ note }) => note.text)).toEqual(['No longer needed']);
    expect(articles.map(({ article, notes: count }) => [article.title, count])).toEqual([
      ['Fair cancelled', 1],
    ]);
    await store.restoreNote(notes[0]?.note.id ?? '');
    const { id } = await store.restoreArticle(articles[0]?.article.id ?? '');
    expect((await store.notesOf(id)).map(({ text }) => text)).toEqual(['Went with its article']);
    expect((await store.listTrash({ limit: 10, now })).articles).toEqual([]);
  });

  test('can be written on: an old note is changed, undone and done again', async () => {
    const article = idOf('The old mill turns again');
    const [old] = await store.notesOf(article);
    if (!old) throw new Error('no note');
    const draft: NoteDraft = { ...old, base: old.revision, text: 'Ask her in December', tags: ['mills'] };
    await store.actOnNote('c1', { do: 'save', draft });
    expect(await store.historyOf(article)).toEqual({ undo: 'edit' });
    const undone = await store.actOnNote('c2', { do: 'undo', article });
    expect(undone.note).toMatchObject({ text: 'Ask her about __proto__ & constructor', revision: 3 });
    const again = await store.actOnNote('c3', { do: 'redo', article });
    expect(again.note).toMatchObject({ text: 'Ask her in December', tags: ['mills'] });
  });
});

describe('what the reader has in a library of version 2', () => {
  const before = fixture(2);
  const idOf = (title: string) => titled(before, title);

  beforeEach(async () => {
    (await loadDatabase(before)).close();
    store = await openWindow();
  });

  test('articles, with where they stand in lists', async () => {
    const { rows } = await store.searchArticles({ query: '', limit: 10 });
    expect(rows.map(({ title, notes }) => [title, notes])).toEqual([
      ['Die Fähre fährt wieder (2)', 0],
      ['The old mill turns again', 1],
      ['Brücke bleibt gesperrt', 1],
      ['Die Fähre fährt wieder', 5],
    ]);
    const { listings } = await rawListings();
    expect(listings.get(idOf('Brücke bleibt gesperrt'))).toMatchObject({
      published: Date.parse('2026-05-08'),
      outlet: 'hafenblatt',
      collections: [],
    });
  });

  test('passages with color, tags and links, and where they stood', async () => {
    const notes = await store.notesOf(idOf('Die Fähre fährt wieder'));
    expect(notes.map(({ subject, text, color, tags }) => [subject.on, text, color, tags])).toEqual([
      ['article', 'Fahrplan nachsehen', undefined, undefined],
      ['entity', 'Aus Fenster B', undefined, ['Personen']],
      ['passage', 'Woher kommt das Geld?', 'green', ['Geld', 'offen']],
      ['passage', '', 'yellow', undefined],
      ['article', 'Abgeschrieben?', undefined, undefined],
    ]);
    expect(notes[2]?.subject).toMatchObject({ link: { to: 'entity', name: 'Nordstern GmbH' } });
    expect(notes[3]?.refused).toEqual(['Das Urteil']);
    expect(notes[1]?.earlier).toHaveLength(1);
    const placed = await store.placementsOf(idOf('Die Fähre fährt wieder'));
    expect(placed.map(({ anchoring }) => anchoring.state).sort()).toEqual(['certain', 'likely']);
  });

  test('joined pages, drafts, steps and the trash', async () => {
    const ferry = idOf('Die Fähre fährt wieder');
    const [page] = await store.pagesOf(ferry);
    const apart = await store.separatePages(page?.id ?? '');
    expect(apart?.article.title).toBe('Fähre fährt wieder über den Sund');
    expect((await store.notesOf(apart?.article.id ?? '')).map(({ text }) => text)).toEqual([
      'Abgeschrieben?',
    ]);
    expect(await store.loadDraft(`summary:${ferry}`)).toMatchObject({ text: 'Fähre f' });
    const mill = idOf('The old mill turns again');
    expect(await store.historyOf(mill)).toEqual({ undo: 'restore', redo: 'write' });
    await store.actOnNote('again', { do: 'redo', article: mill });
    expect((await store.notesOf(mill)).map(({ text }) => text)).toContain(
      'Ask her about __proto__ & constructor',
    );
    const { notes, articles } = await store.listTrash({ limit: 10, now: Date.parse('2026-09-03') });
    expect(notes.map(({ note }) => note.text)).toEqual(['No longer needed']);
    expect(articles.map(({ article }) => article.title)).toEqual(['Fair cancelled']);
  });

  test('verdicts, and every article is yet to be taken into the index of words', async () => {
    const verdicts = await store.loadCorrections();
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['reject', 'add', 'attribute', 'unquote']);
    const { rows } = await store.searchArticles({ query: '', limit: 10 });
    const pending = rowsOf(await dumpDatabase('randnotiz'), 'pending').map(({ id }) => id);
    expect(pending.sort()).toEqual(rows.map(({ id }) => id).sort());
  });

  async function rawListings() {
    const rows = rowsOf(await dumpDatabase('randnotiz'), 'listings');
    return { listings: new Map(rows.map((row) => [row.id, row])) };
  }
});

describe('addresses whose key is another by now', () => {
  const DESK = 'https://hafenblatt.example/stadt/faehre';
  const PHONE = 'https://m.hafenblatt.example/stadt/faehre';

  beforeEach(async () => {
    (await loadDatabase(fixture(1))).close();
    store = await openWindow();
  });

  test('an article is found under its present key', async () => {
    const id = await store.findArticleId(
      articleKey('https://valley-post.example/2026/02/school-board-meets-again'),
    );
    expect((await store.notesOf(id ?? '')).map(({ text }) => text)).toEqual(['Read the first page, too']);
  });

  test('two that are one by now are joined, with the notes of both', async () => {
    const id = await store.findArticleId(articleKey(PHONE));
    expect(id).toBe(await store.findArticleId(articleKey(DESK)));
    const notes = await store.notesOf(id ?? '');
    expect(notes.map(({ text }) => text).sort()).toEqual([
      '<b>Wem</b> gehört sie?',
      'Fahrplan nachsehen, aus Fenster B',
      'Im Zug gelesen',
      'Kennt sie den Ingenieur? 🚢⚓️',
    ]);
    expect((await store.listTrash({ limit: 10, now: Date.parse('2026-08-20') })).articles).toHaveLength(1);
  });

  test('and can be separated again', async () => {
    const id = await store.findArticleId(articleKey(DESK));
    const [page] = await store.pagesOf(id ?? '');
    const apart = (await store.separatePages(page?.id ?? ''))?.article;
    expect(apart).toMatchObject({ title: 'Die Fähre fährt wieder (mobil)', tags: ['unterwegs', 'Sund'] });
    expect((await store.notesOf(apart?.id ?? '')).map(({ text }) => text)).toEqual(['Im Zug gelesen']);
    expect(await store.notesOf(id ?? '')).toHaveLength(3);
    expect(await store.loadArticle(id ?? '')).toMatchObject({ tags: ['Sund', 'Verkehr', 'Fähre & Co.'] });
    expect(await store.findArticleId(articleKey(PHONE))).toBe(id);
  });

  test('verdicts on their quotations go along', async () => {
    const articles = (await store.loadCorrections()).flatMap((one) =>
      'article' in one ? [one.article] : [],
    );
    expect(articles).toEqual([
      'https://hafenblatt.example/umland/moor',
      'https://valley-post.example/2026/mill',
      articleKey(PHONE),
      articleKey('https://valley-post.example/2026/02/school-board-meets-again'),
    ]);
  });
});

describe('a window of version 1 that is open during the upgrade', () => {
  test('is asked to close, and the upgrade goes on when it has', async () => {
    const old = await loadDatabase(fixture(1));
    const asked = vi.fn(() => old.close());
    old.onversionchange = asked;
    store = await openWindow();
    expect((await store.searchArticles({ query: '', limit: 10 })).rows).toHaveLength(4);
    expect(asked).toHaveBeenCalledTimes(1);
    // As it was closed, it can write nothing any more into the newer library.
    expect(() => old.transaction('notes', 'readwrite')).toThrow();
  });

  test('that does not close at once holds the upgrade up, and nothing is lost', async () => {
    const old = await loadDatabase(fixture(1));
    store = await openWindow();
    const listed = store.searchArticles({ query: '', limit: 10 });
    const first = await Promise.race([listed, new Promise((resolve) => setTimeout(resolve, 100, 'waiting'))]);
    expect(first).toBe('waiting');
    const note = { ...rowsOf(fixture(1), 'notes')[0], id: 'last-moment', text: 'im letzten Augenblick' };
    const transaction = old.transaction('notes', 'readwrite');
    transaction.objectStore('notes').put(note);
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    old.close();
    expect((await listed).rows).toHaveLength(4);
    const article = (note as unknown as { article: string }).article;
    expect((await store.notesOf(article)).map(({ text }) => text)).toContain('im letzten Augenblick');
  });
});
