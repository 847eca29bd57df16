// Idea: what every selector asks of a page's text is worked out once: its plain form, and, when a passage is not found
// by its letters, its words as numbers and where each word stands. Cost: linear. Source: inverted index.
import { runToEnd, type Steps } from '../text/steps';
import { type Normalized, normalizeInSteps } from './normalize';
import { splitWordsInSteps, type Words } from './words/split-words';

/** Where each word stands: word `id` at `places[from[id]]` to `places[from[id + 1] - 1]`, in order. */
export type WordIndex = Words & {
  readonly idOf: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly places: Int32Array;
};

/** A text prepared for many selectors. */
export type PreparedText = {
  readonly normalized: Normalized;
  /** Worked out when they are first asked for, with places to pause. */
  readonly words: () => Steps<WordIndex>;
};

/** Prepares a text, to look for places in it. */
export function prepareText(text: string): PreparedText {
  return runToEnd(prepareTextInSteps(text));
}

/** `prepareText` with places to pause, a few ms apart. */
export function* prepareTextInSteps(text: string): Steps<PreparedText> {
  const normalized = yield* normalizeInSteps(text);
  let words: WordIndex | undefined;
  return {
    normalized,
    *words() {
      words ??= yield* indexWords(normalized.plain);
      return words;
    },
  };
}

function* indexWords(plain: string): Steps<WordIndex> {
  const idOf = new Map<string, number>();
  const words = yield* splitWordsInSteps(plain, (word) => {
    const known = idOf.get(word);
    if (known !== undefined) return known;
    idOf.set(word, idOf.size);
    return idOf.size - 1;
  });
  yield 1;
  const { ids } = words;
  const from = new Int32Array(idOf.size + 1);
  for (let at = 0; at < ids.length; at += 1) {
    const next = (ids[at] as number) + 1;
    from[next] = (from[next] as number) + 1;
  }
  for (let id = 0; id < idOf.size; id += 1) from[id + 1] = (from[id + 1] as number) + (from[id] as number);
  const next = from.slice();
  const places = new Int32Array(ids.length);
  for (let place = 0; place < ids.length; place += 1) {
    const id = ids[place] as number;
    const at = next[id] as number;
    places[at] = place;
    next[id] = at + 1;
  }
  return { ...words, idOf, from, places };
}
