import type { EntityKind } from '../names/mention';

/**
 * The reader's verdict on a name. It holds here and in later articles, and before whatever the recognizer says:
 * `reject` and `retype` for every entity that is named so, `add` for every place where the name stands as a whole word.
 */
export type NameCorrection =
  | { readonly verdict: 'reject'; readonly name: string; readonly kind: EntityKind }
  | { readonly verdict: 'retype'; readonly name: string; readonly kind: EntityKind; readonly to: EntityKind }
  | { readonly verdict: 'add'; readonly name: string; readonly kind: EntityKind };

/** A person or organization as a verdict names it: by what it is called, as ids are new with each analysis. */
export type NamedParty = { readonly name: string; readonly kind: EntityKind };

/**
 * The reader's verdict on a quotation, known by its words. It holds in one article, given by its key
 * (`lib/article-url`): `attribute` says who speaks, without `to` nobody the article names; `unquote` that nobody does.
 */
export type QuotationCorrection =
  | {
      readonly verdict: 'attribute';
      readonly article: string;
      readonly words: string;
      readonly to?: NamedParty;
    }
  | { readonly verdict: 'unquote'; readonly article: string; readonly words: string };

export type Correction = NameCorrection | QuotationCorrection;

/** The `reason` of what is as it is because the reader said so: a mention, its kind, the speaker of a quotation. */
export const READERS_VERDICT = "reader's verdict";
