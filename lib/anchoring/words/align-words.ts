// Idea: the pattern's words are laid on those of a window so that most of them, weighted, lie on equal ones; a stretch
// of words put in or taken out costs a little, whatever its length. Cost: words of the pattern times words of the window.
// Source: Smith and Waterman 1981, with Gotoh's (1982) gaps.

import type { WordIndex } from '../prepare-text';
import type { Window } from './find-windows';
import type { Pattern } from './pattern';

/** For each word of a pattern the word of the text that it lies on; -1 for none. */
export type Alignment = Int32Array;

const REPLACED = -0.3;
const OPEN_ADDED = -0.5;
/** Among the selected words, so that of two equal places for a stretch the one outside is taken. */
const OPEN_ADDED_INSIDE = -0.8;
const ADDED = -0.025;
const OPEN_REMOVED = -0.3;
const REMOVED = -0.04;

const STOP = 0;
const PAIR = 1;
const ADD = 2;
const REMOVE = 3;
const MORE_ADDED = 4;
const MORE_REMOVED = 8;

/** Lays a pattern on a window of the text; the alignment ends in the selected words or behind them. */
export function alignWords(text: WordIndex, pattern: Pattern, window: Window): Alignment {
  const columns = window.end - window.start;
  const there = text.ids.subarray(window.start, window.end);
  const width = columns + 1;
  const { ids, weights, firstWord, endWord } = pattern;
  const rows = ids.length;
  const steps = new Uint8Array((rows + 1) * width);
  let before = new Float32Array(width);
  let now = new Float32Array(width);
  const removed = new Float32Array(width).fill(-1e9);
  let best = 0;
  let end = 0;
  for (let row = 1; row <= rows; row += 1) {
    const id = ids[row - 1] as number;
    const weight = weights[row - 1] as number;
    const openAdd = row > firstWord && row < endWord ? OPEN_ADDED_INSIDE : OPEN_ADDED;
    let added = -1e9;
    now[0] = 0;
    for (let column = 1; column <= columns; column += 1) {
      let step = STOP;
      let score = 0;
      const pair = (before[column - 1] as number) + (there[column - 1] === id ? weight : REPLACED);
      if (pair > score) {
        score = pair;
        step = PAIR;
      }
      let flags = 0;
      const openAdded = (now[column - 1] as number) + openAdd;
      if (added > openAdded) {
        added += ADDED;
        flags |= MORE_ADDED;
      } else added = openAdded + ADDED;
      if (added > score) {
        score = added;
        step = ADD;
      }
      const openRemoved = (before[column] as number) + OPEN_REMOVED;
      let gone = removed[column] as number;
      if (gone > openRemoved) {
        gone += REMOVED;
        flags |= MORE_REMOVED;
      } else gone = openRemoved + REMOVED;
      removed[column] = gone;
      if (gone > score) {
        score = gone;
        step = REMOVE;
      }
      now[column] = score;
      steps[row * width + column] = step | flags;
      if (score > best && row > firstWord) {
        best = score;
        end = row * width + column;
      }
    }
    [before, now] = [now, before];
  }
  return traceBack(steps, width, end, { text, pattern, window });
}

type Laid = { readonly text: WordIndex; readonly pattern: Pattern; readonly window: Window };

function traceBack(
  steps: Uint8Array,
  width: number,
  end: number,
  { text, pattern, window }: Laid,
): Alignment {
  const alignment = new Int32Array(pattern.ids.length).fill(-1);
  let row = Math.floor(end / width);
  let column = end % width;
  let isIn = STOP;
  while (row > 0 && column > 0) {
    const step = steps[row * width + column] as number;
    if (isIn === STOP) {
      isIn = step & 3;
      if (isIn === STOP) break;
    }
    if (isIn === PAIR) {
      const place = window.start + column - 1;
      if (text.ids[place] === pattern.ids[row - 1]) alignment[row - 1] = place;
      row -= 1;
      column -= 1;
      isIn = STOP;
    } else if (isIn === ADD) {
      if (!(step & MORE_ADDED)) isIn = STOP;
      column -= 1;
    } else {
      if (!(step & MORE_REMOVED)) isIn = STOP;
      row -= 1;
    }
  }
  return alignment;
}
