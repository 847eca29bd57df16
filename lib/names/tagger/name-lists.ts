// Idea: lists are kept as hashes with a number each: what a word is, how a word may end, which phrases there are.
// A phrase is found word by word: the hash of its beginning says whether a longer phrase goes on from there.
import { dropAccents } from '../reading/word-forms';
import { hashText, mixHashes } from './hash';
import type { HashTable } from './hash-table';

/** What lists say of a word, one bit each. */
export const ListFact = {
  FemaleGiven: 1,
  MaleGiven: 2,
  Surname: 4,
  CommonSurname: 8,
  Title: 16,
  CompanyEnd: 32,
  Function: 64,
  Cue: 128,
  Calendar: 256,
  Particle: 512,
  Place: 1024,
  Role: 2048,
  RoleTail: 4096,
  HeadAlone: 8192,
  HeadTail: 16384,
  HeadClass: 32768,
  Noun: 65536,
  Demonym: 131072,
  NounTail: 262144,
  Common: 524288,
} as const;

/** Kinds of listed phrases; a phrase's value is its place here. */
export const PHRASE_TYPES = [
  'person',
  'person-alias',
  'place',
  'company',
  'media',
  'party',
  'state',
  'club',
  'society',
  'science',
  'culture',
  'force',
  'other',
] as const;
/** Set in a phrase's value when a longer phrase begins so. */
export const GOES_ON = 64;
export const NO_PHRASE = 63;

export type NameLists = { readonly words: HashTable; readonly tails: HashTable; readonly phrases: HashTable };

const LOWER_SEED = 0x1b873593;
const TAIL_SEED = 0x52dce729;
const SHORTEST_TAIL = 4;
/** Shorter ends of compounds are as often ends of surnames: "Neubauer". Nouns may be a little shorter. */
const SAFE_TAIL = 6;
const SAFE_NOUN_TAIL = 5;

/** The hash under which a word stands as it is written, accents aside. */
export function hashWord(word: string): number {
  return hashText(dropAccents(word));
}

/** The hash under which a word stands however it is written. */
export function hashLower(word: string): number {
  return mixHashes(hashText(word.toLowerCase()), LOWER_SEED);
}

/** The hash of a word's end, read from the back. */
export function hashTail(lower: string, start: number): number {
  return mixHashes(hashText(lower, start), TAIL_SEED);
}

/** The key of a word within phrases: German endings of case taken off, so that "Deutschen Bank" is "Deutsche Bank". */
export function phraseKey(word: string, isGerman: boolean): string {
  const plain = dropAccents(word);
  const { length } = plain;
  if (!isGerman || length < 5) return plain;
  const first = plain.charCodeAt(0);
  if (first >= 97 && first <= 122) return plain;
  const last = plain.charCodeAt(length - 1);
  const isE = plain.charCodeAt(length - 2) === 101;
  if (isE && (last === 110 || last === 109 || last === 114 || last === 115)) return plain.slice(0, -2);
  return last === 101 || last === 115 ? plain.slice(0, -1) : plain;
}

/** What the lists say of a word, German genitives and ends of compounds included. */
export function factsOf(word: string, isGerman: boolean, lists: NameLists): number {
  let facts = Math.max(0, lists.words.get(hashWord(word))) | Math.max(0, lists.words.get(hashLower(word)));
  if (!isGerman) return facts;
  for (const bare of endless(word)) facts |= Math.max(0, lists.words.get(hashWord(bare)));
  const hyphen = word.indexOf('-');
  const lower = word.toLowerCase();
  for (let at = 0; at <= lower.length - SHORTEST_TAIL; at += 1) {
    const isShort = at > 0 && lower.length - at < SAFE_TAIL && at !== hyphen + 1;
    if (isShort && lower.length - at < SAFE_NOUN_TAIL) continue;
    const tail = Math.max(0, lists.tails.get(hashTail(lower, at))) & (isShort ? ListFact.NounTail : -1);
    if (tail > 0) return facts | tail;
  }
  return facts;
}

/** A German word without an ending of case or number: none to three forms. */
function endless(word: string): string[] {
  const last = word.charCodeAt(word.length - 1);
  if (word.length < 4) return [];
  const forms = last === 115 || last === 110 || last === 101 ? [word.slice(0, -1)] : [];
  if (word.endsWith('es') || word.endsWith('en') || word.endsWith('er')) forms.push(word.slice(0, -2));
  return forms;
}
