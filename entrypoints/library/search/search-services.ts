import type { FoundItem } from '../../../components/library/library-items';
import type { Order } from '../../../components/library/OrderChoice';
import type { Subscribe } from '../../../components/state/use-watched';
import type { EntityKind } from '../../../lib/names/mention';
import type { Uuid } from '../../../lib/note';
import type { QueryFault } from '../../../lib/search/parse-query';
import type { SearchCursor } from '../../../lib/store/search';

/** Which articles are asked for, and in which order. */
export type ArticlesWish = {
  /** What is searched for, by lib/search/parse-query.ts; empty for all. */
  readonly query: string;
  readonly order: Order;
  readonly collection?: Uuid | undefined;
};

/** A page of the list. */
export type ArticlesPage = {
  readonly articles: readonly FoundItem[];
  readonly next?: SearchCursor | undefined;
  /** How many there are in all, where that is known. */
  readonly total?: number | undefined;
  /** What of the query could not be understood. */
  readonly faults: readonly QueryFault[];
  /** Articles whose words are not in the index yet. */
  readonly waiting: number;
};

/** What the list of articles and its search ask of the store. */
export type SearchServices = {
  /** A page from where another ended. Stops reading as soon as nobody watches any longer. */
  readonly watchArticles: (wish: ArticlesWish, before?: SearchCursor) => Subscribe<ArticlesPage>;
  /** A search is likely to come: what it needs is made ready. */
  readonly prepare: () => void;
  /** All of them, page after page. */
  readonly findAll: (wish: ArticlesWish, signal: AbortSignal) => Promise<readonly Uuid[]>;
  /** For the search field: what begins so, the most frequent first. */
  readonly completeNames: (
    typed: string,
    kind?: EntityKind,
  ) => Promise<readonly { readonly name: string; readonly role: string }[]>;
  readonly completeTags: (typed: string) => Promise<readonly string[]>;
  readonly completeOutlets: (typed: string) => Promise<readonly string[]>;
  readonly completeCollections: (typed: string) => Promise<readonly string[]>;
  /** The order chosen last. */
  readonly loadOrder: () => Order;
  readonly saveOrder: (order: Order) => void;
};
