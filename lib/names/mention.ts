import type { Span } from '../text/span';

export type EntityKind = 'person' | 'organization';

/** Identifies an entity within one analysis. */
export type EntityId = string;

/** A name found in a text, before it is known who is behind it. */
export type NamedSpan = Span & {
  readonly kind: EntityKind;
  /** 0 … 1, how sure. */
  readonly score: number;
  /** The rule or list that made it, in words for developers ("role before name: Generalsekretär"). */
  readonly reason: string;
  /** True for the name inside a hyphen compound: the "Nato" of "Nato-Generalsekretär". */
  readonly part?: true;
};

/** One naming of an entity at one place. Mentions of a text are ordered and never overlap. */
export type Mention = NamedSpan & { readonly entity: EntityId };
