import type { Span } from '../text/span';

/** A selector found in the present text. `score`: 0 … 1, how sure; `likely` ones are shown to the reader and asked about. */
export type Anchor = Span & { readonly state: 'certain' | 'likely'; readonly score: number };

/** Why a selector was not found. */
export type OrphanReason =
  | 'gone' // neither the words nor what stood around them are in the text
  | 'changed' // what stood around them is there, the words are not
  | 'ambiguous' // several places fit as well
  | 'refused'; // the reader said of the only place that fits that it is not the one

export type Orphan = { readonly state: 'orphan'; readonly reason: OrphanReason };

/** What became of a selector in the present text. */
export type Anchoring = Anchor | Orphan;
