import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { editSummary, loadArticle, recordArticle, removeArticle } from '../../../lib/store/articles';
import { readTables, watch, writeTables } from '../../../lib/store/db';
import { storeErrorOf } from '../../../lib/store/errors';
import { deleteEverything } from '../../../lib/store/everything';
import { notesOf, saveNote } from '../../../lib/store/notes';
import { searchArticles } from '../../../lib/store/search';
import { madeUpArticle } from './made-up';

// Dexie takes hold of the browser's own method when it opens the database: the spy has to be there before.
const original = IDBDatabase.prototype.transaction;
const events: string[] = [];
vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
  this: IDBDatabase,
  stores,
  mode,
  options,
) {
  const begun = original.call(this, stores, mode, options);
  if (mode === 'readwrite') begun.addEventListener('complete', () => events.push('complete'));
  return begun;
});
let article = '';

beforeEach(async () => {
  await deleteEverything();
  article = (await recordArticle(madeUpArticle(), { keep: true })).id;
});

function write(text: string) {
  return saveNote({ article, subject: { on: 'article' }, text });
}

describe('writeTables', () => {
  test('resolves only after the transaction is complete', async () => {
    events.length = 0;
    await write('eins');
    events.push('saved');
    expect(events).toEqual(['complete', 'saved']);
  });

  test('is whole or not at all', async () => {
    const failing = writeTables(['articles', 'notes'], async ({ articles }) => {
      await articles.update(article, { title: 'halb' });
      throw new TypeError('a bug');
    });
    await expect(failing).rejects.toMatchObject({ name: 'StoreError', kind: 'other', message: 'a bug' });
    expect((await loadArticle(article))?.title).toBe('Treffen in Kiew');
  });
});

describe('no room left', () => {
  test('when a row is put: says so and changes nothing', async () => {
    await write('sicher');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(write('zu viel')).rejects.toMatchObject({ name: 'StoreError', kind: 'full' });
    await expect(editSummary(article, 'zu viel')).rejects.toMatchObject({ kind: 'full' });
    put.mockRestore();
    expect((await notesOf(article)).map(({ text }) => text)).toEqual(['sicher']);
    expect((await loadArticle(article))?.summary).toBeUndefined();
  });

  test('when the finished transaction is written to disk: says so and changes nothing', async () => {
    const originalPut = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      const request = originalPut.apply(this, args);
      const simulated = this.transaction as IDBTransaction & { _abort(name: string): void };
      // The listing is the last thing that is written.
      if (this.name === 'listings') {
        request.addEventListener('success', () => simulated._abort('QuotaExceededError'));
      }
      return request;
    });
    await expect(write('zu viel')).rejects.toMatchObject({ name: 'StoreError', kind: 'full' });
    put.mockRestore();
    expect(await notesOf(article)).toEqual([]);
    await write('wieder Platz');
    expect(await notesOf(article)).toHaveLength(1);
  });
});

describe('storeErrorOf', () => {
  const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });
  test.each([
    ['full', named('QuotaExceededError')],
    ['full', named('AbortError', named('QuotaExceededError'))],
    ['full', named('OpenFailedError', named('QuotaExceededError'))],
    ['denied', named('MissingAPIError')],
    ['denied', named('OpenFailedError', named('SecurityError'))],
    ['denied', named('OpenFailedError', named('UnknownError'))],
    ['outdated', named('VersionError')],
    ['outdated', named('OpenFailedError', named('VersionError'))],
    ['other', named('TypeError')],
    ['other', 'thrown as a string'],
    ['other', undefined],
  ])('%s: %s', (kind, error) => {
    expect(storeErrorOf(error)).toMatchObject({ name: 'StoreError', kind, cause: error });
  });
});

describe('watch', () => {
  function follow<T>(query: () => Promise<T>) {
    const values: T[] = [];
    const errors: unknown[] = [];
    const stop = watch(
      query,
      (value) => values.push(value),
      (error) => errors.push(error),
    );
    return { values, errors, stop };
  }

  test('tells the value now and after every change to what was read, until it is stopped', async () => {
    const { values, stop } = follow(async () => (await notesOf(article)).map(({ text }) => text));
    await vi.waitFor(() => expect(values).toEqual([[]]));
    const { note } = await write('eins');
    await vi.waitFor(() => expect(values.at(-1)).toEqual(['eins']));
    await saveNote({ ...note, text: 'zwei', base: 1 });
    await vi.waitFor(() => expect(values.at(-1)).toEqual(['zwei']));
    await removeArticle(article);
    await vi.waitFor(() => expect(values.at(-1)).toEqual([]));
    stop();
    const count = values.length;
    await write('drei');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values).toHaveLength(count);
  });

  test('follows queries that read several times one after the other', async () => {
    const { values, stop } = follow(async () => {
      const { rows } = await searchArticles({ limit: 10, query: 'kiew' });
      const notes = await Promise.all(rows.map(({ id }) => notesOf(id)));
      return notes.flat().map(({ text }) => text);
    });
    await vi.waitFor(() => expect(values).toEqual([[]]));
    await write('eins');
    await vi.waitFor(() => expect(values.at(-1)).toEqual(['eins']));
    await recordArticle(madeUpArticle({ url: 'https://b.example/x', title: 'Noch einmal Kiew' }), {
      keep: true,
    });
    await vi.waitFor(() => expect(values.at(-1)).toEqual(['eins']));
    stop();
  });

  test('shows no write before it is complete', async () => {
    const { values, stop } = follow(async () => (await notesOf(article)).length);
    await vi.waitFor(() => expect(values).toEqual([0]));
    const failing = writeTables(['notes'], async ({ notes }) => {
      await notes.add({ ...(await write0()), id: 'x' });
      throw new Error('not after all');
    });
    await expect(failing).rejects.toMatchObject({ kind: 'other' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(values).toEqual([0]);
    stop();
  });

  test('ends with a StoreError when the query fails', async () => {
    const { values, errors } = follow(() =>
      readTables(['notes'], async () => {
        throw new TypeError('a bug');
      }),
    );
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors[0]).toMatchObject({ name: 'StoreError', kind: 'other' });
    expect(values).toEqual([]);
  });
});

async function write0() {
  return { created: 1, updated: 1, revision: 1, article, subject: { on: 'article' }, text: 'halb' } as const;
}
