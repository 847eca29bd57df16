import type { Uuid } from '../note';
import type { QueryFault } from '../search/query';
import type { Span } from '../text/span';
import type { ArticleRow } from './library';

/** In which order articles come. `title` and `outlet` only where nothing is searched for. */
export type Order = 'saved' | 'saved-oldest' | 'published' | 'published-oldest' | 'title' | 'outlet';

/** Where a page of articles ended: what it is ordered by (ms since 1970, or a folded title or outlet), then the rest. */
export type SearchCursor = { readonly key: number | string; readonly keptAt: number; readonly id: Uuid };

/** A place that a search found. */
export type Hit = {
  readonly where: 'title' | 'text' | 'note' | 'quotation' | 'person' | 'tag' | 'outlet' | 'summary';
  /** What stands around it, and in it the words that were searched. */
  readonly text: string;
  readonly marks: readonly Span[];
  /** Where the first mark begins in the article text, UTF-16 units. */
  readonly at?: number;
  /** The note that it stands in. */
  readonly note?: Uuid;
  /** Who says it. */
  readonly speaker?: string;
};

export type FoundArticle = ArticleRow & { readonly hits: readonly Hit[] };

export type SearchWish = {
  /** By lib/search/parse-query.ts; empty for the whole library. */
  readonly query: string;
  /** The last saved first where it is not given. */
  readonly order?: Order | undefined;
  /** Only articles of this collection; of a saved search, what that finds. */
  readonly collection?: Uuid | undefined;
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  /** Only what comes after this place. */
  readonly before?: SearchCursor | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type FoundPage = {
  readonly rows: readonly FoundArticle[];
  /** Undefined on the last page. */
  readonly next: SearchCursor | undefined;
  /** How many there are in all, where that is known. */
  readonly total?: number;
  readonly faults: readonly QueryFault[];
  /** How many changed articles the index has yet to take in. Of these the first hundred or so are searched by reading them. */
  readonly waiting: number;
};
