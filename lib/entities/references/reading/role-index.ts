// Idea: who may be meant by a role is looked up by its stem: whoever is called just so, by a longer word that ends in it
// ("Minister" for "Außenminister"), by a shorter one that it ends in, or by one of the same class.
// Cost: linear in the different role words; a look-up costs what it finds, and is remembered. Source: own.
import type { EntityId } from '../../../names/mention';
import type { Profile } from './profiles';
import { roleClassOf, SHORTEST_HEAD } from './role-words';

/** How well the same word fits. */
export const BEST_FIT = 3;
const LONGER_KNOWN = 2.5;
const SHORTER_KNOWN = 2;
const SAME_CLASS = 1.8;

/** Entities by what they are called. */
export class RoleIndex {
  private readonly holders = new Map<string, EntityId[]>();
  /** Known stems by their ends. */
  private readonly byEnd = new Map<string, string[]>();
  private readonly byClass = new Map<number, string[]>();
  private readonly found = new Map<string, ReadonlyMap<EntityId, number>>();

  constructor(
    profiles: Iterable<readonly [EntityId, Profile]>,
    private readonly isEnglish: boolean,
  ) {
    for (const [id, { roles }] of profiles) for (const role of roles) this.learn(role, id);
  }

  /** Who fits a stem, with how well it fits them. */
  find(stem: string): ReadonlyMap<EntityId, number> {
    const known = this.found.get(stem);
    if (known !== undefined) return known;
    const fits = new Map<EntityId, number>();
    const add = (role: string, fit: number) => {
      for (const id of this.holders.get(role) ?? []) fits.set(id, Math.max(fits.get(id) ?? 0, fit));
    };
    add(stem, BEST_FIT);
    for (const role of this.byEnd.get(stem) ?? []) add(role, LONGER_KNOWN);
    for (let at = 1; at <= stem.length - SHORTEST_HEAD; at += 1) add(stem.slice(at), SHORTER_KNOWN);
    const number = roleClassOf(stem, this.isEnglish);
    if (number !== undefined) for (const role of this.byClass.get(number) ?? []) add(role, SAME_CLASS);
    this.found.set(stem, fits);
    return fits;
  }

  private learn(role: string, id: EntityId): void {
    const holders = this.holders.get(role);
    if (holders !== undefined) {
      holders.push(id);
      return;
    }
    this.holders.set(role, [id]);
    for (let at = 1; at <= role.length - SHORTEST_HEAD; at += 1) put(this.byEnd, role.slice(at), role);
    const number = roleClassOf(role, this.isEnglish);
    if (number !== undefined) put(this.byClass, number, role);
  }
}

function put<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
