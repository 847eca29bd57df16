// What the pages of the extension tell the background, so that open pages take their notes in anew.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { libraryServices } from '../../entrypoints/library/browser-services';
import { panelServices } from '../../entrypoints/sidepanel/browser-services';
import { recordArticle } from '../../lib/store/articles';
import { deleteEverything } from '../../lib/store/everything';
import { saveNote } from '../../lib/store/notes';
import { madeUpArticle } from '../lib/store/made-up';

const told: unknown[] = [];
const ids = { a: '', b: '' };

async function save(page: 'a' | 'b'): Promise<string> {
  const article = madeUpArticle({ url: `https://${page}.example/moor`, title: `Titel ${page}` });
  const { id } = await recordArticle(article, { keep: true });
  await saveNote({ article: id, subject: { on: 'article' }, text: `aus ${page}` });
  return id;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await deleteEverything();
  Object.assign(ids, { a: await save('a'), b: await save('b') });
  told.length = 0;
  browser.runtime.onMessage.addListener(({ name, body }: { name: string; body: string }) => {
    told.push([name, JSON.parse(body).article]);
    return Promise.resolve({ ok: true, value: null });
  });
});

describe.each([
  ['the library', libraryServices()],
  ['the side panel', panelServices],
])('%s', (_where, services) => {
  test('tells of the article that others were joined to', async () => {
    await services.joinPages(ids.b, ids.a);
    expect(told).toEqual([['notesChanged', ids.a]]);
  });

  test('tells of both articles that were separated', async () => {
    const key = await services.joinPages(ids.b, ids.a);
    told.length = 0;
    await services.separatePages(key);
    expect(new Set(told)).toEqual(
      new Set([
        ['notesChanged', ids.b],
        ['notesChanged', ids.a],
      ]),
    );
  });

  test('tells of nothing where nothing was separated', async () => {
    await services.separatePages('https://a.example/moor');
    expect(told).toEqual([]);
  });
});
