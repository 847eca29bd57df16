import type { EntityKind } from '../names/mention';

/** The reader's verdict on an entity. It holds for every entity that is named so, here and in later articles. */
export type Correction =
  | { readonly verdict: 'reject'; readonly name: string; readonly kind: EntityKind }
  | { readonly verdict: 'retype'; readonly name: string; readonly kind: EntityKind; readonly to: EntityKind };
