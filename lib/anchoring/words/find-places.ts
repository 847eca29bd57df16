// Idea: the windows with the most votes are aligned with the pattern. Where a passage was moved away from what stood
// around it, that outweighs it: then the passage's own words are aligned once more, and count more.
// Cost: bounded by the pattern's length. Source: own.
import { isOverlapping } from '../../text/span';
import type { Steps } from '../../text/steps';
import type { WordIndex } from '../prepare-text';
import { alignWords } from './align-words';
import { findWindows, type Voters } from './find-windows';
import type { Pattern } from './pattern';
import { type Place, readPlace } from './read-place';

/** Most windows that are looked at closely, and most cells of their alignments together. */
const WINDOWS = 4;
const CELLS = 120_000;
/** Words that a window has more than the pattern, about. */
const MORE = 180;
/** With less of the words left at the best place, others are looked for by the words alone. */
const WELL_KEPT = 0.8;
const CONTEXT_WEIGHT = 0.25;
/** A place with a smaller share of all votes, or of those of the selected words, is not looked at. */
const LEAST = 0.05;
const LEAST_SELECTED = 0.3;
/** With so much of all words at a place, and so many fewer votes for the next one, no other is looked at. */
const WHOLE = 0.8;
const FEWER = 0.7;

/** Where a pattern may be: places that do not overlap, and how much of what stood around it is left somewhere, 0 … 1. */
export type Places = { readonly places: readonly Place[]; readonly around: number };

/** All places in a text at which a pattern may be. */
export function* findPlaces(words: WordIndex, plain: string, pattern: Pattern): Steps<Places> {
  const found = { places: [] as Place[], around: 0, words, plain };
  yield* addPlaces(found, pattern, { start: 0, end: pattern.ids.length, least: LEAST });
  if (!found.places.some(({ kept }) => kept >= WELL_KEPT)) {
    const weights = pattern.weights.map((weight, at) =>
      isSelected(pattern, at) ? weight : weight * CONTEXT_WEIGHT,
    );
    const voters = { start: pattern.firstWord, end: pattern.endWord, least: LEAST_SELECTED };
    yield* addPlaces(found, { ...pattern, weights }, voters);
  }
  return { places: found.places, around: found.around };
}

type Found = { places: Place[]; around: number; readonly words: WordIndex; readonly plain: string };

function* addPlaces(found: Found, pattern: Pattern, voters: Voters): Steps<void> {
  const { places, words, plain } = found;
  const all = pattern.weights.reduce((sum, weight) => sum + weight, 0);
  let enough = 0;
  for (const window of findWindows(words, pattern, voters, mostWindows(pattern))) {
    if (window.votes < enough) break;
    yield 0;
    const alignment = alignWords(words, pattern, window);
    found.around = Math.max(found.around, aroundShare(pattern, alignment));
    const place = readPlace(words, plain, pattern, alignment);
    if (!place) continue;
    if (place.kept >= WELL_KEPT && place.evidence >= all * WHOLE) enough = window.votes * FEWER;
    const same = places.findIndex((other) => isOverlapping(other, place));
    if (same < 0) places.push(place);
    else if (isBetter(place, places[same] as Place)) places[same] = place;
  }
}

function isSelected({ firstWord, endWord }: Pattern, at: number): boolean {
  return at >= firstWord && at < endWord;
}

function aroundShare(pattern: Pattern, alignment: Int32Array): number {
  let all = 0;
  let kept = 0;
  for (let at = 0; at < alignment.length; at += 1) {
    if (isSelected(pattern, at)) continue;
    all += pattern.weights[at] as number;
    if (alignment[at] !== -1) kept += pattern.weights[at] as number;
  }
  return all > 0 ? kept / all : 0;
}

function isBetter(a: Place, b: Place): boolean {
  return a.kept !== b.kept ? a.kept > b.kept : a.evidence > b.evidence;
}

function mostWindows(pattern: Pattern): number {
  const length = pattern.ids.length;
  return Math.max(1, Math.min(WINDOWS, Math.floor(CELLS / (length * (length + MORE)))));
}
