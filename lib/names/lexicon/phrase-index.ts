// Idea: phrases are looked up by their words joined with single spaces, longest first; the first word tells how long
// a phrase can get. Cost: per word of a text as many look-ups as the longest phrase starting with it has words.
import { tokenize } from '../../text/tokenize';
import type { Word } from '../reading/word';

/** A phrase of a list found in a text. */
export type Phrase<Entry> = { readonly entry: Entry; readonly length: number; readonly isInflected: boolean };

export type PhraseIndex<Entry> = {
  /** Adds a form as it is written; the first entry of a form stays. */
  add(form: string, entry: Entry): void;
  /** The longest phrase that starts at a word and ends before `limit`; undefined when there is none. */
  findAt(words: readonly Word[], at: number, limit: number): Phrase<Entry> | undefined;
  has(form: string): boolean;
};

/** How words of a phrase may change: German adjectives and genitives, or not at all. */
export type Inflection = 'german' | 'none';

const NOT_GERMAN = /[^\x20-\x7EäöüÄÖÜß]/;
const ACCENTS = /(?![\u0308])\p{M}/gu;
const ADJECTIVE_END = /^(\p{Lu}[\p{L}-]{2,}?)(?:en|em|er|es|e)$/u;

/** A word without the accents that news sites drop ("Orbán"); German umlauts stay. */
export function dropAccents(word: string): string {
  return NOT_GERMAN.test(word) ? word.normalize('NFD').replace(ACCENTS, '').normalize('NFC') : word;
}

/** An index of phrases. */
export function createPhraseIndex<Entry>(inflection: Inflection): PhraseIndex<Entry> {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();

  function add(form: string, entry: Entry): void {
    const parts = split(form);
    const first = parts[0];
    if (first === undefined) return;
    const key = keyOf(parts);
    if (!entries.has(key)) entries.set(key, entry);
    const start = parts.length === 1 ? first : stem(first);
    if ((longest.get(start) ?? 0) < parts.length) longest.set(start, parts.length);
  }

  function findAt(words: readonly Word[], at: number, limit: number): Phrase<Entry> | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    const most = Math.max(longest.get(stem(first.key)) ?? 0, longest.get(first.key) ?? 0);
    for (let length = Math.min(most, limit - at); length > 1; length -= 1) {
      const found = findLong(words, at, length);
      if (found !== undefined) return found;
    }
    return findShort(first);
  }

  function findLong(words: readonly Word[], at: number, length: number): Phrase<Entry> | undefined {
    const parts: string[] = [];
    for (let index = at; index < at + length; index += 1) parts.push(words[index]?.key ?? '');
    const entry = entries.get(keyOf(parts));
    if (entry !== undefined) return { entry, length, isInflected: false };
    const last = parts[length - 1] ?? '';
    for (const bare of inflection === 'german' ? bareForms(last) : []) {
      parts[length - 1] = bare;
      const inflected = entries.get(keyOf(parts));
      if (inflected !== undefined) return { entry: inflected, length, isInflected: true };
    }
    return undefined;
  }

  function findShort(word: Word): Phrase<Entry> | undefined {
    const entry = entries.get(word.key);
    if (entry !== undefined) return { entry, length: 1, isInflected: false };
    for (const bare of inflection === 'german' ? bareForms(word.key) : []) {
      const inflected = entries.get(bare);
      if (inflected !== undefined) return { entry: inflected, length: 1, isInflected: true };
    }
    return undefined;
  }

  function keyOf(parts: readonly string[]): string {
    if (parts.length === 1) return parts[0] ?? '';
    const last = parts.length - 1;
    return parts.map((part, index) => (index === last ? part : stem(part))).join(' ');
  }

  function stem(part: string): string {
    return inflection === 'german' ? part.replace(ADJECTIVE_END, '$1') : part;
  }

  return { add, findAt, has: (form) => entries.has(keyOf(split(form))) };
}

function split(form: string): string[] {
  const plain = dropAccents(form);
  return /[^\p{L} -]|(?:^| )-|-(?: |$)/u.test(plain) ? tokenize(plain).map((token) => token.text) : plain.split(' ');
}

/** A German word without the ending of the genitive. */
export function bareForms(word: string): string[] {
  if (word.length < 4 || !word.endsWith('s')) return word.endsWith("'") ? [word.slice(0, -1)] : [];
  const short = word.slice(0, -1);
  return word.endsWith('es') && word.length > 5 ? [short, word.slice(0, -2)] : [short];
}
