// Idea: phrases are looked up by their words joined with single spaces, longest first; the first word tells how long
// a phrase can get. Cost: per word of a text as many look-ups as the longest phrase starting with it has words.
import { tokenize } from '../../text/tokenize';
import type { Word } from '../reading/word';
import { bareForms, dropAccents, stemAdjective } from '../reading/word-forms';

/** A phrase of a list found in a text. */
export type Phrase<Entry> = { readonly entry: Entry; readonly length: number };

export type PhraseIndex<Entry> = {
  /** The longest phrase within the sentence that starts at a word; undefined when there is none. */
  findAt(words: readonly Word[], at: number): Phrase<Entry> | undefined;
  /** The entry of a single word, also in the genitive; undefined when there is none. */
  findWord(word: Word): Entry | undefined;
  /** Whether a single word stands in the index just so. */
  has(word: string): boolean;
};

/** The forms of a list, read only when a word that begins like them is looked up. */
export type UnreadForms<Entry> = {
  /**
   * Gives all forms that begin as a word does, and perhaps others, as they are written and in order, with their
   * entries; each form once. The first entry of a form stays.
   */
  take(word: string, read: (form: string, entry: Entry) => void): void;
};

/** How words of a phrase may change: German adjectives and genitives, or not at all. */
export type Inflection = 'german' | 'none';

/** A form that is more than plain words with single spaces between them. */
const NEEDS_READING = /[^A-Za-zÄÖÜäöüß0-9 -]|- | -|^-|-$/;

/** An index of phrases. */
export function createPhraseIndex<Entry>(
  inflection: Inflection,
  unread: UnreadForms<Entry>,
): PhraseIndex<Entry> {
  return new PhraseMap<Entry>(inflection === 'german', unread);
}

class PhraseMap<Entry> implements PhraseIndex<Entry> {
  private readonly entries = new Map<string, Entry>();
  /** By the first word of phrases of several words: how many words the longest has. */
  private readonly longest = new Map<string, number>();
  private readonly isGerman: boolean;
  private readonly unread: UnreadForms<Entry>;

  constructor(isGerman: boolean, unread: UnreadForms<Entry>) {
    this.isGerman = isGerman;
    this.unread = unread;
  }

  has(word: string): boolean {
    this.readLike(word);
    return this.entries.has(word);
  }

  findAt(words: readonly Word[], at: number): Phrase<Entry> | undefined {
    const first = words[at];
    if (first === undefined) return undefined;
    this.readLike(first.key);
    const most = this.longest.get(this.isGerman ? first.stem : first.key);
    const found = most === undefined ? undefined : this.findLong(words, at, most);
    if (found !== undefined) return found;
    const entry = this.findWord(first);
    return entry === undefined ? undefined : { entry, length: 1 };
  }

  findWord(word: Word): Entry | undefined {
    this.readLike(word.key);
    if (this.isGerman) for (const bare of word.bare) this.readLike(bare);
    return this.findEnd('', word);
  }

  private readLike(word: string): void {
    this.unread.take(word, this.read);
  }

  private readonly read = (form: string, entry: Entry): void => {
    const read = readForm(form);
    const space = read.indexOf(' ');
    if (space === -1) {
      this.set(read, entry);
      return;
    }
    const start = this.stem(read.slice(0, space));
    let key = start;
    let length = 1;
    for (let from = space; from !== -1; length += 1) {
      const next = read.indexOf(' ', from + 1);
      key += next === -1 ? read.slice(from) : ` ${this.stem(read.slice(from + 1, next))}`;
      from = next;
    }
    this.set(key, entry);
    if ((this.longest.get(start) ?? 0) < length) this.longest.set(start, length);
  };

  private set(key: string, entry: Entry): void {
    if (key !== '' && !this.entries.has(key)) this.entries.set(key, entry);
  }

  private stem(part: string): string {
    return this.isGerman ? stemAdjective(part) : part;
  }

  private findLong(words: readonly Word[], at: number, most: number): Phrase<Entry> | undefined {
    const sentence = words[at]?.sentence;
    let start = '';
    let found: Phrase<Entry> | undefined;
    for (let length = 1; length <= most; length += 1) {
      const word = words[at + length - 1];
      if (word === undefined || word.sentence !== sentence) break;
      if (length > 1) {
        const entry = this.findEnd(start, word);
        if (entry !== undefined) found = { entry, length };
      }
      start += `${this.isGerman ? word.stem : word.key} `;
    }
    return found;
  }

  /** The entry of a phrase by its beginning and its last word, which may stand in the genitive. */
  private findEnd(start: string, last: Word): Entry | undefined {
    const entry = this.entries.get(start + last.key);
    if (entry !== undefined || !this.isGerman) return entry;
    for (const bare of last.bare) {
      const inflected = this.entries.get(start + bare);
      if (inflected !== undefined) return inflected;
    }
    return undefined;
  }
}

/** The words of a form, with single spaces between them. */
function readForm(form: string): string {
  const plain = dropAccents(form);
  if (!NEEDS_READING.test(plain)) return plain;
  return tokenize(plain)
    .map((token) => token.text)
    .join(' ');
}

/** A word made for a look-up, standing where another stands. */
export function asWord(text: string, place: Word): Word {
  return { ...place, text, key: text, stem: stemAdjective(text), bare: bareForms(text) };
}
