import { expect, test } from 'vitest';
import { firstStartingAt, lowerBound } from '../../../lib/text/lower-bound';

test.each([
  [0, 0, 0],
  [5, 0, 0],
  [5, 3, 3],
  [5, 5, 5],
  [5, 9, 5],
])('of %i numbers, from %i on', (length, from, expected) => {
  expect(lowerBound(length, (at) => at >= from)).toBe(expected);
});

const SPANS = [
  { start: 2, end: 4 },
  { start: 4, end: 6 },
  { start: 9, end: 12 },
];

test.each([
  [0, 0],
  [2, 0],
  [3, 1],
  [9, 2],
  [10, 3],
])('the first span from place %i on', (place, expected) => {
  expect(firstStartingAt(SPANS, place)).toBe(expected);
});
