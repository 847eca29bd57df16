// Idea: what a unit is, is asked of the tables of Unicode once and then known. Cost: linear. Source: own.
import { runToEnd, type Steps } from '../../text/steps';

/** The words of a plain text. Word k reaches from `starts[k]` to `ends[k]`; a sign of punctuation is a word too. */
export type Words = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal words (in any case) have equal numbers. */
  readonly ids: Int32Array;
};

const SPACE = 1;
const LETTER = 2;
/** A sign, or a letter of a script that sets no spaces: a word by itself. */
const ALONE = 3;
/** What each UTF-16 unit is; 0 for not known yet. */
const KINDS = new Uint8Array(0x10000);
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** So many words are split off in one step. */
const SLICE = 8_192;

/** Splits a plain text into words; `numberOf` gives a word, in lower case, its number. */
export function splitWords(plain: string, numberOf: (word: string) => number): Words {
  return runToEnd(splitWordsInSteps(plain, numberOf));
}

/** `splitWords` with places to pause, a few ms apart. */
export function* splitWordsInSteps(plain: string, numberOf: (word: string) => number): Steps<Words> {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const lower = plain.toLowerCase();
  const text = lower.length === plain.length ? lower : plain;
  for (let at = 0; at < text.length; ) {
    const start = at;
    const kind = kindAt(text, at);
    at += sizeAt(text, at);
    if (kind === SPACE) continue;
    if (kind === LETTER) while (at < text.length && kindAt(text, at) === LETTER) at += sizeAt(text, at);
    starts.push(start);
    ends.push(at);
    ids.push(numberOf(text.slice(start, at)));
    if (ids.length % SLICE === 0) yield at / text.length;
  }
  return { starts: new Int32Array(starts), ends: new Int32Array(ends), ids: new Int32Array(ids) };
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = KINDS[code] as number;
  if (known !== 0) return known;
  const size = sizeAt(text, at);
  const kind = kindOf(text.slice(at, at + size));
  // One half of a pair tells nothing.
  if (size === 1 && (code < 0xd800 || code > 0xdfff)) KINDS[code] = kind;
  return kind;
}

function kindOf(letter: string): number {
  if (/\s/.test(letter)) return SPACE;
  return /[\p{L}\p{N}\p{M}]/u.test(letter) && !SPACELESS.test(letter) ? LETTER : ALONE;
}

function sizeAt(text: string, at: number): number {
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return 1;
  return (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00 ? 2 : 1;
}
