// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { libraryServices } from '../../../entrypoints/library/browser-services';
import { loadArticle, setTags } from '../../../lib/store/articles';
import { listCollections, saveCollection } from '../../../lib/store/collections';
import { control, key, press, settle, type, violations } from '../../components/show';
import { beginEmpty, keep, open, until } from './show-library';

beginEmpty();

const titles = (root: ParentNode) =>
  [...root.querySelectorAll('.card__title')].map((title) => title.textContent);
const picked = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement>('.pick__box:checked')].map((box) =>
    box.getAttribute('aria-label')?.replace('Select: ', ''),
  );
const count = (root: ParentNode) => root.querySelector('.selection__count')?.textContent;
const toast = (root: ParentNode) => root.querySelector('.toast span')?.textContent;
const tagsOf = async (id: string) => (await loadArticle(id))?.tags;

async function pick(root: ParentNode, title: string, shiftKey = false): Promise<void> {
  await act(async () => {
    control(root, `Select: ${title}`).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }));
  });
}

describe('choosing articles', () => {
  test('one, several by Shift, all, none', async () => {
    await keep('E', 'D', 'C', 'B', 'A');
    const root = await open();
    expect(root.querySelector('.pick__box')).toBeNull();
    await press(root, 'Select');
    expect(count(root)).toBe('0 articles selected');
    await pick(root, 'B');
    await pick(root, 'D', true);
    expect(picked(root)).toEqual(['B', 'C', 'D']);
    expect(count(root)).toBe('3 articles selected');
    await pick(root, 'C');
    expect(picked(root)).toEqual(['B', 'D']);
    expect(await violations(root)).toEqual([]);
    await press(root, 'Select all');
    await until(() => count(root) === '5 articles selected');
    await press(root, 'Done');
    expect(root.querySelector('.pick__box')).toBeNull();
  });

  test('by the keys: Space chooses the card that has the focus, and opens nothing', async () => {
    await keep('B', 'A');
    const root = await open();
    await press(root, 'Select');
    root.querySelector<HTMLElement>('.card')?.focus();
    await key(' ');
    expect(picked(root)).toEqual(['A']);
    await key('ArrowDown');
    await key(' ');
    expect(picked(root)).toEqual(['A', 'B']);
    expect(location.hash).not.toContain('&at');
  });

  test('all means all that are there or found, not only those that are shown', async () => {
    await keep(...Array.from({ length: 60 }, (_, index) => `Title ${index}`));
    const root = await open();
    await press(root, 'Select');
    await press(root, 'Select all');
    await until(() => count(root) === '60 articles selected');
    expect(picked(root)).toHaveLength(25);
  });

  test('another list begins without', async () => {
    await keep('Haushalt', 'Bahn');
    const root = await open();
    await press(root, 'Select');
    await pick(root, 'Bahn');
    await type(root, 'Search the library', 'haushalt');
    await until(() => titles(root).length === 1);
    expect(root.querySelector('.pick__box')).toBeNull();
  });
});

describe('acts on several', () => {
  test('tags are put on and taken off, and taken back', async () => {
    const [b = '', a = ''] = await keep('B', 'A');
    await setTags(a, ['alt']);
    const root = await open();
    await press(root, 'Select');
    await pick(root, 'A');
    await pick(root, 'B');
    await press(root.querySelector('.selection') ?? root, 'Tags');
    expect(root.querySelector('dialog h2')?.textContent).toBe('Tags of 2 articles');
    expect(await violations(root)).toEqual([]);
    await type(root, 'Add tag', 'neu');
    await key('Enter', control(root, 'Add tag'));
    await act(async () => (control(root, 'alt') as HTMLInputElement).click());
    await press(root, 'Change');
    await until(() => toast(root) === 'Tags changed: 2 articles');
    expect(await Promise.all([a, b].map(tagsOf))).toEqual([['neu'], ['neu']]);
    expect(root.querySelector('.pick__box')).toBeNull();
    await press(root, 'Undo');
    await until(() => toast(root) === 'Undone');
    expect(await Promise.all([a, b].map(tagsOf))).toEqual([['alt'], []]);
  });

  test('they go into a new collection, and out of it', async () => {
    await keep('B', 'A');
    const root = await open();
    await press(root, 'Select');
    await pick(root, 'A');
    await press(root.querySelector('.selection') ?? root, 'Collection');
    await type(root, 'Name', 'Arbeit');
    expect(await violations(root)).toEqual([]);
    await press(root, 'Put in');
    await until(() => toast(root) === '1 article put into “Arbeit”');
    const [list] = await listCollections();
    expect(list?.name).toBe('Arbeit');
    const inside = await open(`#collection=${list?.id}`);
    await until(() => titles(inside).join() === 'A');
    expect(inside.querySelector('.list__name')?.textContent).toBe('Arbeit');
    await press(inside, 'Select');
    await pick(inside, 'A');
    await press(inside, 'Take out');
    await until(() => inside.textContent?.includes('Nothing is in this collection yet') === true);
    await press(inside, 'Undo');
    await until(() => titles(inside).join() === 'A');
  });

  test('into a new collection, taken back, and again', async () => {
    await keep('B', 'A');
    const root = await open();
    for (let turn = 0; turn < 2; turn += 1) {
      await press(root, 'Select');
      await pick(root, 'A');
      await press(root.querySelector('.selection') ?? root, 'Collection');
      await type(root, 'Name', 'Arbeit');
      await press(root, 'Put in');
      await until(() => toast(root) === '1 article put into “Arbeit”');
      expect((await listCollections()).map(({ name }) => name)).toEqual(['Arbeit']);
      await press(root, 'Undo');
      await until(() => toast(root) === 'Undone');
      expect(await listCollections()).toEqual([]);
    }
  });

  test('into one that is there', async () => {
    await keep('B', 'A');
    await saveCollection({ name: 'Arbeit' });
    const root = await open();
    await until(() => root.querySelector('.view__name') !== null);
    await press(root, 'Select');
    await press(root, 'Select all');
    await until(() => count(root) === '2 articles selected');
    await press(root.querySelector('.selection') ?? root, 'Collection');
    await press(root, 'Put in');
    await until(() => toast(root) === '2 articles put into “Arbeit”');
  });

  test('they are deleted and brought back', async () => {
    await keep('C', 'B', 'A');
    const root = await open();
    await press(root, 'Select');
    await pick(root, 'A');
    await pick(root, 'C');
    await press(root.querySelector('.selection') ?? root, 'Delete');
    await until(() => titles(root).join() === 'B');
    expect(toast(root)).toBe('2 articles deleted');
    await press(root, 'Undo');
    await until(() => titles(root).join() === 'A,B,C');
  });

  test('what cannot be done says so, and leaves what was chosen', async () => {
    await keep('A');
    const real = libraryServices();
    const lists = { ...real.lists, changeArticles: () => Promise.reject({ kind: 'full' }) };
    const root = await open('#', { ...real, lists });
    await press(root, 'Select');
    await pick(root, 'A');
    await press(root.querySelector('.selection') ?? root, 'Delete');
    await settle(20);
    expect(toast(root)).toContain('disk');
    expect(picked(root)).toEqual(['A']);
  });
});
