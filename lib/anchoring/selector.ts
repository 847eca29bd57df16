import type { Span } from '../text/span';

/**
 * A place in a text, described by its words: what stands there, what stands before and after it, and where it was.
 * The span counts in UTF-16 units of the page text it was made on, and is only a hint.
 */
export type Selector = Span & {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
};
