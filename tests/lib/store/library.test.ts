import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { listNotes } from '../../../lib/store/all-notes';
import { saveAnalysis } from '../../../lib/store/analyses';
import { recordArticle, removeArticle, setTags } from '../../../lib/store/articles';
import { libraryBundles, loadBundle } from '../../../lib/store/bundles';
import { deleteEverything } from '../../../lib/store/everything';
import { findOutlets, loadTags } from '../../../lib/store/library';
import { removeNote, restoreNote, saveNote } from '../../../lib/store/notes';
import { madeUpAnalysis, madeUpArticle } from './made-up';

async function add(title: string, named: Parameters<typeof madeUpAnalysis>[1] = []) {
  const text = `${named.map(({ name }) => name).join(', ')}.`;
  const url = `https://a.example/${encodeURIComponent(title)}`;
  const { id } = await recordArticle(madeUpArticle({ url, title, text }), { keep: true });
  await saveAnalysis(id, 'hash', madeUpAnalysis(text, named));
  return id;
}

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

describe('findOutlets', () => {
  test('gives outlets that begin so, each once, as articles write them', async () => {
    await deleteEverything();
    const sites = ['Öltal-Kurier', 'Die Zeitung', 'Die Zeitung', 'Das Blatt', 'die tageszeitung'];
    for (const [index, site] of sites.entries()) {
      await recordArticle(madeUpArticle({ url: `https://a.example/${index}`, site }), { keep: true });
    }
    const { site: _, ...without } = madeUpArticle({ url: 'https://a.example/none' });
    await recordArticle(without, { keep: true });
    expect(await findOutlets('', 10)).toEqual([
      'Das Blatt',
      'die tageszeitung',
      'Die Zeitung',
      'Öltal-Kurier',
    ]);
    expect(await findOutlets('DIE', 10)).toEqual(['die tageszeitung', 'Die Zeitung']);
    expect(await findOutlets('ol', 10)).toEqual(['Öltal-Kurier']);
    expect(await findOutlets('', 2)).toHaveLength(2);
    expect(await findOutlets('xyz', 2)).toEqual([]);
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
