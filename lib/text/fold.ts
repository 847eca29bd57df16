// Idea: fold letter by letter and remember for each folded unit where it came from, so that a place found in the
// folded text leads back to the text as it stands. Cost: linear. Source: own.
import type { Span } from './span';

/** A folded text and, for each of its UTF-16 units, the place in the original; one entry more for the end. */
export type Folded = { readonly text: string; readonly places: readonly number[] };

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const PLAIN_ASCII = /^[\x21-\x7E]+(?: [\x21-\x7E]+)*$/;
const MARKS = /\p{M}/gu;
const QUOTES = /[«»„“”‟‹›"″]/;
const APOSTROPHES = /['‘’‚‛′ʼ´`]/;
const HYPHENS = /[-‐‑‒–—―−]/;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['ł', 'l'],
  ['Ł', 'l'],
  ['đ', 'd'],
  ['Đ', 'd'],
  ['ı', 'i'],
  ['İ', 'i'],
  ['…', '...'],
]);

/**
 * The text with case, accents, quotes, dashes and spaces folded, invisible characters taken out and white space
 * at both ends dropped: what two namings are compared by. `ORBÁN` and `Orban` fold alike.
 */
export function fold(text: string): string {
  if (PLAIN_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  let isAfterSpace = true;
  for (const letter of text) {
    const piece = pieceOf(letter);
    if (piece === ' ' && isAfterSpace) continue;
    if (piece !== '') isAfterSpace = piece === ' ';
    folded += piece;
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded;
}

/** Folds as `fold` does and keeps the way back. */
export function foldWithPlaces(text: string): Folded {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  // Remembered instead of read off `folded`: looking into a string that is still growing copies it each time.
  let isAfterSpace = true;
  for (const letter of text) {
    const piece = pieceOf(letter);
    const isRepeatedSpace = piece === ' ' && isAfterSpace;
    if (piece !== '') isAfterSpace = piece === ' ';
    if (!isRepeatedSpace) {
      folded += piece;
      for (let unit = 0; unit < piece.length; unit += 1) places.push(place);
    }
    place += letter.length;
  }
  let end = place;
  if (folded.endsWith(' ')) {
    folded = folded.slice(0, -1);
    end = places.pop() ?? place;
  }
  places.push(end);
  return { text: folded, places };
}

/** Where a span of the folded text stands in the original. A span outside the folded text is cut to it. */
export function unfoldSpan(folded: Folded, span: Span): Span {
  const last = folded.places.length - 1;
  const at = (index: number) => folded.places[Math.min(Math.max(index, 0), last)] ?? 0;
  return { start: at(span.start), end: at(span.end) };
}

/** Letters of the first 128 codes, folded once: nearly all of a text. */
const FOLDED_ASCII: readonly string[] = Array.from({ length: 128 }, (_, code) =>
  foldLetter(String.fromCharCode(code)),
);

function pieceOf(letter: string): string {
  return FOLDED_ASCII[letter.charCodeAt(0)] ?? foldLetter(letter);
}

function foldLetter(letter: string): string {
  const special = SPECIAL.get(letter);
  if (special !== undefined) return special;
  if (/\s/.test(letter)) return ' ';
  if (INVISIBLE.test(letter)) return '';
  if (QUOTES.test(letter)) return '"';
  if (APOSTROPHES.test(letter)) return "'";
  if (HYPHENS.test(letter)) return '-';
  return letter.normalize('NFKD').replace(MARKS, '').toLowerCase();
}
