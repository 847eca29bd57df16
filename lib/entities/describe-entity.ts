import type { EntityId } from '../names/mention';
import { withoutGenitive } from '../names/names-of-people';
import type { Entity } from './entity';
import { findRoleAfter, findRoleBefore, type Role } from './find-roles';
import type { Group } from './groups';
import type { Naming } from './naming';

const MOST_ROLES = 8;

/** An entity's name, forms, roles and gender from its namings. */
export function describeEntity(
  id: EntityId,
  group: Group,
  namings: readonly Naming[],
  language: string,
): Entity {
  const own = group.namings.flatMap((number) => namings[number] ?? []);
  const aliases = [...new Set(own.map((naming) => naming.surface))];
  const roles = group.kind === 'person' ? rolesOf(own, language) : [];
  const gender = group.kind === 'person' ? genderOf(group, roles) : undefined;
  const entity = {
    id,
    kind: group.kind,
    name: withoutGenitive(fullestOf(aliases), group.kind, language),
    aliases,
    roles: roles.map((role) => role.text),
  };
  return gender === undefined ? entity : { ...entity, gender };
}

/** The form with most words, not shouted and not in the genitive where another will do. */
function fullestOf(aliases: readonly string[]): string {
  const forms = new Set(aliases);
  let best = aliases[0] ?? '';
  let most = -1;
  for (const alias of aliases) {
    const isGenitive = alias.endsWith('s') && forms.has(alias.slice(0, -1));
    const isShouted = alias.length > 5 && alias === alias.toUpperCase();
    const weight =
      10 * alias.split(/\s+/).length -
      (isShouted ? 7 : 0) -
      (isGenitive ? 5 : 0) +
      Math.min(alias.length, 40) / 50;
    if (weight > most) {
      best = alias;
      most = weight;
    }
  }
  return best;
}

function rolesOf(namings: readonly Naming[], language: string): Role[] {
  const roles = new Map<string, Role>();
  for (const naming of namings) {
    if (naming.name.part === true) continue;
    for (const role of [findRoleBefore(naming, language), findRoleAfter(naming, language)]) {
      if (role !== undefined && roles.size < MOST_ROLES && !roles.has(role.text)) roles.set(role.text, role);
    }
  }
  return [...roles.values()];
}

/** What the given name or title says, else what roles say with one voice; nothing where they disagree. */
function genderOf(group: Group, roles: readonly Role[]): 'f' | 'm' | undefined {
  const said = new Set(roles.map((role) => role.gender).filter((gender) => gender !== undefined));
  const [only] = said;
  if (group.gender === undefined) return said.size === 1 ? only : undefined;
  return said.size === 1 && only !== group.gender ? undefined : group.gender;
}
