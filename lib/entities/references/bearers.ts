// Idea: who bears a described role is read off the profiles; gender, party and nationality must not speak against it.
// Cost: linear in the entities for each role met first, then only in those who bear it. Source: own.
import type { EntityId } from '../../names/mention';
import { fold } from '../../text/fold';
import type { PhraseHead } from './phrase-head';
import type { Profile } from './profiles';
import type { People } from './resolve-pronoun';
import { fitOfRoles, stemOfRole } from './role-words';

/** How well the same word fits. */
export const BEST_FIT = 3;
/** "sein Anwalt" is who is called just so. */
const OWN_FIT = 2.9;
const BY_PARTY = 2;
const OTHER_ORIGIN = 1.5;

/** The persons that a head may describe, with how well it fits them, up to `BEST_FIT`. */
export function findBearers(
  read: People,
  head: PhraseHead,
  not: readonly EntityId[] = [],
): ReadonlyMap<EntityId, number> {
  const fits = new Map<EntityId, number>();
  const least = head.determiner === 'possessive' ? OWN_FIT : 0;
  for (const [id, fit] of bearersOf(read, head.noun.text)) {
    const profile = read.profiles.get(id);
    if (profile === undefined || not.includes(id) || isOtherGender(profile, head)) continue;
    const agreeing = fit - (isOfOtherOrigin(profile, head) ? OTHER_ORIGIN : 0);
    if (agreeing > least) fits.set(id, agreeing);
  }
  return fits;
}

/** Persons by role or party, remembered by the noun. */
function bearersOf(
  { bearers, entities, profiles, isEnglish }: People,
  word: string,
): ReadonlyMap<EntityId, number> {
  const known = bearers.get(word);
  if (known !== undefined) return known;
  const stem = stemOfRole(word, isEnglish);
  const party = partyIn(word);
  const found = new Map<EntityId, number>();
  for (const { id, kind } of entities.values()) {
    const profile = kind === 'person' ? profiles.get(id) : undefined;
    if (profile === undefined) continue;
    let fit = party !== undefined && isOfParty(profile, party) ? BY_PARTY : 0;
    for (const role of profile.roles) fit = Math.max(fit, fitOfRoles(stem, role, isEnglish));
    if (fit > 0) found.set(id, fit);
  }
  bearers.set(word, found);
  return found;
}

function isOtherGender(profile: Profile, { gender }: PhraseHead): boolean {
  return gender !== undefined && profile.gender !== undefined && gender !== profile.gender;
}

function isOfOtherOrigin({ origins }: Profile, head: PhraseHead): boolean {
  return head.origins.length > 0 && origins.size > 0 && !head.origins.some((origin) => origins.has(origin));
}

const PARTY_STEM = 4;

/** "Grünen-Politikerin" of "(Grüne)" */
function isOfParty({ parties }: Profile, party: string): boolean {
  return [...parties].some((own) => fold(own).startsWith(party.slice(0, PARTY_STEM)));
}

/** The "Grünen" of "Grünen-Politikerin", folded. */
function partyIn(word: string): string | undefined {
  const at = word.lastIndexOf('-');
  return at < 2 ? undefined : fold(word.slice(0, at));
}
