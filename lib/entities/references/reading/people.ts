import type { EntityId } from '../../../names/mention';
import type { OrganizationHead } from '../words/organization-heads';
import type { Profile } from './profiles';
import type { Pronoun } from './pronoun-words';
import type { ReadText } from './read-text';
import type { RoleIndex } from './role-index';

const KNOWN_GENDER = 0.3;
const UNLIKELY_GENDER = -0.6;

/** What whoever looks for people needs of a text. */
export type People = ReadText & {
  readonly profiles: ReadonlyMap<EntityId, Profile>;
  /** Organizations by their folded forms. */
  readonly byForm: ReadonlyMap<string, EntityId>;
  readonly personRoles: RoleIndex;
  readonly organizationRoles: RoleIndex;
  /** Persons by the beginning of their party's name. */
  readonly parties: ReadonlyMap<string, readonly EntityId[]>;
  /** Organizations that fit a noun, by its stem, as far as asked for. */
  readonly fitting: Map<string, ReadonlySet<EntityId>>;
  /** Organizations whose names fit a kind, as far as asked for. */
  readonly namedLike: Map<OrganizationHead, readonly EntityId[]>;
};

/** What agreement in gender adds; undefined where there is none. */
export function agreement(
  { profiles }: People,
  id: EntityId,
  { gender }: Pick<Pronoun, 'gender'>,
): number | undefined {
  const profile = profiles.get(id);
  if (profile === undefined || gender === undefined) return 0;
  if (profile.gender !== undefined) return profile.gender === gender ? KNOWN_GENDER : undefined;
  if (profile.likelyGender === undefined) return 0;
  return profile.likelyGender === gender ? KNOWN_GENDER : UNLIKELY_GENDER;
}
