import { completeTags } from '../../../components/controls/complete-tags';
import { ORDERS, type Order } from '../../../components/library/OrderChoice';
import type { Uuid } from '../../../lib/note';
import { listCollections } from '../../../lib/store/collections';
import { listFigures } from '../../../lib/store/figures';
import { findOutlets, loadTags } from '../../../lib/store/library';
import {
  FOUND_PAGE,
  type FoundArticle,
  findArticleIds,
  LIST_PAGE,
  prepareSearch,
  type SearchWish,
  searchArticles,
} from '../../../lib/store/search';
import type { LibraryPlace } from '../place';
import { itemOf } from '../store-listings';
import { watching, watchingAfter } from '../watching';
import type { ArticlesPage, ArticlesWish, SearchServices } from './search-services';

/** So many names and outlets are looked up for completion. */
const OFFERED = 7;

/** So many articles fill most windows: they are drawn first. */
const FIRST_ROWS = 12;

/** The order stays with this browser; it is no part of the library. */
const ORDER_KEY = 'library-order';

function foundOf(row: FoundArticle) {
  return { ...itemOf(row, row.notes), tags: row.tags, hits: row.hits };
}

async function loadPage(
  wish: ArticlesWish,
  more: Partial<Pick<SearchWish, 'before' | 'signal' | 'withoutTotal' | 'limit'>>,
): Promise<ArticlesPage> {
  const { rows, next, total, faults, waiting } = await searchArticles({
    limit: wish.query === '' ? LIST_PAGE : FOUND_PAGE,
    ...wish,
    ...more,
  });
  return {
    articles: rows.map(foundOf),
    ...(next && { next }),
    ...(total !== undefined && { total }),
    faults,
    waiting,
  };
}

async function findAll(wish: ArticlesWish, signal: AbortSignal): Promise<readonly Uuid[]> {
  const ids: Uuid[] = [];
  for await (const page of findArticleIds({ ...wish, signal })) ids.push(...page);
  return ids;
}

function loadOrder(): Order {
  const kept = localStorage.getItem(ORDER_KEY);
  return ORDERS.find((order) => order === kept) ?? 'saved';
}

/** A page of the list that was asked for before it was drawn. */
export type EarlyPage = { readonly wish: ArticlesWish; readonly answer: Promise<ArticlesPage> };

/**
 * Asks at once for what the library shows first at a place, so that it is there when the list is drawn. Undefined where
 * that is no list of articles, or a search.
 */
export function askEarly({ view, query, collection }: LibraryPlace): EarlyPage | undefined {
  if (view !== 'articles' || query !== undefined) return undefined;
  const wish: ArticlesWish = { query: '', order: loadOrder(), collection };
  const answer = loadPage(wish, { limit: FIRST_ROWS, withoutTotal: true });
  // Who watches the list hears of it.
  answer.catch(() => undefined);
  return { wish, answer };
}

/** As long as an early answer is waited for before anything is drawn, ms. */
const MOST_WAITED_MS = 100;

/** Resolves when the early answer is there, so that it stands in what is drawn first; or when it takes its time. */
export async function whenAsked(early: EarlyPage | undefined): Promise<void> {
  if (!early) return;
  const late = new Promise((resolve) => setTimeout(resolve, MOST_WAITED_MS));
  await Promise.race([early.answer.catch(() => undefined), late]);
}

function isSameWish(a: ArticlesWish, b: ArticlesWish): boolean {
  return a.query === b.query && a.order === b.order && a.collection === b.collection;
}

/** The list of articles and its search: their own ways to the store. `first` is given out once. */
export function searchServices(first?: EarlyPage): SearchServices {
  const held = { first };
  return {
    watchArticles: (wish, before) => {
      const load = (signal: AbortSignal) => loadPage(wish, { before, signal });
      const early = before === undefined ? held.first : undefined;
      if (!early) return watching(load);
      held.first = undefined;
      return isSameWish(early.wish, wish) ? watchingAfter(early.answer, load) : watching(load);
    },
    prepare: () => void prepareSearch(),
    findAll,
    completeNames: async (typed, kind) => {
      const { rows } = await listFigures({ kind, query: typed, order: 'articles', limit: OFFERED });
      return rows.map(({ name, role }) => ({ name, role }));
    },
    completeTags: async (typed) => {
      const tags = await loadTags();
      return typed === '' ? tags : completeTags(typed, tags, []);
    },
    completeOutlets: (typed) => findOutlets(typed, OFFERED),
    completeCollections: async (typed) => {
      const names = (await listCollections()).map(({ name }) => name);
      return names.filter((name) => name.toLocaleLowerCase().includes(typed.toLocaleLowerCase()));
    },
    loadOrder,
    saveOrder: (order) => localStorage.setItem(ORDER_KEY, order),
  };
}
