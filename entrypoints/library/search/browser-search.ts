import { completeTags } from '../../../components/controls/complete-tags';
import { ORDERS, type Order } from '../../../components/library/OrderChoice';
import type { Uuid } from '../../../lib/note';
import { listCollections } from '../../../lib/store/collections';
import { listFigures } from '../../../lib/store/figures';
import { findOutlets, loadTags } from '../../../lib/store/library';
import {
  type FoundArticle,
  findArticleIds,
  LIST_PAGE,
  type SearchCursor,
  searchArticles,
} from '../../../lib/store/search';
import { itemOf } from '../store-listings';
import { watching } from '../watching';
import type { ArticlesPage, ArticlesWish, SearchServices } from './search-services';

/** So many names and outlets are looked up for completion. */
const OFFERED = 7;

/** The order stays with this browser; it is no part of the library. */
const ORDER_KEY = 'library-order';

function foundOf(row: FoundArticle) {
  return { ...itemOf(row, row.notes), tags: row.tags, hits: row.hits };
}

async function loadPage(
  wish: ArticlesWish,
  before: SearchCursor | undefined,
  signal: AbortSignal,
): Promise<ArticlesPage> {
  const { rows, next, total, faults, waiting } = await searchArticles({
    ...wish,
    limit: LIST_PAGE,
    before,
    signal,
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

/** The list of articles and its search: their own ways to the store. */
export function searchServices(): SearchServices {
  return {
    watchArticles: (wish, before) => watching((signal) => loadPage(wish, before, signal)),
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
