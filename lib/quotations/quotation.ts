import type { EntityId } from '../names/mention';
import type { Span } from '../text/span';

export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'reported';

/** Words attributed to someone. The span covers content; `content` are its pieces when a cue stands between. */
export type Quotation = Span & {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: {
    readonly span?: Span;
    readonly entity?: EntityId;
    readonly score: number;
    readonly reason: string;
  };
};
