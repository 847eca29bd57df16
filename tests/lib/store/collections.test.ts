import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadArticle, recordArticle, removeArticle, setTags } from '../../../lib/store/articles';
import {
  changeArticles,
  listCollections,
  removeCollection,
  restoreCollection,
  saveCollection,
  undoChange,
} from '../../../lib/store/collections';
import { deleteEverything } from '../../../lib/store/everything';
import { notesOf, saveNote } from '../../../lib/store/notes';
import { type Scope, scopeArticles } from '../../../lib/store/scope';
import { searchArticles } from '../../../lib/store/search';
import { madeUpArticle } from './made-up';

let ids: string[] = [];

async function add(title: string): Promise<string> {
  const article = madeUpArticle({ url: `https://a.example/${title}`, title, text: `${title} am Kai.` });
  return (await recordArticle(article, { keep: true })).id;
}

const [a, b, c] = [() => ids[0] ?? '', () => ids[1] ?? '', () => ids[2] ?? ''];
const tagsOf = async (id: string) => (await loadArticle(id))?.tags;
const titles = async (wish: object) =>
  (await searchArticles({ query: '', limit: 20, ...wish })).rows.map(({ title }) => title).sort();

beforeEach(async () => {
  await deleteEverything();
  ids = [];
  for (const title of ['eins', 'zwei', 'drei']) ids.push(await add(title));
});

describe('collections', () => {
  test('are made, renamed, deleted and brought back with their articles', async () => {
    const { id } = await saveCollection({ name: '  Für Kapitel 3 ' });
    await saveCollection({ name: 'Äpfel', query: 'apfel' });
    await changeArticles([a(), b()], { addTo: id });
    await saveCollection({ id, name: 'Kapitel 3' });
    expect((await listCollections()).map(({ name, query }) => [name, query])).toEqual([
      ['Äpfel', 'apfel'],
      ['Kapitel 3', undefined],
    ]);
    await removeCollection(id);
    expect((await listCollections()).map(({ name }) => name)).toEqual(['Äpfel']);
    await restoreCollection(id);
    expect(await titles({ collection: id })).toEqual(['eins', 'zwei']);
  });

  test('need a name, and are missing when they are not there', async () => {
    expect(() => saveCollection({ name: '  ' })).toThrow('needs a name');
    await expect(saveCollection({ id: 'x', name: 'y' })).rejects.toMatchObject({ kind: 'missing' });
    await expect(removeCollection('x')).rejects.toMatchObject({ kind: 'missing' });
    await expect(changeArticles([a()], { addTo: 'x' })).rejects.toMatchObject({ kind: 'missing' });
  });

  test('nothing is put into a saved search', async () => {
    const { id } = await saveCollection({ name: 'Kai', query: 'kai' });
    await expect(changeArticles([a()], { addTo: id })).rejects.toMatchObject({ kind: 'missing' });
  });

  test('an article read anew from its page stays in them', async () => {
    const { id } = await saveCollection({ name: 'Liste' });
    await changeArticles([a()], { addTo: id });
    await recordArticle(madeUpArticle({ url: 'https://a.example/eins', title: 'eins, neu' }), { keep: true });
    expect(await titles({ collection: id })).toEqual(['eins, neu']);
  });
});

describe('changing many articles', () => {
  test('adds and removes tags, and is undone exactly', async () => {
    await setTags(a(), ['Moor', 'alt']);
    await setTags(b(), ['alt']);
    const undo = await changeArticles(ids, { addTags: ['moor', 'neu'], removeTags: ['ALT'] });
    expect(undo.articles).toBe(3);
    expect(await tagsOf(a())).toEqual(['Moor', 'neu']);
    expect(await tagsOf(b())).toEqual(['moor', 'neu']);
    // What the reader does meanwhile stays.
    await setTags(c(), ['moor', 'neu', 'eigen']);
    await undoChange(undo);
    expect([...((await tagsOf(a())) ?? [])].sort()).toEqual(['Moor', 'alt']);
    expect(await tagsOf(b())).toEqual(['alt']);
    expect(await tagsOf(c())).toEqual(['eigen']);
  });

  test('what has the tag already is not touched, also not by undo', async () => {
    await setTags(a(), ['neu']);
    const undo = await changeArticles([a(), a(), b(), 'gibt es nicht'], { addTags: ['neu'] });
    expect(undo.articles).toBe(1);
    await undoChange(undo);
    expect([await tagsOf(a()), await tagsOf(b())]).toEqual([['neu'], []]);
  });

  test('moves articles between collections and back', async () => {
    const [one, two] = [await saveCollection({ name: '1' }), await saveCollection({ name: '2' })];
    await changeArticles([a(), b()], { addTo: one.id });
    const undo = await changeArticles([a(), c()], { addTo: two.id, removeFrom: one.id });
    expect([await titles({ collection: one.id }), await titles({ collection: two.id })]).toEqual([
      ['zwei'],
      ['drei', 'eins'],
    ]);
    await undoChange(undo);
    expect([await titles({ collection: one.id }), await titles({ collection: two.id })]).toEqual([
      ['eins', 'zwei'],
      [],
    ]);
  });

  const lists = async () => (await listCollections()).map(({ name }) => name);

  test('makes a collection and puts articles into it in one act; undone, neither is left; done again, both are', async () => {
    const undo = await changeArticles([a(), c()], { addToNew: ' Arbeit ' });
    const [made] = await listCollections();
    expect([made?.name, await titles({ collection: made?.id })]).toEqual(['Arbeit', ['drei', 'eins']]);
    await undoChange(undo);
    expect(await lists()).toEqual([]);
    expect((await loadArticle(a()))?.collections ?? []).toEqual([]);
    await undoChange(undo);
    await changeArticles([b()], { addToNew: 'Arbeit' });
    const [again] = await listCollections();
    expect(await titles({ collection: again?.id })).toEqual(['zwei']);
  });

  test.each<[string, (id: string) => Promise<unknown>, string[]]>([
    ['something else was put into it', (id) => changeArticles([b()], { addTo: id }), ['Arbeit']],
    ['another took the place of its article', (id) => exchange(id), ['Arbeit']],
    ['it was given another name', (id) => saveCollection({ id, name: 'Kapitel 3' }), ['Kapitel 3']],
    ['it was deleted', (id) => removeCollection(id), []],
    ['one of its articles was deleted', () => removeArticle(a()), []],
  ])('a new collection after undoing, when %s meanwhile', async (_what, meanwhile, left) => {
    const undo = await changeArticles([a()], { addToNew: 'Arbeit' });
    await meanwhile((await listCollections())[0]?.id ?? '');
    await undoChange(undo);
    expect(await lists()).toEqual(left);
  });

  async function exchange(id: string): Promise<void> {
    await changeArticles([c()], { addTo: id });
    await changeArticles([a()], { removeFrom: id });
  }

  test('a new collection needs a name, and comes with articles only', async () => {
    await expect(changeArticles([a()], { addToNew: '  ' })).rejects.toThrow('needs a name');
    await changeArticles(['gibt es nicht'], { addToNew: 'Leer' });
    expect(await lists()).toEqual([]);
  });

  test('deletes articles with their notes and brings exactly these back', async () => {
    await saveNote({ article: a(), subject: { on: 'article' }, text: 'bleibt' });
    await removeArticle(c());
    const undo = await changeArticles(ids, { delete: true });
    expect(undo.articles).toBe(2);
    expect(await titles({})).toEqual([]);
    await undoChange(undo);
    expect(await titles({})).toEqual(['eins', 'zwei']);
    expect((await notesOf(a())).map(({ text }) => text)).toEqual(['bleibt']);
  });

  test('a deletion undone after the page was saved anew joins both', async () => {
    await setTags(a(), ['alt']);
    const undo = await changeArticles([a()], { delete: true });
    await setTags(await add('eins'), ['neu']);
    await undoChange(undo);
    const { rows } = await searchArticles({ query: 'title:eins', limit: 5 });
    expect(rows.map(({ tags }) => [...tags].sort())).toEqual([['alt', 'neu']]);
  });
});

describe('scopeArticles', () => {
  async function inScope(scope: Scope): Promise<string[]> {
    const found: string[] = [];
    for await (const page of scopeArticles(scope)) found.push(...page);
    const heads = await Promise.all(found.map(loadArticle));
    return heads.map((head) => head?.title ?? '');
  }

  test('all, some, a tag, a collection, a search', async () => {
    const { id: collection } = await saveCollection({ name: 'L' });
    await changeArticles([a(), c()], { addTo: collection, addTags: ['Moor'] });
    await saveNote({ article: b(), subject: { on: 'article' }, text: '', tags: ['moor'] });
    expect((await inScope({ of: 'all' })).sort()).toEqual(['drei', 'eins', 'zwei']);
    expect(await inScope({ of: 'articles', ids: [c(), 'weg', a(), c()] })).toEqual(['drei', 'eins']);
    expect((await inScope({ of: 'tag', tag: 'MOOR' })).sort()).toEqual(['drei', 'eins', 'zwei']);
    expect((await inScope({ of: 'collection', collection })).sort()).toEqual(['drei', 'eins']);
    expect(await inScope({ of: 'search', query: 'zwei kai' })).toEqual(['zwei']);
    expect(await inScope({ of: 'figure', figure: 'niemand' })).toEqual([]);
  });

  test('can be given up', async () => {
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(scopeArticles({ of: 'all' }, signal).next()).rejects.toThrow('given up');
  });
});
