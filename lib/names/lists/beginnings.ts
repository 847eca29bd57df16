// Idea: a list of thousands of forms stays one string. When it is first asked for, only the place where each form
// starts is noted, sorted by the form's first three letters and digits; forms are read once a word that begins so is
// looked up. An article asks for a few hundred beginnings, and reading a form costs ten times as much as noting it.
// Cost: linear in the list to sort, with a small factor; then linear in the forms that begin alike.
import { dropAccents } from '../reading/word-forms';

const SORTED_BY = 3;
/** A power of two. Different beginnings may share a place: then a few forms more are read than need be. */
const PLACES = 8192;
const NONE = -1;
const LAST_ASCII = 0x7f;
const FIRST_COMBINING = 0x300;
/** Enough characters for the first four and their accents. */
const WITH_ACCENTS = 12;
const NOTHING: readonly number[] = [];

/** Where the forms of a list start in its text, by how they begin. */
export class Beginnings {
  private readonly heads = new Int32Array(PLACES).fill(NONE);
  private readonly tails = new Int32Array(PLACES);
  private readonly starts: number[] = [];
  private readonly next: number[] = [];
  private readonly content: string;

  constructor(content: string) {
    this.content = content;
  }

  /** Notes a form by its place in the list's text. It ends with the line, or at a bar. */
  note(start: number): void {
    const place = placeOf(this.content, start);
    const number = this.starts.length;
    this.starts.push(start);
    this.next.push(NONE);
    if (this.heads[place] === NONE) this.heads[place] = number;
    else this.next[this.tails[place] as number] = number;
    this.tails[place] = number;
  }

  /** The places of all forms that begin as a word does, and perhaps of others, in order. Each is given once. */
  take(word: string): readonly number[] {
    const place = placeOf(word, 0);
    let number = this.heads[place] as number;
    if (number === NONE) return NOTHING;
    this.heads[place] = NONE;
    const taken: number[] = [];
    for (; number !== NONE; number = this.next[number] as number) taken.push(this.starts[number] as number);
    return taken;
  }
}

/**
 * Three characters at most, up to the first that is no letter or digit. The same for a form, for its first token, and
 * for that word in another case, as endings are taken off behind the third character only.
 */
function placeOf(text: string, start: number, hasAccents = true): number {
  let place = 0;
  for (let at = start; at <= start + SORTED_BY; at += 1) {
    const code = text.charCodeAt(at);
    // The fourth is looked at for an accent of the third that is a character by itself.
    if (at === start + SORTED_BY && !(code >= FIRST_COMBINING)) break;
    if (!isPlain(code)) {
      if (!hasAccents || !(code > LAST_ASCII)) break;
      return placeOf(dropAccents(text.slice(start, start + WITH_ACCENTS)), 0, false);
    }
    place = (place * 67 + code) & (PLACES - 1);
  }
  return place;
}

/** A letter of German, or a digit. */
function isPlain(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    GERMAN_LETTERS.has(code)
  );
}

const GERMAN_LETTERS: ReadonlySet<number> = new Set(Array.from('ÄÖÜäöüß', (letter) => letter.charCodeAt(0)));
