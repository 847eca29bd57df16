import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { recordArticle, removeArticle } from '../../../lib/store/articles';
import { readTables, writeTables } from '../../../lib/store/db';
import { deleteEverything } from '../../../lib/store/everything';
import { indexingState, indexPending, keepIndexed } from '../../../lib/store/indexing';
import { searchArticles } from '../../../lib/store/search';
import { INDEX_VERSION } from '../../../lib/store/words/segment';
import { INDEX_TABLES } from '../../../lib/store/words/write-segments';
import { madeUpArticle } from './made-up';

const add = async (title: string) =>
  (await recordArticle(madeUpArticle({ url: `https://a.example/${title}`, title }), { keep: true })).id;
const segments = () => readTables(['segments'], (tables) => tables.segments.toArray());
const found = async (query: string) => (await searchArticles({ query, limit: 100 })).rows.length;

beforeEach(deleteEverything);

describe('the index', () => {
  test('takes in what waits, tells how far it is, and then nothing waits', async () => {
    for (let at = 0; at < 5; at += 1) await add(`eins${at}`);
    expect(await indexingState()).toEqual({ waiting: 5 });
    const onProgress = vi.fn();
    await indexPending({ onProgress });
    expect(onProgress).toHaveBeenLastCalledWith({ done: 5, waiting: 0 });
    expect(await indexingState()).toEqual({ waiting: 0 });
    expect(await segments()).toMatchObject([{ size: 5, living: 5, version: INDEX_VERSION }]);
  });

  test('few segments stay, however often something is saved', async () => {
    for (let at = 0; at < 20; at += 1) {
      await add(`wort${at}`);
      await indexPending();
    }
    const all = await segments();
    expect(all.length).toBeLessThan(8);
    expect(all.reduce((sum, { living }) => sum + living, 0)).toBe(20);
    expect(await found('wort')).toBe(20);
    const lists = await readTables(['postings', 'vocabularies'], async (tables) => ({
      of: new Set((await tables.postings.toArray()).map(({ segment }) => segment)).size,
      vocabularies: await tables.vocabularies.count(),
    }));
    expect(lists).toEqual({ of: all.length, vocabularies: all.length });
  });

  test('lets go of what was deleted', async () => {
    const id = await add('weg');
    await indexPending();
    await removeArticle(id);
    await indexPending();
    expect(await segments()).toEqual([]);
  });

  test('of another version is made anew', async () => {
    await add('alt');
    await indexPending();
    await writeTables(INDEX_TABLES, async (tables) => {
      const [segment] = await tables.segments.toArray();
      if (segment) await tables.segments.put({ ...segment, version: INDEX_VERSION - 1 });
    });
    expect(await found('alt')).toBe(0);
    await indexPending();
    expect(await segments()).toMatchObject([{ version: INDEX_VERSION, living: 1 }]);
    expect(await found('alt')).toBe(1);
  });

  test('that lost a part is mended', async () => {
    for (const title of ['hier', 'dort']) {
      await add(title);
      await indexPending();
    }
    await writeTables(INDEX_TABLES, async (tables) => {
      const [first] = await tables.segments.toArray();
      await tables.segments.delete(first?.id ?? 0);
    });
    await indexPending();
    expect([await found('hier'), await found('dort')]).toEqual([1, 1]);
  });

  test('an article that cannot be read does not stop the others, and is not tried again and again', async () => {
    const broken = await add('kaputt');
    await add('heil');
    await writeTables(['texts'], async ({ texts }) => {
      await texts.put({ id: broken, text: 7 as never, blocks: [] });
    });
    await indexPending();
    expect(await indexingState()).toEqual({ waiting: 0 });
    expect(await found('heil')).toBe(1);
    const marks = await readTables(['pending'], ({ pending }) => pending.toArray());
    expect(marks).toEqual([{ id: broken, at: 0 }]);
    await recordArticle(madeUpArticle({ url: 'https://a.example/kaputt', title: 'wieder heil' }), {
      keep: true,
    });
    await indexPending();
    expect(await found('wieder')).toBe(1);
  });

  test('can be given up, and goes on later', async () => {
    for (let at = 0; at < 4; at += 1) await add(`${at}`);
    const signal = AbortSignal.abort(new Error('given up'));
    await expect(indexPending({ signal })).rejects.toThrow('given up');
    expect(await indexingState()).toEqual({ waiting: 4 });
    await indexPending();
    expect(await indexingState()).toEqual({ waiting: 0 });
  });

  test('is written by one at a time', async () => {
    await add('eins');
    await Promise.all([indexPending(), indexPending(), indexPending()]);
    expect(await segments()).toHaveLength(1);
  });

  test('is kept as long as wished', async () => {
    const end = new AbortController();
    const kept = keepIndexed({ signal: end.signal });
    await add('während');
    await vi.waitFor(async () => expect(await indexingState()).toEqual({ waiting: 0 }), { timeout: 10_000 });
    await add('später');
    await vi.waitFor(async () => expect(await indexingState()).toEqual({ waiting: 0 }), { timeout: 10_000 });
    end.abort();
    await kept;
    await add('danach');
    expect(await indexingState()).toEqual({ waiting: 1 });
  });
});
