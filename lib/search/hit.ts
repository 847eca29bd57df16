import type { Span } from '../text/span';

/** A place that a search found. */
export type Hit = {
  readonly where:
    | 'title'
    | 'text'
    | 'note'
    | 'quotation'
    | 'person'
    | 'organization'
    | 'tag'
    | 'outlet'
    | 'summary';
  /** What stands around it; … where it is cut. */
  readonly text: string;
  /** In `text`: the words that were searched. */
  readonly marks: readonly Span[];
  /** Where the first mark begins in the article text, UTF-16 units. */
  readonly at?: number;
  /** The note that it stands in. */
  readonly note?: string;
  /** Who says it. */
  readonly speaker?: string;
};
