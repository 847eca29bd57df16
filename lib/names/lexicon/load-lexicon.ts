// Reads the shipped lists on first use, once per language; about 20 ms each.
import { dropAccents } from '../reading/word-forms';
import givenNames from './given-names.txt?raw';
import germanNouns from './nouns-de.txt?raw';
import organizations from './organizations.txt?raw';
import people from './people.txt?raw';
import { createPhraseIndex, type Inflection, type PhraseIndex } from './phrase-index';
import places from './places.txt?raw';
import germanRoles from './roles-de.txt?raw';
import englishRoles from './roles-en.txt?raw';
import commonWords from './words.txt?raw';

export type Gender = 'f' | 'm' | 'x';

/** An organization or person of the lists. `id` is the same for all forms of one. */
export type ListedName = { readonly id: number; readonly type: string; readonly isMain: boolean };

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
    givenNames: new Map([...readSections(givenNames)].map(([name, sex]) => [dropAccents(name), sex as Gender])),
    roles: new Map([...rolesOf(language)].map(([role, sex]) => [role.toLowerCase(), sex as Gender])),
    nouns: new Set(language === 'de' ? [...readSections(germanNouns)].map(([noun]) => noun.toLowerCase()) : []),
    commonWords: new Set([...readSections(commonWords)].filter(([, section]) => section === language).map(([word]) => word)),
  };
}

function rolesOf(language: string): Iterable<[string, string]> {
  if (language === 'other') return [];
  return readSections(language === 'de' ? germanRoles : englishRoles);
}

function readListed(content: string, inflection: Inflection): PhraseIndex<ListedName> {
  const index = createPhraseIndex<ListedName>(inflection);
  let id = 0;
  for (const [line, type] of readSections(content)) {
    let isMain = true;
    for (const form of line.split('|')) {
      index.add(form, { id, type, isMain });
      const family = isMain && /^[fmx]$/.test(type) ? familyWithParticle(form, line) : undefined;
      if (family !== undefined) index.add(family, { id, type, isMain: false });
      isMain = false;
    }
    id += 1;
  }
  return index;
}

function readPlaces(inflection: Inflection): PhraseIndex<true> {
  const index = createPhraseIndex<true>(inflection);
  for (const [place] of readSections(places)) index.add(place, true);
  return index;
}

const FAMILY_WITH_PARTICLE = /^\p{Lu}\S* ((?:(?:von|van|zu|de|der|den|bin|del|ten|di|da) )+(\p{Lu}\S+))$/u;

/** "von der Leyen", "bin Laden", "zu Guttenberg", where the family name alone is listed or has two particles. */
function familyWithParticle(form: string, line: string): string | undefined {
  const match = FAMILY_WITH_PARTICLE.exec(form);
  const [, family = '', bare = ''] = match ?? [];
  if (match === null) return undefined;
  return family.split(' ').length > 2 || line.split('|').includes(bare) ? family : undefined;
}

/** The lines of a list with the section (`#name`) they stand in; the first line of a file is its source. */
function* readSections(content: string): Generator<[line: string, section: string]> {
  let section = '';
  for (const line of content.split('\n')) {
    if (line.startsWith('# ') || line === '') continue;
    if (line.startsWith('#')) section = line.slice(1);
    else yield [line, section];
  }
}
