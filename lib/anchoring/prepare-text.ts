// Idea: what every selector asks of a page's text is worked out once: its plain form, its words as numbers, and where
// each word stands. Cost: linear. Source: inverted index.
import { type Normalized, normalize } from './normalize';

/** The words of a plain text. Word k reaches from `starts[k]` to `ends[k]`; a sign of punctuation is a word too. */
export type Words = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Equal words (in any case) have equal numbers. */
  readonly ids: Int32Array;
};

/** Where each word stands: word `id` at `places[from[id]]` to `places[from[id + 1] - 1]`, in order. */
export type WordIndex = Words & {
  readonly idOf: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly places: Int32Array;
};

/** A text prepared for many selectors. */
export type PreparedText = {
  readonly normalized: Normalized;
  /** Worked out when it is first asked for. */
  readonly words: () => WordIndex;
};

/** Letters and digits; of scripts that set no spaces, each letter. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}])+|\S/gu;
/** The same for texts without such scripts, several times as fast. */
const WESTERN_WORD = /[\p{L}\p{N}\p{M}]+|\S/gu;
const SPACELESS = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]/;

/** Prepares a text, to look for places in it. */
export function prepareText(text: string): PreparedText {
  const normalized = normalize(text);
  let words: WordIndex | undefined;
  return {
    normalized,
    words: () => {
      words ??= indexWords(normalized.plain);
      return words;
    },
  };
}

/** Splits a plain text into words; `numberOf` gives a word, in lower case, its number. */
export function splitWords(plain: string, numberOf: (word: string) => number): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const ids: number[] = [];
  const lower = plain.toLowerCase();
  const cased = lower.length === plain.length ? lower : plain;
  for (const found of cased.matchAll(SPACELESS.test(plain) ? WORD : WESTERN_WORD)) {
    starts.push(found.index);
    ends.push(found.index + found[0].length);
    ids.push(numberOf(found[0]));
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends), ids: Int32Array.from(ids) };
}

function indexWords(plain: string): WordIndex {
  const idOf = new Map<string, number>();
  const words = splitWords(plain, (word) => {
    const known = idOf.get(word);
    if (known !== undefined) return known;
    idOf.set(word, idOf.size);
    return idOf.size - 1;
  });
  const from = new Int32Array(idOf.size + 1);
  for (const id of words.ids) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < idOf.size; id += 1) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const places = new Int32Array(words.ids.length);
  words.ids.forEach((id, place) => {
    const at = next[id] ?? 0;
    places[at] = place;
    next[id] = at + 1;
  });
  return { ...words, idOf, from, places };
}
