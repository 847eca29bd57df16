// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { PicturesView } from '../../../../entrypoints/library/pictures/PicturesView';
import { placeOfScope, scopeOfPlace } from '../../../../entrypoints/library/pictures/scope-of-place';
import { parsePlace, placeHash } from '../../../../entrypoints/library/place';
import { key, press, settle, type, violations } from '../../../components/show';
import { speak } from '../../../components/speak';
import { fakeFigures } from './fake-figures';
import { showView } from './show-view';
import { SMALL_LIBRARY } from './small-library';

beforeEach(() => speak('en'));

const open = () => showView(PicturesView, fakeFigures(SMALL_LIBRARY), { view: 'pictures' });

async function untilDrawn(root: ParentNode): Promise<void> {
  for (let turn = 0; turn < 50 && !root.querySelector('[data-node]'); turn += 1) await settle(20);
}

const focused = () => document.activeElement?.getAttribute('data-node');

function rowsOf(root: ParentNode): (string | undefined)[][] {
  return [...root.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
}

async function choose(root: ParentNode, value: string): Promise<void> {
  const select = root.querySelector('select');
  if (!select) throw new Error('There is nothing to choose from');
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('who with whom', () => {
  test('everyone is a link with name, kind and count; the table holds every pair', async () => {
    const { root } = await open();
    await press(root, 'Who with whom');
    await untilDrawn(root);
    const marks = [...root.querySelectorAll('[data-node]')].map((node) => node.getAttribute('aria-label'));
    expect(marks).toHaveLength(5);
    expect(marks[0]).toBe('Anna Keller, person, 3 articles');
    expect(root.querySelectorAll('.node--organization rect.node__shape').length).toBeGreaterThanOrEqual(2);
    expect(root.querySelector('.network svg[role="group"]')?.getAttribute('aria-label')).toContain(
      '5 names, 4 articles',
    );
    expect(rowsOf(root)).toContainEqual(['Anna Keller', 'Stadtrat von Aue', '1']);
    expect(await violations(root)).toEqual([]);
  });

  test('arrow keys walk, tell who stands there, and Enter opens the page; it is one stop for Tab', async () => {
    const { root, places } = await open();
    await press(root, 'Who with whom');
    await untilDrawn(root);
    expect(root.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
    await act(async () => root.querySelector<SVGElement>('[data-node][tabindex="0"]')?.focus());
    await settle();
    expect(root.querySelector('.network__said')?.textContent).toContain('Anna Keller · 3 articles · with ');
    const seen = new Set([focused()]);
    for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await key(arrow);
      await settle();
      seen.add(focused());
    }
    expect(seen.size).toBeGreaterThan(2);
    await key('Home');
    await settle();
    expect(focused()).toBe('Anna Keller');
    await act(async () => {
      document.activeElement?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    });
    expect(places).toEqual(['#view=people&figure=Anna+Keller']);
  });

  test('keys and buttons enlarge it and show the whole again', async () => {
    const { root } = await open();
    await press(root, 'Who with whom');
    await untilDrawn(root);
    const at = () => root.querySelector('.node__shape')?.getAttribute('cx');
    const before = at();
    await act(async () => root.querySelector<SVGElement>('[data-node][tabindex="0"]')?.focus());
    await key('+');
    await settle();
    const large = at();
    await press(root, 'Show the whole picture');
    await settle();
    expect(at()).toBe(before);
    expect(large).not.toBe(before);
  });

  test('only people, or only organizations', async () => {
    const { root } = await open();
    await press(root, 'Who with whom');
    await untilDrawn(root);
    await press(root, 'Organizations');
    for (let turn = 0; turn < 50 && root.querySelectorAll('[data-node]').length !== 2; turn += 1)
      await settle(20);
    expect([...root.querySelectorAll('[data-node]')].map((node) => node.getAttribute('data-node'))).toEqual([
      'Stadtrat von Aue',
      'Greenpeace',
    ]);
  });
});

describe('over time', () => {
  test('the picture says what it shows in a sentence, and in a table', async () => {
    const { root } = await open();
    await press(root, 'Over time');
    await settle();
    expect(root.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('December 2024');
    const rows = rowsOf(root);
    expect(rows[0]).toEqual(['December 2024', '1', '1']);
    expect(rows).toHaveLength(14);
    expect(await violations(root)).toEqual([]);
  });
});

describe('whose voices', () => {
  test('altogether, and by outlet with shares', async () => {
    const { root } = await open();
    await press(root, 'Whose voices');
    await settle();
    expect(rowsOf(root)).toEqual([
      ['Anna Keller', '2', '67%'],
      ['Bernd Müller', '1', '33%'],
    ]);
    await press(root, 'By outlet');
    await settle();
    expect(rowsOf(root)).toContainEqual(['Blatt', 'Bernd Müller', '1', '50%']);
    expect([...root.querySelectorAll('.voices__key li')].map((one) => one.textContent)).toEqual([
      '1Anna Keller',
      '2Bernd Müller',
    ]);
    await press(root, 'By month');
    await settle();
    expect(root.querySelector('.voices__title')?.textContent).toMatch(/March 2025|December 2024/);
    await press(root, 'Quoted words');
    await press(root, 'By article');
    await settle();
    expect(rowsOf(root)).toContainEqual(['Streit am Fluss', 'Anna Keller', '4', '100%']);
    expect(await violations(root)).toEqual([]);
  });
});

describe('of which articles', () => {
  test.each([
    ['#view=pictures', { of: 'all' }],
    ['#view=pictures&figure=x', { of: 'figure', figure: 'x' }],
    ['#view=pictures&collection=c', { of: 'collection', collection: 'c' }],
    ['#view=pictures&query=tag%3A%22a+b%22', { of: 'tag', tag: 'a b' }],
    ['#view=pictures&query=fluss', { of: 'search', query: 'fluss' }],
  ] as const)('%s', (hash, scope) => {
    expect(scopeOfPlace(parsePlace(hash))).toEqual(scope);
    expect(placeHash(placeOfScope(scope))).toBe(hash);
  });

  test('is chosen: a tag, a collection, a search, someone', async () => {
    const { root, places } = await open();
    await choose(root, 'tag Wahl');
    await choose(root, 'collection c1');
    await choose(root, 'search');
    await type(root, 'Search', 'fluss');
    await act(async () => root.querySelector<HTMLFormElement>('.scope__search')?.requestSubmit());
    await choose(root, 'someone');
    await type(root, 'Who is named in them', 'Bernd');
    await settle(200);
    await key('Enter');
    await settle();
    expect(places).toEqual([
      '#view=pictures&query=tag%3A%22Wahl%22',
      '#view=pictures&collection=c1',
      '#view=pictures&query=fluss',
      '#view=pictures&figure=Bernd+M%C3%BCller',
    ]);
    expect(root.querySelector('select')?.selectedOptions[0]?.textContent).toBe(
      'Those that name Bernd Müller',
    );
  });

  test('of none there is a word', async () => {
    const none = fakeFigures({ people: [], articles: [] });
    const { root } = await showView(PicturesView, none, { view: 'pictures' });
    for (const picture of ['Who with whom', 'Over time', 'Whose voices']) {
      await press(root, picture);
      await settle();
      expect(root.textContent).toContain('Nothing to draw yet');
    }
  });
});
