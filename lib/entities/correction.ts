import type { EntityKind } from '../names/mention';

/**
 * The reader's verdict on a name. It holds here and in later articles, and before whatever the recognizer says:
 * `reject` and `retype` for every entity that is named so, `add` for every place where the name stands as a whole word.
 */
export type Correction =
  | { readonly verdict: 'reject'; readonly name: string; readonly kind: EntityKind }
  | { readonly verdict: 'retype'; readonly name: string; readonly kind: EntityKind; readonly to: EntityKind }
  | { readonly verdict: 'add'; readonly name: string; readonly kind: EntityKind };

/** The `reason` of a mention that is there, or is of its kind, because the reader said so. */
export const READERS_VERDICT = "reader's verdict";
