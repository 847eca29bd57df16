// Idea: two texts that look alike to a reader are made the same letter by letter, with the way back for each unit:
// composed letters, one kind of quotes, apostrophes, dashes and spaces, nothing invisible. Case is kept.
// Cost: linear. Source: own; Unicode NFC.
import { lowerBound } from '../text/lower-bound';
import type { Span } from '../text/span';

/** A text made plain. Unit k of `plain` was made of `text` from `starts[k]` to `ends[k]`. */
export type Normalized = {
  readonly text: string;
  readonly plain: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
};

const SPACE = 32;
const SPECIAL = new Map<number, string>();
for (const [letters, plain] of [
  ['«»„“”‟″〝〞〟＂', '"'],
  ['‘’‚‛′‹›ʼ´`＇', "'"],
  ['‐‑‒–—―−﹘﹣－', '-'],
  ['…', '...'],
  [
    '\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\uFEFF',
    '',
  ],
  ['\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000', ' '],
  ['\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A', ' '],
] as const) {
  for (const letter of letters) SPECIAL.set(letter.charCodeAt(0), plain);
}
/** What may be written as one letter: a letter with marks behind it, the parts of a Hangul syllable. */
const COMPOSED = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]+|\P{M}\p{M}+|./suy;

/** Makes a text plain and keeps the way back. White space becomes single spaces. */
export function normalize(text: string): Normalized {
  const writer = new Writer(text.length + 8);
  const isComposed = text.normalize('NFC') === text;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (
      code > SPACE &&
      code < 127 &&
      (isComposed || at + 1 === text.length || text.charCodeAt(at + 1) < 0x300)
    ) {
      writer.write(code === 96 ? 39 : code, at, at + 1);
      at += 1;
    } else {
      const end = isComposed ? at + 1 : letterEnd(text, at);
      writer.writeLetter(isComposed ? undefined : text.slice(at, end).normalize('NFC'), code, at, end);
      at = end;
    }
  }
  return writer.end(text);
}

function letterEnd(text: string, at: number): number {
  COMPOSED.lastIndex = at;
  const found = COMPOSED.exec(text);
  return at + (found?.[0].length || 1);
}

class Writer {
  #codes: Uint16Array;
  #starts: Int32Array;
  #ends: Int32Array;
  #length = 0;

  constructor(room: number) {
    this.#codes = new Uint16Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
  }

  /** A letter as it stands, or as it was composed, that may have a plain form. */
  writeLetter(composed: string | undefined, code: number, start: number, end: number): void {
    const special =
      composed === undefined || composed.length === 1
        ? SPECIAL.get(composed?.charCodeAt(0) ?? code)
        : undefined;
    const plain = special ?? composed;
    if (plain === undefined) this.write(code, start, end);
    else if (plain === ' ' && this.#length > 0 && this.#codes[this.#length - 1] === SPACE) {
      this.#ends[this.#length - 1] = end;
    } else for (let unit = 0; unit < plain.length; unit += 1) this.write(plain.charCodeAt(unit), start, end);
  }

  write(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  end(text: string): Normalized {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += 4096) {
      parts.push(String.fromCharCode(...this.#codes.subarray(at, Math.min(at + 4096, this.#length))));
    }
    return {
      text,
      plain: parts.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #grow(): void {
    const room = this.#codes.length * 2;
    const codes = new Uint16Array(room);
    const starts = new Int32Array(room);
    const ends = new Int32Array(room);
    codes.set(this.#codes);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#codes = codes;
    this.#starts = starts;
    this.#ends = ends;
  }
}

/** The part of the plain text that a span of the text became. */
export function plainSpan({ starts, ends }: Normalized, span: Span): Span {
  const start = lowerBound(starts.length, (at) => (ends[at] ?? 0) > span.start);
  const end = lowerBound(starts.length, (at) => (starts[at] ?? 0) >= span.end);
  return { start, end: Math.max(start, end) };
}

/** Where a span of the plain text, which holds a unit at least, stands in the text. */
export function textSpan({ starts, ends }: Normalized, span: Span): Span {
  return { start: starts[span.start] ?? 0, end: ends[span.end - 1] ?? 0 };
}
