import type { Span } from '../text/span';

/** What a term of a query is looked for in. `any`: title, text, notes, tags, names, outlet and own summary. */
export type TermField =
  | 'any'
  | 'title'
  | 'note'
  | 'said'
  | 'person'
  | 'organization'
  | 'outlet'
  | 'tag'
  | 'language'
  | 'collection';

/** One thing that an article must have, or with `isNot` must not have. The span is its place in the query. */
export type QueryTerm = Span & {
  readonly field: TermField;
  /** As it was typed, without field, quote marks and sign. */
  readonly text: string;
  /** Its words one after the other, each in every spelling that counts, folded. */
  readonly words: readonly (readonly string[])[];
  /** It stood in quote marks: only whole words count. Else also what stands inside longer words. */
  readonly isWhole: boolean;
  readonly isNot: boolean;
};

/** Something in a query that could not be used: a date that is none, or a term without a letter or figure. */
export type QueryFault = Span & { readonly fault: 'date' | 'signs' | 'collection'; readonly text: string };

/** A query, read. `since` and `until` are ms since 1970, `until` the first moment that is too late. */
export type Query = {
  readonly terms: readonly QueryTerm[];
  readonly since?: number;
  readonly until?: number;
  readonly faults: readonly QueryFault[];
};

/** Whether nothing is searched for: then every article is meant. */
export function isEmptyQuery({ terms, since, until }: Query): boolean {
  return terms.length === 0 && since === undefined && until === undefined;
}
