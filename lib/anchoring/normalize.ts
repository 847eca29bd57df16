// Idea: two texts that look alike to a reader are made the same letter by letter, with the way back for each unit:
// composed letters, one kind of quotes, apostrophes, dashes and spaces, nothing invisible. Case is kept.
// Cost: linear. Source: own; Unicode NFC.
import { lowerBound } from '../text/lower-bound';
import type { Span } from '../text/span';
import { runToEnd, type Steps } from '../text/steps';

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

/** So many units are made plain in one step, about. */
const SLICE = 16_384;
/** Below this, letters stand for themselves but for those in `SPECIAL` and signs that steer; 1 for one that does. */
const LATIN = 0x250;
const IS_PLAIN = Uint8Array.from({ length: LATIN }, (_, code) =>
  code === SPACE || (code > SPACE && code < 127 && !SPECIAL.has(code)) || code >= 0xc0 ? 1 : 0,
);
/** From here on, a unit may be a mark on the one before. */
const FIRST_MARK = 0x300;

/** Makes a text plain and keeps the way back. White space becomes single spaces. */
export function normalize(text: string): Normalized {
  return runToEnd(normalizeInSteps(text));
}

/** `normalize` with places to pause, a few ms apart. */
export function* normalizeInSteps(text: string): Steps<Normalized> {
  const isComposed = text.normalize('NFC') === text;
  const writer = new Writer(text, isComposed);
  for (let at = 0; at < text.length; ) {
    at = writer.writeTo(at, Math.min(at + SLICE, text.length));
    if (at < text.length) yield at / text.length;
  }
  return writer.end();
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
  #written = 0;
  readonly #parts: string[] = [];

  constructor(
    private readonly text: string,
    private readonly isComposed: boolean,
  ) {
    const room = text.length + 8;
    this.#codes = new Uint16Array(room);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
  }

  /** Writes the letters from one place up to another, or to the end of the letter there, which is given back. */
  writeTo(from: number, to: number): number {
    const { text, isComposed } = this;
    let at = from;
    while (at < to) {
      at = this.#writePlain(at, to);
      if (at >= to) break;
      const end = isComposed ? at + 1 : letterEnd(text, at);
      const composed = isComposed ? undefined : text.slice(at, end).normalize('NFC');
      this.#writeLetter(composed, text.charCodeAt(at), at, end);
      at = end;
    }
    this.#flush();
    return at;
  }

  /** Writes letters that stand for themselves, and gives the place of the first that may not. */
  #writePlain(from: number, to: number): number {
    while (this.#length + to - from > this.#codes.length) this.#grow();
    const { text, isComposed } = this;
    const codes = this.#codes;
    const starts = this.#starts;
    const ends = this.#ends;
    let length = this.#length;
    let last = length > 0 ? codes[length - 1] : 0;
    let at = from;
    for (; at < to; at += 1, length += 1) {
      const code = text.charCodeAt(at);
      if (code >= LATIN || IS_PLAIN[code] === 0 || (code === SPACE && last === SPACE)) break;
      if (!isComposed && at + 1 < text.length && text.charCodeAt(at + 1) >= FIRST_MARK) break;
      codes[length] = code;
      starts[length] = at;
      ends[length] = at + 1;
      last = code;
    }
    this.#length = length;
    return at;
  }

  /** A letter as it stands, or as it was composed, that may have a plain form. */
  #writeLetter(composed: string | undefined, code: number, start: number, end: number): void {
    const special =
      composed === undefined || composed.length === 1
        ? SPECIAL.get(composed?.charCodeAt(0) ?? code)
        : undefined;
    const plain = special ?? composed;
    if (plain === undefined) this.#write(code, start, end);
    else if (plain === ' ' && this.#length > 0 && this.#codes[this.#length - 1] === SPACE) {
      this.#ends[this.#length - 1] = end;
    } else for (let unit = 0; unit < plain.length; unit += 1) this.#write(plain.charCodeAt(unit), start, end);
  }

  #write(code: number, start: number, end: number): void {
    if (this.#length === this.#codes.length) this.#grow();
    this.#codes[this.#length] = code;
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#length += 1;
  }

  end(): Normalized {
    return {
      text: this.text,
      plain: this.#parts.join(''),
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
    };
  }

  #flush(): void {
    for (; this.#written < this.#length; this.#written = Math.min(this.#written + 4096, this.#length)) {
      const codes = this.#codes.subarray(this.#written, Math.min(this.#written + 4096, this.#length));
      this.#parts.push(String.fromCharCode(...codes));
    }
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
