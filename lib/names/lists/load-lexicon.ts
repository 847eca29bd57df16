// Reads each shipped list when it is first asked for, once per language.

import givenNames from '../lexicon/given-names.txt?raw';
import germanNouns from '../lexicon/nouns-de.txt?raw';
import organizations from '../lexicon/organizations.txt?raw';
import people from '../lexicon/people.txt?raw';
import places from '../lexicon/places.txt?raw';
import germanRoles from '../lexicon/roles-de.txt?raw';
import englishRoles from '../lexicon/roles-en.txt?raw';
import commonWords from '../lexicon/words.txt?raw';
import { dropAccents } from '../reading/word-forms';
import { Beginnings } from './beginnings';
import { createPhraseIndex, type Inflection, type PhraseIndex } from './phrase-index';

export type Gender = 'f' | 'm' | 'x';

/** An organization or person of the lists. `id` is the same for all forms of one. */
export type ListedName = { readonly id: number; readonly type: string };

/** Words with the gender they tell. */
export type GenderTable = Pick<ReadonlyMap<string, Gender>, 'get' | 'has'>;

export type Lexicon = {
  readonly organizations: PhraseIndex<ListedName>;
  readonly people: PhraseIndex<ListedName>;
  readonly places: PhraseIndex<true>;
  readonly givenNames: GenderTable;
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
  const organizationsIndex = once(() => readListed(organizations, inflection));
  const peopleIndex = once(() => readListed(people, inflection));
  const placesIndex = once(() => readPlaces(inflection));
  const roles = once(() => readRoles(language));
  const nouns = once(() => (language === 'de' ? readWords(germanNouns) : new Set<string>()));
  const common = once(() => readWords(commonWords, language));
  return {
    get organizations() {
      return organizationsIndex();
    },
    get people() {
      return peopleIndex();
    },
    get places() {
      return placesIndex();
    },
    get givenNames() {
      return loadGivenNames();
    },
    get roles() {
      return roles();
    },
    get nouns() {
      return nouns();
    },
    get commonWords() {
      return common();
    },
  };
}

/** Makes something when it is first asked for, and gives the same again. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const loadGivenNames = once(readGivenNames);

function readGivenNames(): GenderTable {
  const beginnings = new Beginnings(givenNames);
  const sections = forEachLine(givenNames, (start) => beginnings.note(start));
  const names = new Map<string, Gender>();
  const find = (name: string) => {
    for (const start of beginnings.take(name)) {
      const listed = dropAccents(formAt(givenNames, start));
      names.set(listed, sectionAt(sections, start) as Gender);
    }
    return names;
  };
  return { get: (name) => find(name).get(name), has: (name) => find(name).has(name) };
}

function readRoles(language: string): Map<string, Gender> {
  const roles = new Map<string, Gender>();
  if (language === 'other') return roles;
  const content = language === 'de' ? germanRoles : englishRoles;
  forEachLine(content, (start, end, sex) => {
    roles.set(content.slice(start, end).toLowerCase(), sex as Gender);
  });
  return roles;
}

function readWords(content: string, only?: string): Set<string> {
  const words = new Set<string>();
  forEachLine(content, (start, end, section) => {
    if (only === undefined || section === only) words.add(content.slice(start, end).toLowerCase());
  });
  return words;
}

function readPlaces(inflection: Inflection): PhraseIndex<true> {
  const beginnings = new Beginnings(places);
  forEachLine(places, (start) => beginnings.note(start));
  return createPhraseIndex<true>(inflection, {
    take(word, read) {
      for (const start of beginnings.take(word)) read(formAt(places, start), true);
    },
  });
}

function readListed(content: string, inflection: Inflection): PhraseIndex<ListedName> {
  const beginnings = new Beginnings(content);
  const sections = noteListed(content, beginnings);
  return createPhraseIndex<ListedName>(inflection, {
    take(word, read) {
      for (const start of beginnings.take(word)) {
        const id = content.lastIndexOf('\n', start) + 1;
        read(formAt(content, start), { id, type: sectionAt(sections, start) });
      }
    },
  });
}

/** Notes the forms of each line: all that are written, and the family name at the end of the first. */
function noteListed(content: string, beginnings: Beginnings): Sections {
  PARTICLE.lastIndex = 0;
  let particle = nextParticle(content);
  let bar = content.indexOf('|');
  return forEachLine(content, (lineStart, lineEnd) => {
    const hasFamily = content.charCodeAt(lineStart) === PLUS;
    const start = hasFamily ? lineStart + 1 : lineStart;
    beginnings.note(start);
    while (bar !== -1 && bar < lineStart) bar = content.indexOf('|', bar + 1);
    const end = bar === -1 || bar > lineEnd ? lineEnd : bar;
    if (hasFamily) beginnings.note(Math.max(start, content.lastIndexOf(' ', end - 1) + 1));
    while (particle < start) particle = nextParticle(content);
    if (particle < end) {
      const family = familyWithParticle(content.slice(start, end), hasFamily);
      if (family !== undefined) beginnings.note(end - family.length);
    }
    for (; bar !== -1 && bar < lineEnd; bar = content.indexOf('|', bar + 1)) beginnings.note(bar + 1);
  });
}

/** Before a name: its last word is a form of its own. */
const PLUS = 43;
const PARTICLE = / (?:von|van|zu|de|bin|del|ten|di|da) /g;
const FAMILY_WITH_PARTICLE = /^\p{Lu}\S* ((?:(?:von|van|zu|de|der|den|bin|del|ten|di|da) )+\p{Lu}\S+)$/u;

function nextParticle(content: string): number {
  return PARTICLE.exec(content)?.index ?? Number.POSITIVE_INFINITY;
}

/** "von der Leyen", "bin Laden", "zu Guttenberg", where the family name alone is listed or has two particles. */
function familyWithParticle(name: string, hasFamily: boolean): string | undefined {
  const family = FAMILY_WITH_PARTICLE.exec(name)?.[1];
  return family !== undefined && (hasFamily || family.split(' ').length > 2) ? family : undefined;
}

/** The form that starts at a place of a list, up to a bar or the end of the line. */
function formAt(content: string, start: number): string {
  const end = content.indexOf('\n', start);
  const line = content.slice(start, end === -1 ? content.length : end);
  const bar = line.indexOf('|');
  return bar === -1 ? line : line.slice(0, bar);
}

/** Where the sections of a list start, with their names, in order. */
type Sections = readonly { readonly start: number; readonly name: string }[];

function sectionAt(sections: Sections, place: number): string {
  return sections.findLast(({ start }) => start <= place)?.name ?? '';
}

/** Reads the lines of a list with the section (`#name`) they stand in; the first line of a file is its source. */
function forEachLine(content: string, read: (start: number, end: number, section: string) => void): Sections {
  const sections: { start: number; name: string }[] = [];
  let section = '';
  let start = content.indexOf('\n') + 1;
  while (start < content.length) {
    const next = content.indexOf('\n', start);
    const end = next === -1 ? content.length : next;
    if (content.charCodeAt(start) === HASH) {
      section = content.slice(start + 1, end);
      sections.push({ start, name: section });
    } else if (end > start) read(start, end, section);
    start = end + 1;
  }
  return sections;
}

const HASH = 35;
