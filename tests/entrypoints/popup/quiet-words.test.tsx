// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { App } from '../../../entrypoints/popup/App';
import type { PageState } from '../../../lib/messages';
import { settle, show, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeServices, MARKED } from './fake-services';

beforeEach(() => speak('en'));

const open = async (fake: ReturnType<typeof fakeServices>) => {
  const root = await show(<App services={fake.services} />);
  await settle();
  return root;
};
const page = (change: Partial<PageState>) =>
  fakeServices({ mark: async () => ({ ok: true, value: { ...MARKED, ...change } }) });

describe('what takes a while', () => {
  test('shows how far it is, in words and as a bar, and no bar before or after', async () => {
    const fake = fakeServices({ mark: () => new Promise(() => undefined) });
    const root = await open(fake);
    await settle(30); // the tab is known
    const bar = () => root.querySelector('[role="progressbar"]');
    expect(bar()).toBeNull();
    await act(async () => fake.progress.tell(8, 0.4));
    expect(bar()).toBeNull();
    await act(async () => fake.progress.tell(7, 0.43));
    expect(bar()?.getAttribute('aria-valuenow')).toBe('43');
    expect(root.textContent).toContain('Reading the article');
    expect(await violations(document.body)).toEqual([]);
    await act(async () => fake.progress.tell(7, 1));
    expect(bar()).toBeNull();
  });
});

describe('the language of the article', () => {
  const notice = (root: HTMLElement) => root.querySelector('.language-notice')?.textContent;

  test.each([
    ['fr', 'This article is in French. Names are found less surely in it than in German and English.'],
    [
      'und',
      'The language of this article is not certain. Names are found less surely than in German and English.',
    ],
    [
      'not a language',
      'The language of this article is not certain. Names are found less surely than in German and English.',
    ],
    ['de', undefined],
    ['en', undefined],
    [undefined, undefined],
  ])('%s', async (readIn, said) => {
    expect(notice(await open(page(readIn === undefined ? {} : { readIn })))).toBe(said);
  });

  test('in German words', async () => {
    speak('de');
    expect(notice(await open(page({ readIn: 'fr' })))).toMatch(/^Sprache des Artikels: Französisch\./);
  });
});

describe('a model for names that cannot be used', () => {
  const notice = (root: HTMLElement) => root.querySelector('.model-notice')?.textContent;

  test.each([
    [
      'damaged',
      'The name model is damaged: names are found by simple rules and less surely. Installing Randnotiz again mends it.',
    ],
    [
      'newer',
      'The name model is newer than this Randnotiz: names are found by simple rules and less surely. Updating Randnotiz mends it.',
    ],
  ] as const)('%s', async (modelFault, said) => {
    const root = await open(page({ modelFault }));
    expect(notice(root)).toBe(said);
    expect(await violations(document.body)).toEqual([]);
  });

  test('nothing is said where it is there', async () => {
    expect(notice(await open(page({})))).toBeUndefined();
  });

  test('in German words', async () => {
    speak('de');
    expect(notice(await open(page({ modelFault: 'damaged' })))).toMatch(
      /^Das Modell für Namen ist beschädigt:/,
    );
    expect(notice(await open(page({ modelFault: 'newer' })))).toMatch(/^Das Modell für Namen ist neuer als /);
  });
});
