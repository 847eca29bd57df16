import { expect, test } from 'vitest';
import { codePointsOf } from '../../../lib/text/code-points';

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 3],
])('offset %i is code point %i', (offset, expected) => {
  expect(codePointsOf('a😀b')(offset)).toBe(expected);
});
