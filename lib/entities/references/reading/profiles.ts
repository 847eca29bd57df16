// Idea: what stands beside the names of an entity anywhere in the text says what it is: nouns before it ("die Zeitung
// Die Woche", "der Leiter des Amtes, Jan Weber"), an apposition behind it, a party in brackets. Kept as stems with the
// adjectives of nationality. Cost: linear, a bounded stretch beside each mention. Source: own.
import type { EntityId } from '../../../names/mention';
import { genderOfGivenName } from '../../../names/names-of-people';
import { withoutComplement } from '../../description/role';
import { genderOfTitle } from '../../description/titles';
import type { Gender } from '../../entity';
import { GERMAN_ARTICLES, isEnglishGap, isGermanLink } from '../words/function-words';
import type { Placed, ReadText } from './read-text';
import { findRoleWord, isOfRoleClass, stemOfRole } from './role-words';

/** What a text says of an entity besides its names. */
export type Profile = {
  /** Stems of the nouns beside its names. */
  readonly roles: Set<string>;
  /** Stems of adjectives that tell where it belongs: "iranisch". */
  readonly origins: Set<string>;
  /** Organizations in brackets behind a person's name, folded: "spd". */
  readonly parties: Set<string>;
  /** How often it is named. */
  count: number;
  /** What given name, title and roles say together. */
  gender: Gender | undefined;
  /** What the only word of a name would tell if it is a given name. */
  readonly likelyGender: Gender | undefined;
};

/** What is said behind these is said of someone else. */
const STOPS_BEHIND =
  /^(?:und|and|dass|that|who|whose|des|von|of|so|laut|wie|dessen|deren|seine?|ihre?|his|her|their)$/;
/** "an aide to the mayor" is no mayor. */
const STOPS_BEHIND_ROLE = /^(?:to|for|at|from|with)$/;
const REACH_BEFORE = 14;
const REACH_AFTER = 9;
const ORIGIN = /^(\p{L}+(?:isch|deutsch)|deutsch|grün|schwarz)(?:e|er|en|em|es)?$/iu;

/** Profiles of all entities. */
export function readProfiles(read: ReadText): Map<EntityId, Profile> {
  const profiles = new Map<EntityId, Profile>();
  for (const entity of read.entities.values()) {
    const profile: Profile = {
      roles: new Set(),
      origins: new Set(),
      parties: new Set(),
      count: 0,
      gender: entity.gender,
      likelyGender: genderOfGivenName(entity.name.split(' ')[0] ?? '', read.isEnglish ? 'en' : 'de'),
    };
    for (const role of entity.roles) {
      const own = withoutComplement(role, read.isEnglish ? 'en' : 'de');
      for (const word of own.split(' ')) learnWord(profile, word, read.isEnglish);
    }
    profiles.set(entity.id, profile);
  }
  for (const [at, placed] of read.placed.entries()) {
    const profile = profiles.get(placed.mention.entity);
    if (profile === undefined || placed.mention.part === true) continue;
    profile.count += 1;
    learnBefore(read, placed, profile);
    learnAfter(read, placed, profile);
    learnParty(read, at, profile);
  }
  return profiles;
}

/** The stem of an adjective that tells where someone belongs; undefined for other words. */
export function originOf(word: string): string | undefined {
  return ORIGIN.exec(word)?.[1]?.toLowerCase();
}

function learnWord(profile: Profile, word: string, isEnglish: boolean): void {
  const origin = isEnglish ? undefined : originOf(word);
  if (origin !== undefined && /^\p{Ll}/u.test(word)) profile.origins.add(origin);
  else if (isEnglish) learnIfRole(profile, word, true);
  else if (/^\p{Lu}/u.test(word)) learnRole(profile, word, false);
}

function learnRole(profile: Profile, word: string, isEnglish: boolean): void {
  profile.roles.add(stemOfRole(word, isEnglish));
  profile.gender ??= findRoleWord(word, isEnglish)?.gender;
}

/** The nouns of the phrase that a name ends, up to its article and, for persons, over genitives to the head. */
function learnBefore(read: ReadText, placed: Placed, profile: Profile): void {
  const { tokens, isEnglish, sentences } = read;
  const isBehindComma = tokens[placed.first - 1]?.text === ',';
  const phrase = { isPerson: placed.mention.kind === 'person', isBehindLink: isBehindComma };
  const begin = sentences[placed.sentence]?.start ?? 0;
  const first = placed.first - (isBehindComma ? 2 : 1);
  for (let at = first; at >= Math.max(0, placed.first - REACH_BEFORE); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start < begin) break;
    if (token.kind === 'mark') {
      if (!/^[„“”"().]$/.test(token.text)) break;
      continue;
    }
    if (phrase.isPerson) profile.gender ??= genderOfTitle(token.text);
    const goesOn = isEnglish
      ? learnEnglish(profile, token.text)
      : learnGerman(profile, token.text, tokens[at - 1]?.text, phrase);
    if (!goesOn) break;
  }
}

/** Whether the phrase may go on before the word. */
function learnEnglish(profile: Profile, word: string): boolean {
  if (!isEnglishGap(word.toLowerCase())) return false;
  learnIfRole(profile, word, true);
  return true;
}

/** `isBehindLink`: a genitive or a comma stands between the word and the name. */
type GermanPhrase = { readonly isPerson: boolean; isBehindLink: boolean };

function learnGerman(
  profile: Profile,
  text: string,
  before: string | undefined,
  phrase: GermanPhrase,
): boolean {
  const word = text.toLowerCase();
  if (GERMAN_ARTICLES.has(word)) {
    phrase.isBehindLink = true;
    return phrase.isPerson && isGermanLink(word, before);
  }
  if (/^\p{Lu}/u.test(text)) {
    if (phrase.isPerson) learnIfRole(profile, text, false);
    else if (!phrase.isBehindLink) learnRole(profile, text, false);
    return true;
  }
  if (originOf(text) !== undefined) {
    if (!phrase.isBehindLink) learnWord(profile, text, false);
    return true;
  }
  if (phrase.isPerson && /^(?:von|vom|für|im|bei|beim|und)$/.test(word)) {
    phrase.isBehindLink = true;
    return true;
  }
  return /(?:e|er|en|em|es)$/.test(word) && !/(?:te|ten)$/.test(word);
}

function learnIfRole(profile: Profile, word: string, isEnglish: boolean): void {
  if (findRoleWord(word, isEnglish) !== undefined || isOfRoleClass(word, isEnglish)) {
    learnRole(profile, word, isEnglish);
  }
}

/** "Jan Weber, seit 2010 Leiter des Amtes,", "Weber ist Leiter". */
function learnAfter(read: ReadText, { last, mention }: Placed, profile: Profile): void {
  const { tokens, isEnglish } = read;
  const opening = tokens[last]?.text ?? '';
  if (!/^(?:,|\(|ist|war|wurde|is|was|bleibt)$/.test(opening)) return;
  if (mention.kind !== 'person') return;
  let hasRole = false;
  for (let at = last + 1; at < Math.min(tokens.length, last + REACH_AFTER); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,;:.!?)„“"]$/.test(token.text)) return;
    if (STOPS_BEHIND.test(token.text) || (hasRole && STOPS_BEHIND_ROLE.test(token.text))) return;
    if (token.kind !== 'word') continue;
    const isCandidate = isEnglish || /^\p{Lu}/u.test(token.text);
    const role = isCandidate ? findRoleWord(token.text, isEnglish) : undefined;
    if (role === undefined) {
      if (!isEnglish && originOf(token.text) !== undefined) learnWord(profile, token.text, false);
      continue;
    }
    learnRole(profile, token.text, isEnglish);
    if (!isEnglish) return;
    hasRole = true;
  }
}

/** "Weber (SPD)" */
function learnParty({ placed, tokens, text }: ReadText, at: number, profile: Profile): void {
  const own = placed[at];
  const next = placed[at + 1];
  if (own === undefined || next === undefined || next.first !== own.last + 1) return;
  if (tokens[own.last]?.text !== '(' || next.mention.kind !== 'organization') return;
  profile.parties.add(text.slice(next.mention.start, next.mention.end).toLowerCase());
}
