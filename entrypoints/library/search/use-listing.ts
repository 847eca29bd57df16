import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FoundItem } from '../../../components/library/library-items';
import { ORDERS, ORDERS_OF_SEARCH, type Order } from '../../../components/library/OrderChoice';
import { useChained } from '../../../components/state/use-chained';
import { useSettled } from '../../../components/state/use-settled';
import { countInWords } from '../../../components/words/count';
import { formatNumber } from '../../../components/words/format-number';
import type { QueryFault } from '../../../lib/search/parse-query';
import type { PlaceHandle } from '../use-place';
import type { ArticlesPage, ArticlesWish, SearchServices } from './search-services';

const SEARCH_AFTER_MS = 160;

export type ListingHandle = {
  readonly wish: ArticlesWish;
  /** Undefined until the first answer; stays while the next is awaited. */
  readonly articles: readonly FoundItem[] | undefined;
  readonly hasMore: boolean;
  readonly error: unknown;
  /** As it stands in the field. */
  readonly query: string;
  readonly isSearching: boolean;
  readonly faults: readonly QueryFault[];
  /** Changed articles that the index of words has yet to take in. */
  readonly waiting: number;
  /** How many there are, in words, as far as it is known. */
  readonly found: string | undefined;
  readonly orders: readonly Order[];
  readonly search: (text: string) => void;
  readonly orderBy: (order: Order) => void;
  readonly more: () => void;
  readonly retry: () => void;
};

type QueryHandle = {
  readonly query: string;
  readonly asked: string;
  readonly search: (text: string) => void;
};

/** The field and the address say the same, once the field stands still; whoever changes last is followed. */
function useQuery({ place, go }: PlaceHandle): QueryHandle {
  const inPlace = place.query ?? '';
  const [query, setQuery] = useState(inPlace);
  const asked = useSettled(query.trim(), SEARCH_AFTER_MS);
  const known = useRef(inPlace);
  useEffect(() => {
    if (inPlace === known.current) return;
    known.current = inPlace;
    setQuery(inPlace);
  }, [inPlace]);
  useEffect(() => {
    if (asked === known.current) return;
    // "Back" leaves a search, not a letter of it.
    const how = known.current === '' ? undefined : 'quietly';
    known.current = asked;
    const { query: _query, ...rest } = place;
    go(asked === '' ? rest : { ...rest, query: asked }, how);
  }, [asked]);
  return { query, asked, search: setQuery };
}

function foundWords(pages: readonly ArticlesPage[], shown: number, hasMore: boolean, isAsked: boolean) {
  const total = pages[0]?.total ?? (hasMore ? undefined : shown);
  if (total === undefined) return isAsked ? i18n.t('library_foundMore', [formatNumber(shown)]) : undefined;
  return isAsked
    ? i18n.t('library_found', [countInWords(total, 'articles')])
    : countInWords(total, 'articles');
}

/** The list of articles, searched, ordered and paged. What is shown stays until the next answer is there. */
export function useListing(services: SearchServices, handle: PlaceHandle): ListingHandle {
  const { collection } = handle.place;
  const { query, asked, search } = useQuery(handle);
  const [chosen, setChosen] = useState(services.loadOrder);
  const [turn, setTurn] = useState(0);
  const orders = asked === '' ? ORDERS : ORDERS_OF_SEARCH;
  const order = orders.includes(chosen) ? chosen : 'saved';
  const wish: ArticlesWish = { query: asked, order, ...(collection !== undefined && { collection }) };
  const listing = useChained(JSON.stringify([wish, turn]), (before: ArticlesPage['next']) =>
    services.watchArticles(wish, before),
  );
  const { pages, isStale, hasMore } = listing;
  const articles = pages?.flatMap((page) => page.articles);
  const isAsked = query.trim() !== '';
  const isSearching = query.trim() !== asked || (isStale && asked !== '');
  return {
    wish,
    articles,
    hasMore,
    error: listing.error,
    query,
    isSearching,
    faults: isSearching ? [] : (pages?.[0]?.faults ?? []),
    waiting: pages?.[0]?.waiting ?? 0,
    found:
      listing.error !== undefined
        ? undefined
        : isSearching
          ? i18n.t('library_searching')
          : pages && foundWords(pages, articles?.length ?? 0, hasMore, isAsked),
    orders,
    search,
    orderBy: (next) => {
      services.saveOrder(next);
      setChosen(next);
    },
    more: () => {
      if (!isStale) listing.more();
    },
    retry: () => setTurn(turn + 1),
  };
}
