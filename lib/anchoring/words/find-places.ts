// Idea: the windows with the most votes are aligned with the pattern. Where a passage was moved away from what stood
// around it, that outweighs it: then the passage's own words are aligned once more, and count more.
// Cost: bounded by the pattern's length. Source: own.
import { isOverlapping } from '../../text/span';
import type { PreparedText } from '../prepare-text';
import { alignWords } from './align-words';
import { findWindows } from './find-windows';
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

/** All places in a text at which a pattern may be; none of them overlap. */
export function findPlaces(text: PreparedText, pattern: Pattern): Place[] {
  const places: Place[] = [];
  addPlaces(places, text, pattern, pattern.weights);
  if (!places.some(({ kept }) => kept >= WELL_KEPT)) {
    const weights = pattern.weights.map((weight, at) =>
      at >= pattern.firstWord && at < pattern.endWord ? weight : weight * CONTEXT_WEIGHT,
    );
    addPlaces(places, text, pattern, weights);
  }
  return places;
}

function addPlaces(places: Place[], text: PreparedText, pattern: Pattern, weights: Float32Array): void {
  const words = text.words();
  const weighed = { ...pattern, weights };
  for (const window of findWindows(words, weighed, mostWindows(pattern))) {
    const place = readPlace(words, text.normalized.plain, pattern, alignWords(words, weighed, window));
    const same = place ? places.findIndex((other) => isOverlapping(other, place)) : -1;
    if (place && same < 0) places.push(place);
    else if (place && isBetter(place, places[same] as Place)) places[same] = place;
  }
}

function isBetter(a: Place, b: Place): boolean {
  return a.kept !== b.kept ? a.kept > b.kept : a.evidence > b.evidence;
}

function mostWindows(pattern: Pattern): number {
  const length = pattern.ids.length;
  return Math.max(1, Math.min(WINDOWS, Math.floor(CELLS / (length * (length + MORE)))));
}
