import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listNotes } from '../../../lib/store/all-notes';
import { saveAnalysis } from '../../../lib/store/analyses';
import { editSummary, recordArticle, removeArticle, setTags } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/backup';
import { libraryBundles, loadBundle } from '../../../lib/store/bundles';
import { saveCorrection, undoCorrection } from '../../../lib/store/corrections';
import { writeTables } from '../../../lib/store/db';
import { type Cursor, listArticles, listNames, loadTags } from '../../../lib/store/library';
import { removeNote, restoreNote, saveNote } from '../../../lib/store/notes';
import { madeUpAnalysis, madeUpArticle } from './made-up';

async function add(title: string, named: Parameters<typeof madeUpAnalysis>[1] = []) {
  const text = `${named.map(({ name }) => name).join(', ')}.`;
  const url = `https://a.example/${encodeURIComponent(title)}`;
  const { id } = await recordArticle(madeUpArticle({ url, title, text }), { keep: true });
  await saveAnalysis(id, 'hash', madeUpAnalysis(text, named));
  return id;
}

async function found(query: string) {
  return (await listArticles({ limit: 20, query })).rows.map(({ title }) => title).sort();
}

describe('search', () => {
  beforeAll(async () => {
    await deleteEverything();
    const summit = await add('Gipfel der Allianz', [
      { name: 'Mark Rutte' },
      { name: 'Nato', kind: 'organization' },
    ]);
    await saveNote({ article: summit, subject: { on: 'article' }, text: 'Für die Hausarbeit, Kapitel 3' });
    const court = await add('Das Bundesverwaltungsgericht urteilt', [{ name: 'Viktor Orbán' }]);
    await setTags(court, ['Rechtsprechung']);
    await editSummary(court, 'Ein Urteil mit Folgen für die Straße.');
    await add('<img src=x onerror=alert(1)>');
    await recordArticle(madeUpArticle({ url: 'https://a.example/p', title: 'Gipfel, nur gesehen' }), {
      keep: false,
    });
    await removeArticle(await add('Gipfel, gelöscht'));
  });

  test.each([
    ['a title', 'gipfel', ['Gipfel der Allianz']],
    ['a name', 'rutte', ['Gipfel der Allianz']],
    ['an organization', 'NATO', ['Gipfel der Allianz']],
    ['a name without its accent', 'orban', ['Das Bundesverwaltungsgericht urteilt']],
    ['a part of a compound', 'verwaltungsgericht', ['Das Bundesverwaltungsgericht urteilt']],
    ['a note', 'hausarbeit', ['Gipfel der Allianz']],
    ['a tag', 'rechtsprechung', ['Das Bundesverwaltungsgericht urteilt']],
    ['the own summary, ß as ss', 'strasse', ['Das Bundesverwaltungsgericht urteilt']],
    ['words of several fields', 'allianz rutte kapitel', ['Gipfel der Allianz']],
    ['words of which one is nowhere', 'allianz orban', []],
    ['markup', '<img', ['<img src=x onerror=alert(1)>']],
    ['signs of a pattern', '.*', []],
    [
      'nothing but spaces',
      '   ',
      ['<img src=x onerror=alert(1)>', 'Das Bundesverwaltungsgericht urteilt', 'Gipfel der Allianz'],
    ],
  ])('%s', async (_, query, titles) => {
    expect(await found(query)).toEqual(titles);
  });

  test('follows what the reader and the engine change', async () => {
    const id = await add('Beobachtet', [{ name: 'Xaver Quant' }]);
    const { note } = await saveNote({ article: id, subject: { on: 'article' }, text: 'zuerst' });
    await saveNote({ ...note, text: 'danach', base: 1 });
    await saveAnalysis(id, 'hash', madeUpAnalysis('Yara Zobel.', [{ name: 'Yara Zobel' }]));
    expect([await found('zuerst'), await found('xaver quant')]).toEqual([[], []]);
    expect([await found('danach'), await found('yara zobel')]).toEqual([['Beobachtet'], ['Beobachtet']]);
    await removeNote(note.id);
    expect(await found('danach')).toEqual([]);
    await removeArticle(id);
    expect(await found('beobachtet')).toEqual([]);
  });

  test('can be given up', async () => {
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(listArticles({ limit: 5, query: 'gipfel', signal })).rejects.toThrow('given up');
    await expect(listNames('person', signal)).rejects.toThrow('given up');
  });
});

describe('a thousand articles', () => {
  const COUNT = 1000;

  beforeAll(async () => {
    await deleteEverything();
    const { id, ...fields } = await recordArticle(madeUpArticle(), { keep: true });
    await removeArticle(id);
    const { text: _text, blocks: _blocks, ...head } = fields;
    const numbers = Array.from({ length: COUNT }, (_, index) => index);
    const rows = numbers.map((index) => ({
      ...head,
      id: crypto.randomUUID(),
      key: `https://a.example/${index}`,
      title: `Nummer ${index}`,
      // Three at a time were saved in the same millisecond.
      keptAt: 1_700_000_000_000 + Math.floor(index / 3),
    }));
    await writeTables(['articles', 'listings'], async ({ articles, listings }) => {
      await articles.bulkPut(rows);
      await listings.bulkPut(
        rows.map(({ id, keptAt, title }, index) => ({
          id,
          keptAt,
          notes: 0,
          headWords: title.toLowerCase(),
          nameWords: index % 100 === 0 ? 'mark rutte' : '',
          noteWords: '',
          persons: index % 100 === 0 ? ['mark rutte\u0001Mark Rutte'] : [],
          organizations: [],
          tags: [],
          collections: [],
          published: 0,
          title: title.toLowerCase(),
          outlet: '',
        })),
      );
    });
  });

  async function pages(limit: number, more: { query?: string; name?: string } = {}) {
    const all: string[][] = [];
    let before: Cursor | undefined;
    do {
      const { rows, next } = await listArticles({ limit, before, ...more });
      all.push(rows.map(({ title }) => title));
      before = next;
    } while (before);
    return all;
  }

  test.each([7, 50, 500, 1000, 2000])('come in pages of %d: each once, newest first', async (limit) => {
    const read = await pages(limit);
    expect(read).toHaveLength(Math.ceil(COUNT / limit));
    const titles = read.flat();
    expect(new Set(titles).size).toBe(COUNT);
    const places = titles.map((title) => Math.floor(Number(title.replace('Nummer ', '')) / 3));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });

  test('are searched in pages, too', async () => {
    const titles = (await pages(3, { query: 'rutte' })).flat();
    expect(titles).toEqual(Array.from({ length: 10 }, (_, index) => `Nummer ${900 - index * 100}`));
    expect((await pages(4, { name: 'mark RUTTE' })).flat()).toEqual(titles);
    expect((await pages(4, { name: 'Rutte' })).flat()).toEqual([]);
    expect((await pages(2, { query: 'nummer 999' })).flat()).toEqual(['Nummer 999']);
  });

  test('a search stops reading when it is given up', async () => {
    const end = new AbortController();

    const search = listArticles({ limit: 5, query: 'gibt es nicht', signal: end.signal });
    end.abort(new Error('given up'));
    await expect(search).rejects.toThrow('given up');
  });

  test('a page stays where it was while newer articles come', async () => {
    const first = await listArticles({ limit: 5 });
    await recordArticle(madeUpArticle({ url: 'https://neu.example/1', title: 'Neu' }), { keep: true });
    const second = await listArticles({ limit: 5, before: first.next });
    expect(second.rows.map(({ title }) => title)).not.toContain(first.rows.at(-1)?.title);
    expect((await listArticles({ limit: 1 })).rows.map(({ title }) => title)).toEqual(['Neu']);
  });
});

describe('listNames', () => {
  beforeEach(deleteEverything);

  const named = async (kind: 'person' | 'organization') =>
    (await listNames(kind)).map(({ name, articles }) => `${name} ${articles}`);

  test('counts articles, joins spellings that fold alike and puts the most named first', async () => {
    await add('1', [{ name: 'Viktor Orbán' }, { name: 'Ada Feder' }]);
    await add('2', [{ name: 'Viktor Orbán' }, { name: 'NATO', kind: 'organization' }]);
    await add('3', [{ name: 'Viktor Orban' }]);
    expect(await named('person')).toEqual(['Viktor Orbán 3', 'Ada Feder 1']);
    expect(await named('organization')).toEqual(['NATO 1']);
  });

  test('lets the corrections of the reader hold for older articles', async () => {
    await add('1', [{ name: 'Nato' }, { name: 'Wochenende' }, { name: 'Ada Feder' }]);
    await add('2', [{ name: 'NATO', kind: 'organization' }]);
    const { id } = await saveCorrection({ verdict: 'reject', name: 'Wochenende', kind: 'person' });
    await saveCorrection({ verdict: 'retype', name: 'Nato', kind: 'person', to: 'organization' });
    expect(await named('person')).toEqual(['Ada Feder 1']);
    expect((await listNames('organization')).map(({ articles }) => articles)).toEqual([2]);
    await undoCorrection(id);
    expect(await named('person')).toEqual(['Ada Feder 1', 'Wochenende 1']);
    await saveCorrection({ verdict: 'add', name: 'Ada Feder', kind: 'organization' });
    await saveCorrection({ verdict: 'reject', name: 'Nato', kind: 'organization' });
    expect(await named('person')).toEqual(['Wochenende 1']);
    expect((await named('organization')).filter((name) => name.startsWith('Ada'))).toEqual(['Ada Feder 1']);
  });

  test('forgets whom only deleted articles named', async () => {
    const id = await add('1', [{ name: 'Ada Feder' }]);
    await removeArticle(id);
    expect(await named('person')).toEqual([]);
  });
});

describe('listNotes', () => {
  beforeEach(deleteEverything);

  test('pages through living notes, last written first, with their articles', async () => {
    const ids = [await add('eins'), await add('zwei')];
    const notes = [];
    for (let index = 0; index < 7; index += 1) {
      const article = ids[index % 2] ?? '';
      notes.push((await saveNote({ article, subject: { on: 'article' }, text: `Notiz ${index}` })).note);
    }
    await removeNote(notes[3]?.id ?? '');
    await saveNote({
      ...notes[0],
      id: notes[0]?.id ?? '',
      article: ids[0] ?? '',
      subject: { on: 'article' },
      text: 'Notiz 0, neu',
      base: 1,
    });
    const first = await listNotes({ limit: 4 });
    const second = await listNotes({ limit: 4, before: first.next });
    const texts = [...first.rows, ...second.rows].map(({ note }) => note.text);
    expect(texts[0]).toBe('Notiz 0, neu');
    expect(texts.toSorted()).toEqual(['Notiz 0, neu', 'Notiz 1', 'Notiz 2', 'Notiz 4', 'Notiz 5', 'Notiz 6']);
    expect(first.rows[0]?.article.title).toBe('eins');
    expect(second.next).toBeUndefined();
  });
});

describe('loadTags', () => {
  beforeEach(deleteEverything);

  test('gives every tag of the library once', async () => {
    await setTags(await add('1'), ['Ukraine', 'Nato']);
    await setTags(await add('2'), ['ukraine', 'Abrüstung']);
    const gone = await add('3');
    await setTags(gone, ['Weg']);
    await removeArticle(gone);
    expect(await loadTags()).toEqual(['Abrüstung', 'Nato', 'Ukraine']);
  });

  test('those of notes, too', async () => {
    const article = await add('1');
    await setTags(article, ['Ukraine']);
    await saveNote({ article, subject: { on: 'article' }, text: '', tags: ['ukraine', 'Moor'] });
    expect(await loadTags()).toEqual(['Moor', 'Ukraine']);
  });

  test('not those that only notes in the trash have', async () => {
    const article = await add('1');
    const on = { article, subject: { on: 'article' }, text: '' } as const;
    await saveNote({ ...on, tags: ['Moor', 'Ufer'] });
    const { note } = await saveNote({ ...on, tags: ['Moor', 'Torf'] });
    await removeNote(note.id);
    expect(await loadTags()).toEqual(['Moor', 'Ufer']);
    await restoreNote(note.id);
    expect(await loadTags()).toEqual(['Moor', 'Torf', 'Ufer']);
    await removeArticle(article);
    expect(await loadTags()).toEqual([]);
  });
});

describe('bundles for exports', () => {
  beforeEach(deleteEverything);

  test('hold article, analysis and notes, newest article first', async () => {
    const one = await add('eins', [{ name: 'Ada Feder' }]);
    const { note } = await saveNote({ article: one, subject: { on: 'article' }, text: 'Notiz' });
    const bundle = await loadBundle(one);
    expect(bundle.article).toMatchObject({ title: 'eins', text: 'Ada Feder.' });
    expect(bundle.analysis?.entities.map(({ name }) => name)).toEqual(['Ada Feder']);
    expect(bundle.notes).toEqual([note]);
    await add('zwei');
    await removeArticle(await add('drei'));
    const titles: string[] = [];
    for await (const { article } of libraryBundles()) titles.push(article.title);
    expect(titles.toSorted()).toEqual(['eins', 'zwei']);
  });

  test('a deleted article is missing', async () => {
    const id = await add('eins');
    await removeArticle(id);
    await expect(loadBundle(id)).rejects.toMatchObject({ kind: 'missing' });
  });
});
