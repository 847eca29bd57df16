// Idea: a place whose words and surroundings stand as they were is the one. Otherwise all places that share words with
// the selector are aligned with it, word by word, and judged together. Cost: linear in the text for the first, bounded
// by the selector for the rest. Source: own; findings in the file of each step.
import { runToEnd, type Steps, within } from '../text/steps';
import type { Anchoring } from './anchor';
import { findLong, LONG } from './find-long';
import { judgePlaces } from './judge-places';
import { textSpan } from './normalize';
import type { PreparedText } from './prepare-text';
import type { Selector } from './selector';
import { findPlaces } from './words/find-places';
import { plainSelector, readPattern } from './words/pattern';

export { prepareText, prepareTextInSteps } from './prepare-text';

/** With so many units around and in it, a passage that stands as it was is known for sure. */
const TELLING = 40;

/** Looks for the place that a selector describes. `refused`: words that the reader said are not the passage. */
export function findAnchor(
  text: PreparedText,
  selector: Selector,
  refused: readonly string[] = [],
): Anchoring {
  return findSame(text, selector) ?? runToEnd(findInSteps(text, selector, refused));
}

/** What to look for, with the words that were refused. */
export type Wanted = { readonly selector: Selector; readonly refused?: readonly string[] };

/** Looks for many selectors, in order, with places to pause between them and within each that takes longer. */
export function* findAnchorsInSteps(
  text: PreparedText,
  wanted: readonly Wanted[],
): Steps<readonly Anchoring[]> {
  const found: Anchoring[] = [];
  for (const { selector, refused = [] } of wanted) {
    const done = found.length / wanted.length;
    const same = findSame(text, selector);
    found.push(same ?? (yield* within(findInSteps(text, selector, refused), done, done)));
    yield found.length / wanted.length;
  }
  return found;
}

function findSame(text: PreparedText, selector: Selector): Anchoring | undefined {
  return findUnmoved(text, selector) ?? findUnchanged(text, selector);
}

/** The old place, when it and what is around it are as they were. */
function findUnmoved({ normalized: { text } }: PreparedText, selector: Selector): Anchoring | undefined {
  const { start, end, exact, prefix, suffix } = selector;
  if (start < 0 || end - start !== exact.length || exact === '') return undefined;
  if (!text.startsWith(prefix + exact + suffix, start - prefix.length) || start < prefix.length)
    return undefined;
  return { start, end, state: 'certain', score: 1 };
}

/** The only place at which words and surroundings stand as they were. */
function findUnchanged({ normalized }: PreparedText, selector: Selector): Anchoring | undefined {
  const { plain, start, end } = plainSelector(selector);
  if (plain.length < TELLING || start >= end) return undefined;
  const at = normalized.plain.indexOf(plain);
  if (at < 0 || normalized.plain.includes(plain, at + 1)) return undefined;
  return { ...textSpan(normalized, { start: at + start, end: at + end }), state: 'certain', score: 1 };
}

function* findInSteps(text: PreparedText, selector: Selector, refused: readonly string[]): Steps<Anchoring> {
  if (selector.exact.length <= LONG) return yield* findChanged(text, selector, refused);
  return yield* findLong(
    selector,
    refused,
    function* (part) {
      return findUnchanged(text, part) ?? (yield* findChanged(text, part, []));
    },
    text.normalized.text,
  );
}

function* findChanged(text: PreparedText, selector: Selector, refused: readonly string[]): Steps<Anchoring> {
  const words = yield* text.words();
  const pattern = readPattern(plainSelector(selector), words);
  if (pattern.firstWord === pattern.endWord) return { state: 'orphan', reason: 'gone' };
  const places = yield* findPlaces(words, text.normalized.plain, pattern);
  return judgePlaces(text.normalized, { ...places, refused });
}
