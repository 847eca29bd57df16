// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import { changeArticles, listCollections, saveCollection } from '../../../lib/store/collections';
import { control, press, type, violations } from '../../components/show';
import { beginEmpty, keep, open, until } from './show-library';

beginEmpty();

const titles = (root: ParentNode) =>
  [...root.querySelectorAll('.card__title')].map((title) => title.textContent);
const own = (root: ParentNode) => [...root.querySelectorAll('.view__name')].map((name) => name.textContent);
const toast = (root: ParentNode) => root.querySelector('.toast span')?.textContent;

async function collect(name: string, ...ids: string[]): Promise<string> {
  const { id } = await saveCollection({ name });
  await changeArticles(ids, { addTo: id });
  return id;
}

describe('collections', () => {
  test('are made beside the views and opened at once; a name is taken once', async () => {
    await saveCollection({ name: 'Arbeit' });
    const root = await open();
    await until(() => own(root).length === 1);
    await press(root, 'New collection');
    await type(root, 'Name', 'arbeit');
    expect(root.querySelector('dialog [role="alert"]')?.textContent).toContain('already');
    expect(await violations(root)).toEqual([]);
    await type(root, 'Name', '  Seminar   A ');
    await press(root, 'Save');
    await until(() => own(root).join() === 'Arbeit,Seminar A');
    await until(() => root.textContent?.includes('Nothing is in this collection yet') === true);
    expect(root.querySelector('.view--own[aria-current="page"]')?.textContent).toBe('Seminar A');
    expect(root.querySelector('.list__name')?.textContent).toBe('Seminar A');
  });

  test('hold their articles only, and are searched by themselves', async () => {
    const [one = '', two = ''] = await keep('Haushalt', 'Haus am Fluss', 'Hausbau');
    const id = await collect('Arbeit', one, two);
    const root = await open(`#collection=${id}`);
    await until(() => titles(root).length === 2);
    expect(root.querySelector('.list__found')?.textContent).toBe('2 articles');
    await type(root, 'Search the library', 'haushalt');
    await until(() => titles(root).join() === 'Haushalt');
    expect(location.hash).toContain(`collection=${id}`);
  });

  test('are renamed', async () => {
    const id = await collect('Arbeit');
    const root = await open(`#collection=${id}`);
    await until(() => root.querySelector('.list__name') !== null);
    await press(root, 'Rename');
    await type(root, 'Name', 'Beruf');
    await press(root, 'Save');
    await until(() => root.querySelector('.list__name')?.textContent === 'Beruf');
    expect((await listCollections()).map(({ name }) => name)).toEqual(['Beruf']);
  });

  test('are deleted alone, and come back', async () => {
    const [one = ''] = await keep('Haushalt');
    const id = await collect('Arbeit', one);
    const root = await open(`#collection=${id}`);
    await until(() => root.querySelector('.list__name') !== null);
    await press(root, 'Delete “Arbeit”');
    await until(() => root.querySelector('dialog') !== null);
    expect(await violations(root)).toEqual([]);
    await press(root, 'Delete only the collection');
    await until(() => toast(root) === '“Arbeit” deleted');
    expect(location.hash).toBe('');
    expect(titles(root)).toEqual(['Haushalt']);
    await until(() => own(root).length === 0);
    await press(root, 'Undo');
    await until(() => own(root).join() === 'Arbeit');
    await act(async () => root.querySelector<HTMLAnchorElement>('.view--own')?.click());
  });

  test('are deleted with their articles in one act, and all come back by one', async () => {
    const [one = '', two = ''] = await keep('Haushalt', 'Bahn', 'Chor');
    const id = await collect('Beispiele', one, two);
    const root = await open(`#collection=${id}`);
    await until(() => root.querySelector('.list__name') !== null);
    await press(root, 'Delete “Beispiele”');
    await until(() => root.querySelector('dialog') !== null);
    await press(root, 'Delete with 2 articles');
    await until(() => toast(root) === '“Beispiele” deleted');
    await until(() => titles(root).join() === 'Chor');
    await press(root, 'Undo');
    await until(() => titles(root).length === 3 && own(root).join() === 'Beispiele');
    const inside = await open(`#collection=${id}`);
    await until(() => titles(inside).length === 2);
  });
});

describe('saved searches', () => {
  test('are saved from the search, stand beside the views, and find again', async () => {
    await keep('Haushalt', 'Bahn');
    const root = await open('#query=haushalt');
    await until(() => titles(root).length === 1);
    await press(root, 'Save search');
    expect((control(root, 'Name') as HTMLInputElement).value).toBe('haushalt');
    await type(root, 'Name', 'Geld');
    await press(root, 'Save');
    await until(() => own(root).join() === 'Geld');
    expect(root.querySelector('.list__name')?.textContent).toBe('Geld');
    const link = root.querySelector<HTMLAnchorElement>('.view--own');
    expect(link?.getAttribute('aria-current')).toBe('page');
    expect(await violations(root)).toEqual([]);
    const again = await open(link?.getAttribute('href') ?? '');
    await until(() => titles(again).join() === 'Haushalt');
  });

  test('are deleted without a question, and come back', async () => {
    await saveCollection({ name: 'Geld', query: 'haushalt' });
    const root = await open('#query=haushalt');
    await until(() => root.querySelector('.list__name') !== null);
    await press(root, 'Delete “Geld”');
    await until(() => own(root).length === 0);
    await press(root, 'Undo');
    await until(() => own(root).join() === 'Geld');
  });
});

describe('an empty library', () => {
  test('offers samples; taken in, they are there', async () => {
    const real = libraryServices();
    const root = await open('#', { ...real, takeInSample: async () => void (await keep('Beispiel')) });
    await press(root, 'Try it with sample data');
    await until(() => titles(root).join() === 'Beispiel');
  });

  test('says why they could not be taken in', async () => {
    const root = await open('#', {
      ...libraryServices(),
      takeInSample: () => Promise.reject({ kind: 'full' }),
    });
    await press(root, 'Try it with sample data');
    await until(() => toast(root)?.includes('disk') === true);
    expect(control(root, 'Try it with sample data').matches(':disabled')).toBe(false);
  });
});
