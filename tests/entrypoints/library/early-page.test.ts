import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { askEarly, searchServices, whenAsked } from '../../../entrypoints/library/search/browser-search';
import type { ArticlesPage, ArticlesWish } from '../../../entrypoints/library/search/search-services';
import { watchingAfter } from '../../../entrypoints/library/watching';
import { recordArticle } from '../../../lib/store/articles';
import { deleteEverything } from '../../../lib/store/everything';
import { madeUpArticle } from '../../lib/store/made-up';

function save(title: string) {
  const url = `https://a.example/${encodeURIComponent(title)}`;
  return recordArticle(madeUpArticle({ url, title, text: title }), { keep: true });
}

const ALL: ArticlesWish = { query: '', order: 'saved' };

/** What the list is told, answer after answer; `stop` ends it. */
function follow(services: ReturnType<typeof searchServices>, wish = ALL) {
  const told: ArticlesPage[] = [];
  const stop = services.watchArticles(wish)(
    (page) => told.push(page),
    (error) => {
      throw error;
    },
  );
  return { told, stop };
}

beforeEach(async () => {
  vi.stubGlobal('localStorage', { getItem: () => null });
  await deleteEverything();
  await save('Gipfel');
});

test('what was asked for early comes first and uncounted, and is followed from then on', async () => {
  const first = askEarly({ view: 'articles' });
  await first?.answer;
  const { told, stop } = follow(searchServices(first));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  expect(told[0]?.total).toBeUndefined();
  expect(told[0]?.articles.map(({ title }) => title)).toEqual(['Gipfel']);
  await vi.waitFor(() => expect(told.at(-1)?.total).toBe(1));
  await save('Urteil');
  await vi.waitFor(() => expect(told.at(-1)?.articles).toHaveLength(2));
  stop();
});

test('what changed between the early answer and the following is not missed', async () => {
  const first = askEarly({ view: 'articles' });
  await first?.answer;
  const { told, stop } = follow(searchServices(first));
  await save('Dazwischen');
  await vi.waitFor(() => expect(told.at(-1)?.total).toBe(2));
  stop();
});

test.each([
  ['another order', { ...ALL, order: 'title' }],
  ['a collection', { ...ALL, collection: 'c' }],
  ['a search', { ...ALL, query: 'Gipfel' }],
] as const)('%s is not answered by it', async (_, wish) => {
  const { told, stop } = follow(searchServices(askEarly({ view: 'articles' })), wish);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  expect(told[0]?.total).toBeDefined();
  stop();
});

test.each([{ view: 'notes' }, { view: 'articles', query: 'Gipfel' }] as const)(
  'nothing is asked for early at %o',
  (place) => {
    expect(askEarly(place)).toBeUndefined();
  },
);

test('what is drawn first waits for the early answer, but not for long, and not for one that failed', async () => {
  const first = askEarly({ view: 'articles' });
  let isThere = false;
  void first?.answer.then(() => {
    isThere = true;
  });
  await whenAsked(first);
  expect(isThere).toBe(true);
  await whenAsked(undefined);
  await whenAsked({ wish: ALL, answer: new Promise(() => undefined) });
  await whenAsked({ wish: ALL, answer: Promise.reject(new Error('no')) });
});

test('an early question that failed is asked again', async () => {
  const told: string[] = [];
  const stop = watchingAfter<string>(Promise.reject(new Error('no')), async () => 'later')(
    (value) => told.push(value),
    () => told.push('error'),
  );
  await vi.waitFor(() => expect(told).toEqual(['later']));
  stop();
});

test('nobody is told after the end', async () => {
  const told: string[] = [];
  const stop = watchingAfter<string>(Promise.resolve('early'), async () => 'later')(
    (value) => told.push(value),
    () => undefined,
  );
  stop();
  await new Promise((done) => setTimeout(done, 150));
  expect(told).toEqual([]);
});
