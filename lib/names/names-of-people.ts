// What other rooms may ask of the lists about persons, organizations and roles.

import { cleanWord, tokenize } from '../text/tokenize';
import { type Gender, type ListedName, loadLexicon } from './lists/load-lexicon';
import { asWord } from './lists/phrase-index';
import { findGermanRole, LONGEST_ROLE } from './reading/read-words';
import type { Word } from './reading/word';
import { bareForms, dropAccents } from './reading/word-forms';

const NOWHERE: Word = {
  start: 0,
  end: 0,
  kind: 'word',
  text: '',
  key: '',
  stem: '',
  bare: [],
  sentence: 0,
  isFirst: false,
  isCapital: true,
  isTitled: false,
  isUpper: false,
  facts: 0,
};

/** The number of the list's entry for a name; undefined when the list does not hold it. */
export function findListedName(
  surface: string,
  kind: 'person' | 'organization',
  language: string,
): string | undefined {
  const entry = findListed(surface, kind, language);
  return entry && `${kind} ${entry.id}`;
}

/** The gender of a person of the news as the list tells it; undefined when the list does not hold the name. */
export function genderOfListed(surface: string, language: string): 'f' | 'm' | undefined {
  const gender = findListed(surface, 'person', language)?.type;
  return gender === 'f' || gender === 'm' ? gender : undefined;
}

function findListed(
  surface: string,
  kind: 'person' | 'organization',
  language: string,
): ListedName | undefined {
  const words = tokenize(surface).map((token) => asWord(dropAccents(token.text), NOWHERE));
  const lexicon = loadLexicon(language);
  const phrase = (kind === 'person' ? lexicon.people : lexicon.organizations).findAt(words, 0);
  return phrase?.length === words.length ? phrase.entry : undefined;
}

/** A German name without the ending of the genitive, where a list tells that it is one: "Barack Obama" for "Barack Obamas". */
export function withoutGenitive(surface: string, kind: 'person' | 'organization', language: string): string {
  if (language !== 'de') return surface;
  const listed = findListedName(surface, kind, language);
  if (listed === undefined) return surface;
  return bareForms(surface).find((bare) => findListedName(bare, kind, language) === listed) ?? surface;
}

/** Gender that a given name tells; undefined when it tells none. */
export function genderOfGivenName(given: string, language: string): 'f' | 'm' | undefined {
  const { givenNames } = loadLexicon(language);
  const name = dropAccents(cleanWord(given));
  return toGender(givenNames.get(name) ?? givenNames.get(name.split('-')[0] ?? ''));
}

export function isUsualGivenName(word: string): boolean {
  return loadLexicon('de').givenNames.has(dropAccents(cleanWord(word)));
}

/** A role found in a text: its gender, where the language shows it. */
export type FoundRole = { readonly gender: 'f' | 'm' | undefined };

/** Whether words (in reading order) name a role: "Generalsekretär", "prime minister"; undefined when they do not. */
export function findRole(words: readonly string[], language: string): FoundRole | undefined {
  const lexicon = loadLexicon(language);
  if (language === 'de') {
    const head = words.length === 1 ? findGermanRole(words[0] ?? '', lexicon) : undefined;
    return head === undefined ? undefined : { gender: toGender(lexicon.roles.get(head)) };
  }
  const phrase = words.join(' ').toLowerCase();
  const found =
    lexicon.roles.get(phrase) ??
    (words.length === 1 ? lexicon.roles.get(phrase.slice(phrase.lastIndexOf('-') + 1)) : undefined);
  return found === undefined ? undefined : { gender: toGender(found) };
}

/** The word in the nominative where it is a German role in another case: "Präsident" for "Präsidenten". */
export function nominativeOfRole(word: string): string {
  const lexicon = loadLexicon('de');
  if (lexicon.roles.has(endOf(word, lexicon.roles))) return word;
  for (const ending of ['s', 'en', 'n', 'es']) {
    const bare = word.endsWith(ending) ? word.slice(0, -ending.length) : '';
    if (bare !== '' && lexicon.roles.has(endOf(bare, lexicon.roles))) return bare;
  }
  return word;
}

function endOf(word: string, roles: ReadonlyMap<string, Gender>): string {
  const lower = word.slice(-LONGEST_ROLE).toLowerCase();
  for (let at = 0; at < lower.length - 3; at += 1) if (roles.has(lower.slice(at))) return lower.slice(at);
  return lower;
}

function toGender(gender: Gender | undefined): 'f' | 'm' | undefined {
  return gender === 'f' || gender === 'm' ? gender : undefined;
}
