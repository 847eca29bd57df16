// Reads the shipped lists on first use, once per language; about 20 ms each.

import givenNames from '../lexicon/given-names.txt?raw';
import germanNouns from '../lexicon/nouns-de.txt?raw';
import organizations from '../lexicon/organizations.txt?raw';
import people from '../lexicon/people.txt?raw';
import places from '../lexicon/places.txt?raw';
import germanRoles from '../lexicon/roles-de.txt?raw';
import englishRoles from '../lexicon/roles-en.txt?raw';
import commonWords from '../lexicon/words.txt?raw';
import { dropAccents } from '../reading/word-forms';
import { createPhraseIndex, type Inflection, type PhraseIndex } from './phrase-index';

export type Gender = 'f' | 'm' | 'x';

/** An organization or person of the lists. `id` is the same for all forms of one. */
export type ListedName = { readonly id: number; readonly type: string };

export type Lexicon = {
  readonly organizations: PhraseIndex<ListedName>;
  readonly people: PhraseIndex<ListedName>;
  readonly places: PhraseIndex<true>;
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** German: role ends in lower case; English: roles of one or more words in lower case. */
  readonly roles: ReadonlyMap<string, Gender>;
  readonly nouns: ReadonlySet<string>;
  readonly commonWords: ReadonlySet<string>;
};

const loaded = new Map<string, Lexicon>();

/** The lists for a language: `de`, `en`, anything else gets names without roles and nouns. */
export function loadLexicon(language: string): Lexicon {
  const key = language === 'de' || language === 'en' ? language : 'other';
  const known = loaded.get(key);
  if (known !== undefined) return known;
  const lexicon = readLexicon(key);
  loaded.set(key, lexicon);
  return lexicon;
}

function readLexicon(language: 'de' | 'en' | 'other'): Lexicon {
  const inflection: Inflection = language === 'de' ? 'german' : 'none';
  return {
    organizations: readListed(organizations, inflection),
    people: readListed(people, inflection),
    places: readPlaces(inflection),
    givenNames: readGivenNames(),
    roles: readRoles(language),
    nouns: language === 'de' ? readWords(germanNouns) : new Set(),
    commonWords: readWords(commonWords, language),
  };
}

function readGivenNames(): Map<string, Gender> {
  const names = new Map<string, Gender>();
  forEachLine(givenNames, (name, sex) => names.set(dropAccents(name), sex as Gender));
  return names;
}

function readRoles(language: string): Map<string, Gender> {
  const roles = new Map<string, Gender>();
  const content = language === 'de' ? germanRoles : englishRoles;
  if (language !== 'other') forEachLine(content, (role, sex) => roles.set(role.toLowerCase(), sex as Gender));
  return roles;
}

function readWords(content: string, only?: string): Set<string> {
  const words = new Set<string>();
  forEachLine(content, (word, section) => {
    if (only === undefined || section === only) words.add(word.toLowerCase());
  });
  return words;
}

function readPlaces(inflection: Inflection): PhraseIndex<true> {
  const index = createPhraseIndex<true>(inflection);
  forEachLine(places, (place) => index.add(place, true));
  return index;
}

function readListed(content: string, inflection: Inflection): PhraseIndex<ListedName> {
  const index = createPhraseIndex<ListedName>(inflection);
  let id = 0;
  forEachLine(content, (line, type) => {
    const hasFamily = line.charCodeAt(0) === PLUS;
    const forms = line.split('|');
    const name = hasFamily ? (forms[0] ?? '').slice(1) : (forms[0] ?? '');
    const entry: ListedName = { id, type };
    index.add(name, entry);
    if (hasFamily) index.add(name.slice(name.lastIndexOf(' ') + 1), entry);
    const family = PARTICLES.test(name) ? familyWithParticle(name, hasFamily) : undefined;
    if (family !== undefined) index.add(family, entry);
    for (let other = 1; other < forms.length; other += 1) index.add(forms[other] ?? '', entry);
    id += 1;
  });
  return index;
}

/** Before a name: its last word is a form of its own. */
const PLUS = 43;
const PARTICLES = / (?:von|van|zu|de|bin|del|ten|di|da) /;
const FAMILY_WITH_PARTICLE = /^\p{Lu}\S* ((?:(?:von|van|zu|de|der|den|bin|del|ten|di|da) )+\p{Lu}\S+)$/u;

/** "von der Leyen", "bin Laden", "zu Guttenberg", where the family name alone is listed or has two particles. */
function familyWithParticle(name: string, hasFamily: boolean): string | undefined {
  const family = FAMILY_WITH_PARTICLE.exec(name)?.[1];
  return family !== undefined && (hasFamily || family.split(' ').length > 2) ? family : undefined;
}

/** The lines of a list with the section (`#name`) they stand in; the first line of a file is its source. */
function forEachLine(content: string, read: (line: string, section: string) => void): void {
  let section = '';
  let start = content.indexOf('\n') + 1;
  while (start < content.length) {
    const next = content.indexOf('\n', start);
    const end = next === -1 ? content.length : next;
    const line = content.slice(start, end);
    if (line.startsWith('#')) section = line.slice(1);
    else if (line !== '') read(line, section);
    start = end + 1;
  }
}
