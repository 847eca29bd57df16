// Idea: who bears a described role is looked up by its stem and party; gender and nationality must not speak against it.
// Cost: a look-up; of roles that very many bear, only who is named near counts. Source: own.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { People } from './reading/people';
import type { PhraseHead } from './reading/phrase-head';
import type { Profile } from './reading/profiles';
import { firstPlacedAfter } from './reading/read-text';
import { stemOfRole } from './reading/role-words';

/** "sein Anwalt" is who is called just so. */
const OWN_FIT = 2.9;
const BY_PARTY = 2;
const OTHER_ORIGIN = 1.5;
const VERY_MANY = 40;
const NEAR = 300;

/** The persons that a head may describe, with how well it fits them, up to `BEST_FIT`; `place` is where it is asked. */
export function findBearers(
  read: People,
  head: PhraseHead,
  place: number,
  not: readonly EntityId[] = [],
): ReadonlyMap<EntityId, number> {
  const fits = new Map<EntityId, number>();
  const least = head.determiner === 'possessive' ? OWN_FIT : 0;
  const byRole = read.personRoles.find(stemOfRole(head.noun.text, read.isEnglish));
  const byParty = new Set(read.parties.get(partyIn(head.noun.text) ?? '') ?? []);
  const candidates = new Set([...nearOf(read, byRole, place), ...nearOf(read, byParty, place)]);
  for (const id of candidates) {
    const profile = read.profiles.get(id);
    if (profile === undefined || not.includes(id) || isOtherGender(profile, head)) continue;
    const fit = Math.max(byRole.get(id) ?? 0, byParty.has(id) ? BY_PARTY : 0);
    const agreeing = fit - (isOfOtherOrigin(profile, head) ? OTHER_ORIGIN : 0);
    if (agreeing > least) fits.set(id, agreeing);
  }
  return fits;
}

type Ids = { readonly size: number; has(id: EntityId): boolean; keys(): Iterable<EntityId> };

/** All of a few; of very many those named near before a place. */
function nearOf({ placed }: People, ids: Ids, place: number): Iterable<EntityId> {
  if (ids.size <= VERY_MANY) return ids.keys();
  const end = firstPlacedAfter(placed, place);
  const near = placed.slice(Math.max(0, end - NEAR), end).map(({ mention }) => mention.entity);
  return near.filter((id) => ids.has(id));
}

/** Persons by the first letters of the party behind their name in brackets. */
export function indexParties(
  profiles: Iterable<readonly [EntityId, Profile]>,
): ReadonlyMap<string, readonly EntityId[]> {
  const parties = new Map<string, EntityId[]>();
  for (const [id, profile] of profiles) {
    for (const party of new Set([...profile.parties].map(keyOfParty))) {
      const known = parties.get(party);
      if (known === undefined) parties.set(party, [id]);
      else known.push(id);
    }
  }
  return parties;
}

const PARTY_STEM = 4;

function keyOfParty(party: string): string {
  return fold(party).slice(0, PARTY_STEM);
}

/** The "grün" of "Grünen-Politikerin". */
function partyIn(word: string): string | undefined {
  const at = word.lastIndexOf('-');
  return at < 2 ? undefined : keyOfParty(word.slice(0, at));
}

function isOtherGender(profile: Profile, { gender }: PhraseHead): boolean {
  return gender !== undefined && profile.gender !== undefined && gender !== profile.gender;
}

function isOfOtherOrigin({ origins }: Profile, head: PhraseHead): boolean {
  return head.origins.length > 0 && origins.size > 0 && !head.origins.some((origin) => origins.has(origin));
}
