import type { FigureId } from '../figures/figure';
import type { Uuid } from '../note';

/** Which articles of the library are meant. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'articles'; readonly ids: readonly Uuid[] }
  | { readonly of: 'figure'; readonly figure: FigureId }
  | { readonly of: 'tag'; readonly tag: string }
  | { readonly of: 'collection'; readonly collection: Uuid }
  /** By lib/search/parse-query.ts. */
  | { readonly of: 'search'; readonly query: string };
