// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import en from '../../../components/locales/en.json';
import { App } from '../../../entrypoints/popup/App';
import type { PageState, RefusalCode } from '../../../lib/messages';
import { press, settle, show, violations } from '../../components/show';
import { speak } from '../../components/speak';
import { fakeServices, MARKED } from './fake-services';

beforeEach(() => speak('en'));

const open = async (fake: ReturnType<typeof fakeServices>) => {
  const root = await show(<App services={fake.services} />);
  await settle();
  return root;
};
const _page = (change: Partial<PageState>) =>
  fakeServices({ mark: async () => ({ ok: true, value: { ...MARKED, ...change } }) });
const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00A0', ' ');
const state = (root: HTMLElement) => plain(root.querySelector('.state-line [role=status]'));

describe('no article', () => {
  test.each<[RefusalCode, string]>([
    ['restricted-page', 'This page cannot be read by extensions'],
    ['no-permission', 'Randnotiz may not read this page yet'],
    ['not-an-article', 'This does not look like an article'],
    ['no-text', 'No text to read on this page'],
    ['page-gone', 'The page is no longer there'],
    ['outdated', 'Randnotiz was updated'],
    ['storage-full', 'The storage is full'],
    ['storage-denied', 'The browser does not let Randnotiz store anything'],
    ['data-lost', en.refused_lostTitle.message],
    ['failed', 'Something went wrong here'],
  ])('%s: says so, with a way on', async (code, title) => {
    const root = await open(fakeServices({ mark: async () => ({ ok: false, code }) }));
    expect(root.querySelector('h1')?.textContent).toBe(title);
    expect(root.querySelectorAll('button').length).toBeGreaterThan(0);
    expect(await violations(document.body)).toEqual([]);
  });

  test('where the library is lost, the way leads to it', async () => {
    const lost = fakeServices({ mark: async () => ({ ok: false, code: 'data-lost' }) });
    await press(await open(lost), 'Open library');
    expect(lost.log.at(-1)).toBe('open library');
    const { articleId: _, ...unstored } = MARKED;
    const marked = fakeServices({
      mark: async () => ({ ok: true, value: { ...unstored, unsaved: 'data-lost' } }),
    });
    await press(await open(marked), 'Open library');
    expect(marked.log.at(-1)).toBe('open library');
  });

  test('what does not look like an article can be marked anyway', async () => {
    const fake = fakeServices();
    const mark = vi.fn<typeof fake.services.mark>(async (_tab, anyway) =>
      anyway
        ? { ok: true, value: MARKED }
        : {
            ok: true,
            value: { ...MARKED, marked: false, verdict: { kind: 'no', reasons: ['little-text'] } },
          },
    );
    const root = await open({ ...fake, services: { ...fake.services, mark } });
    expect(root.textContent).toContain('Nothing was marked and nothing was saved.');
    await press(root, 'Mark anyway');
    await settle(40);
    expect(mark).toHaveBeenLastCalledWith(7, true);
    expect(state(root)).toContain('saved');
  });

  test('a private window stores nothing until asked', async () => {
    const { articleId: _, ...unstored } = MARKED;
    const fake = fakeServices({ mark: async () => ({ ok: true, value: { ...unstored, private: true } }) });
    const root = await open(fake);
    expect(root.textContent).toContain('Nothing is stored in a private window');
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · not saved');
    expect(root.textContent).not.toContain('Note about this article');
    await press(root, 'Save anyway');
    await settle(40);
    expect(fake.log).toEqual(['save anyway']);
    expect(state(root)).toBe('1 person · 1 organization · 1 quotation · saved');
  });

  test.each([
    ['storage-full', 'The storage is full. This article was not saved'],
    ['storage-denied', 'does not let Randnotiz store anything'],
  ] as const)(
    'an article that could not be stored (%s) is marked, and says why',
    async (unsaved, expected) => {
      const { articleId: _, ...unstored } = MARKED;
      const root = await open(
        fakeServices({ mark: async () => ({ ok: true, value: { ...unstored, unsaved } }) }),
      );
      expect(root.textContent).toContain(expected);
      expect(state(root)).toBe('1 person · 1 organization · 1 quotation · not saved');
      expect(root.textContent).toContain('Try again');
    },
  );

  test('an outdated page offers to load it anew', async () => {
    const fake = fakeServices({ mark: async () => ({ ok: false, code: 'outdated' }) });
    vi.spyOn(window, 'close').mockImplementation(() => undefined);
    const root = await open(fake);
    await press(root, 'Reload page');
    expect(fake.log).toEqual(['reload']);
  });

  test('a bug is shown as one, with its words below a fold', async () => {
    const root = await open(
      fakeServices({
        activeTab: async () => {
          throw new Error('no tabs');
        },
      }),
    );
    expect(root.querySelector('h1')?.textContent).toBe('Something went wrong here');
    expect(root.querySelector('pre')?.textContent).toBe('no tabs');
  });
});
