import type { EntityId, EntityKind } from '../names/mention';

export type Gender = 'f' | 'm';

/** The person or organization behind mentions. */
export type Entity = {
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** The fullest form it is named by in this article, in the nominative ("Angela Merkel" of "Angela Merkels"). */
  readonly name: string;
  /** Every form it is named by here; each is the text of a mention, in order of first appearance. */
  readonly aliases: readonly string[];
  /**
   * Roles that stand beside its names, in the nominative and with what belongs to them: "Generalsekretär",
   * "luxemburgischer Außenminister", "Leiter der Behörde"; see `withoutComplement`.
   */
  readonly roles: readonly string[];
  readonly gender?: Gender;
  /** The party that stands beside its names: "CSU" of "Stoiber (CSU)". */
  readonly party?: string;
};
