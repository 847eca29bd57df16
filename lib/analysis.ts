import type { Entity } from './entities/entity';
import type { Mention } from './names/mention';
import type { Quotation } from './quotations/quotation';
import type { Span } from './text/span';

/** What the engine says of an article: plain JSON, spans in the article text unless said otherwise. */
export type Analysis = {
  /** Version of the engine; an analysis of another version is made anew. */
  readonly version: string;
  readonly sentences: readonly Span[];
  /** Ordered, never overlapping. */
  readonly mentions: readonly Mention[];
  /** Mentions in `article.title`; their spans are in the title. */
  readonly titleMentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** Sentences that sum the article up, in reading order. */
  readonly summary: readonly Span[];
};
