// Makes the hashed lists a model carries: given names, surnames, roles, places, organizations, people of the news.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GERMAN_HEADS } from '../../lib/names/organizations/rows';
import { dropAccents } from '../../lib/names/reading/word-forms';
import * as words from '../../lib/names/reading/word-lists';
import { hashText, mixHashes } from '../../lib/names/tagger/hash';
import { createHashTable, type HashTable } from '../../lib/names/tagger/hash-table';
import {
  GOES_ON,
  hashLower,
  hashTail,
  hashWord,
  ListFact,
  type NameLists,
  NO_PHRASE,
  PHRASE_TYPES,
  phraseKey,
} from '../../lib/names/tagger/name-lists';
import { tokenize } from '../../lib/text/tokenize';
import type { Language } from './sources';

/** Hashes with their values, as they are written into a model. */
export type ListParts = {
  readonly words: Map<number, number>;
  readonly tails: Map<number, number>;
  readonly phrases: Map<number, number>;
};

const ORGANIZATION_TYPES: Record<string, (typeof PHRASE_TYPES)[number]> = {
  company: 'company',
  bank: 'company',
  group: 'company',
  exchange: 'company',
  agency: 'state',
  media: 'media',
  newsagency: 'media',
  party: 'party',
  alliance: 'state',
  government: 'state',
  court: 'state',
  parliament: 'state',
  police: 'force',
  military: 'force',
  club: 'club',
  team: 'club',
  association: 'society',
  ngo: 'society',
  union: 'society',
  church: 'society',
  university: 'science',
  research: 'science',
  hospital: 'science',
  band: 'culture',
};

export function buildLists(folder: string, own: string, language: Language): ListParts {
  const isGerman = language === 'de';
  const parts: ListParts = { words: new Map(), tails: new Map(), phrases: new Map() };
  const addFact = (hash: number, fact: number) => parts.words.set(hash, (parts.words.get(hash) ?? 0) | fact);
  addHandLists(language, addFact);
  addPersonNames(folder, language, addFact);
  for (const [form, roleLanguage] of rows(join(folder, 'lexicon/roles.tsv'))) {
    if (roleLanguage !== language || !form) continue;
    if (!form.includes(' ')) addFact(hashLower(form), ListFact.Role);
    if (isGerman && form.length > 4 && !form.includes(' '))
      addTail(parts, form.toLowerCase(), ListFact.RoleTail);
  }
  if (isGerman) {
    for (const { ends, uses } of GERMAN_HEADS) {
      for (const end of ends) {
        const plain = end.replace(/^-/, '');
        if (uses.includes('alone')) addTail(parts, plain, ListFact.HeadAlone);
        if (uses.includes('tail')) addTail(parts, plain, ListFact.HeadTail);
        if (uses.includes('class')) addTail(parts, plain, ListFact.HeadClass);
      }
    }
  }
  const dropped = new Set(
    [...rows(join(own, 'organizations/drop.tsv')), ...rows(join(own, 'drop-organizations.tsv'))].map(
      ([form]) => form,
    ),
  );
  for (const file of organizationFiles(folder, own, language)) {
    for (const [name = '', aliases = '', type = ''] of rows(file)) {
      const at = PHRASE_TYPES.indexOf(ORGANIZATION_TYPES[type] ?? 'society');
      for (const form of [name, ...aliases.split('|')])
        if (!dropped.has(form.trim())) addPhrase(parts, form.trim(), at, isGerman);
    }
  }
  for (const file of lexiconFiles(folder, 'people-')) {
    for (const [name = '', aliases = ''] of rows(file)) {
      addPhrase(parts, name, 0, isGerman);
      for (const form of aliases.split('|')) addPhrase(parts, form.trim(), 1, isGerman);
    }
  }
  const lists = join(own, 'tagger');
  for (const place of readEntries(lists, 'places.txt')) {
    addPhrase(parts, place, PHRASE_TYPES.indexOf('place'), isGerman);
    if (!place.includes(' ')) addFact(hashWord(place), ListFact.Place);
  }
  for (const other of readEntries(lists, 'other.txt'))
    addPhrase(parts, other, PHRASE_TYPES.indexOf('other'), isGerman);
  for (const word of commonWords(join(own, '../../lib/names/lexicon/words.txt'), language))
    addFact(hashLower(word), ListFact.Common);
  for (const form of readEntries(lists, 'demonyms.txt')) addFact(hashWord(form), ListFact.Demonym);
  if (isGerman) {
    for (const noun of readEntries(lists, 'nouns-de.txt')) {
      addFact(hashWord(noun), ListFact.Noun);
      if (noun.length > 4) addTail(parts, noun.toLowerCase(), ListFact.NounTail);
    }
  }
  return parts;
}

/** The ordinary words of a language, counted in lower case. */
function commonWords(file: string, language: Language): string[] {
  const sections = readFileSync(file, 'utf8').split(/^#/m);
  return (sections.find((section) => section.startsWith(`${language}\n`)) ?? '')
    .split('\n')
    .slice(1)
    .filter((word) => word !== '');
}

function readEntries(folder: string, file: string): string[] {
  return lines(join(folder, file)).filter((line) => !line.startsWith('#'));
}

/** Tables as the tagger asks them. */
export function asLists(parts: ListParts): NameLists {
  return { words: table(parts.words), tails: table(parts.tails), phrases: table(parts.phrases) };
}

function table(map: ReadonlyMap<number, number>): HashTable {
  return createHashTable(Int32Array.from(map.keys()), [...map.values()]);
}

/** The files of the shared lexicon whose names begin so, in the order of their names. */
function lexiconFiles(folder: string, start: string): string[] {
  return readdirSync(join(folder, 'lexicon'))
    .filter((file) => file.startsWith(start))
    .sort()
    .map((file) => join(folder, 'lexicon', file));
}

function organizationFiles(folder: string, own: string, language: Language): string[] {
  const isOurs = language === 'de' ? /^(?:de|en|world)-\d\.tsv$/ : /^(?:de|en|english|world)-\d\.tsv$/;
  const written = readdirSync(join(own, 'organizations'))
    .filter((file) => isOurs.test(file))
    .sort()
    .map((file) => join(own, 'organizations', file));
  return [...lexiconFiles(folder, 'orgs-'), join(own, 'add-organizations.tsv'), ...written];
}

function addTail(parts: ListParts, tail: string, fact: number): void {
  const hash = hashTail(tail, 0);
  parts.tails.set(hash, (parts.tails.get(hash) ?? 0) | fact);
}

function addPhrase(parts: ListParts, form: string, type: number, isGerman: boolean): void {
  if (form.length < 2 || /^\p{Ll}{1,3}$/u.test(form)) return;
  const keys = tokenize(form).map(({ text }) => hashText(phraseKey(text, isGerman)));
  if (keys.length === 0 || keys.length > 12) return;
  let hash = keys[0] as number;
  for (let at = 1; at < keys.length; at += 1) {
    parts.phrases.set(hash, (parts.phrases.get(hash) ?? NO_PHRASE) | GOES_ON);
    hash = mixHashes(hash, keys[at] as number);
  }
  const known = parts.phrases.get(hash) ?? NO_PHRASE;
  if ((known & NO_PHRASE) === NO_PHRASE) parts.phrases.set(hash, (known & GOES_ON) | type);
}

function addHandLists(language: Language, addFact: (hash: number, fact: number) => void): void {
  const isGerman = language === 'de';
  const all = (list: ReadonlySet<string>, fact: number, hash: (word: string) => number) => {
    for (const word of list) addFact(hash(word), fact);
  };
  all(words.COMPANY_ENDS, ListFact.CompanyEnd, hashWord);
  all(words.PARTICLES, ListFact.Particle, hashWord);
  all(isGerman ? words.GERMAN_TITLES : words.ENGLISH_TITLES, ListFact.Title, hashWord);
  all(isGerman ? words.GERMAN_FUNCTION : words.ENGLISH_FUNCTION, ListFact.Function, hashLower);
  all(isGerman ? words.GERMAN_CUES : words.ENGLISH_CUES, ListFact.Cue, hashLower);
  all(isGerman ? words.GERMAN_CALENDAR : words.ENGLISH_CALENDAR, ListFact.Calendar, hashWord);
}

function addPersonNames(
  folder: string,
  language: Language,
  addFact: (hash: number, fact: number) => void,
): void {
  for (const [name = '', gender] of rows(join(folder, 'lexicon/given-names.tsv')))
    addFact(hashWord(name), gender === 'f' ? ListFact.FemaleGiven : ListFact.MaleGiven);
  for (const line of lines(join(folder, 'lists/sigpwned_common-forenames-by-country.csv')).slice(1)) {
    const cells = line.split(',');
    const name = cells.at(-1) ?? '';
    const roman = cells.find((cell, at) => at > 4 && /^\p{Lu}[\p{Ll}'-]+$/u.test(dropAccents(cell))) ?? name;
    if (/^\p{Lu}/u.test(roman))
      addFact(hashWord(roman), cells.includes('F') ? ListFact.FemaleGiven : ListFact.MaleGiven);
  }
  for (const line of lines(join(folder, 'lists/sigpwned_common-surnames-by-country.csv')).slice(1)) {
    const roman = line.split(',')[5] ?? '';
    if (/^\p{Lu}/u.test(roman)) addFact(hashWord(roman), ListFact.CommonSurname);
  }
  const surnames = language === 'de' ? ['germaner-surnames-de.txt'] : ['smashew_surnames_us.txt'];
  for (const file of surnames)
    for (const name of lines(join(folder, 'lists', file)))
      if (name.length > 1) addFact(hashWord(name), ListFact.Surname);
  for (const file of lexiconFiles(folder, 'people-'))
    for (const [name = ''] of rows(file)) {
      const family = name.split(' ').at(-1) ?? '';
      if (name.includes(' ') && /^\p{Lu}/u.test(family)) addFact(hashWord(family), ListFact.CommonSurname);
    }
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '');
}

function rows(path: string): string[][] {
  return lines(path)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
