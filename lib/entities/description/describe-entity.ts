import type { EntityId } from '../../names/mention';
import { withoutGenitive } from '../../names/names-of-people';
import type { Entity, Gender } from '../entity';
import type { Group } from '../groups';
import type { Naming } from '../naming';
import { findRoles } from './find-roles';
import { genderAround } from './gender-words';
import { partyBeside } from './party';
import { type Role, wordsOfRole } from './role';

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
  const name = withoutGenitive(fullestOf(aliases), group.kind, language);
  if (group.kind === 'organization') return { id, kind: group.kind, name, aliases, roles: [] };
  const roles = rolesOf(own, name, language);
  const around = own.map((naming) => genderAround(naming, language));
  const gender = genderOf(group, roles) ?? onlyOne(around);
  const party = onlyOne(own.map((naming) => partyBeside(naming, language)));
  return {
    ...{ id, kind: group.kind, name, aliases, roles: wordsOf(roles, language, gender) },
    ...(gender !== undefined && { gender }),
    ...(party !== undefined && { party }),
  };
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

function rolesOf(namings: readonly Naming[], name: string, language: string): Role[] {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return namings.flatMap((naming) => {
    if (naming.name.part === true) return [];
    const isGenitive = /[s’']$/.test(naming.surface) && !naming.surface.endsWith(last);
    return findRoles(naming, language, isGenitive);
  });
}

/** Each role once; one that another says more fully is left out. */
function wordsOf(roles: readonly Role[], language: string, gender: Gender | undefined): string[] {
  const words = [...new Set(roles.map((role) => wordsOfRole(role, language, gender)))].slice(0, MOST_ROLES);
  return words.filter((one) => !words.some((other) => other !== one && ` ${other} `.includes(` ${one} `)));
}

/** What the given name or title says, else roles with one voice; nothing where they disagree. */
function genderOf(group: Group, roles: readonly Role[]): Gender | undefined {
  const said = onlyOne(roles.map((role) => role.gender));
  return group.gender === undefined || said === undefined || said === group.gender
    ? (group.gender ?? said)
    : undefined;
}

function onlyOne<Said>(all: readonly (Said | undefined)[]): Said | undefined {
  const said = new Set(all.filter((one) => one !== undefined));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}
