import { expect, test } from 'vitest';
import { isNear, NearSpelling } from '../../../lib/entities/near-spelling';

test.each([
  ['wollnik', 'wolnik', true],
  ['wollnik', 'wollnick', true],
  ['wollnik', 'wolknik', true],
  ['wollnik', 'wolnlik', true],
  ['wollnik', 'wollnik', false],
  ['wollnik', 'tollnik', false],
  ['wollnik', 'wolnikc', false],
])('%s and %s', (a, b, near) => {
  expect(isNear(a, b)).toBe(near);
  expect(isNear(b, a)).toBe(near);
});

test('a word near two groups is near none', () => {
  const near = new NearSpelling((group) => group);
  near.add('wollnika', 1);
  expect(near.near('wollnik')).toBe(1);
  near.add('wollniko', 2);
  expect(near.near('wollnik')).toBeUndefined();
});
