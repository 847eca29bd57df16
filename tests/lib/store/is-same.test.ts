import { describe, expect, test } from 'vitest';
import { isSame } from '../../../lib/store/rows/is-same';

describe('isSame', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['the same words', 'Moor', 'Moor', true],
    ['other words', 'Moor', 'Torf', false],
    ['nothing and nothing', undefined, undefined, true],
    ['nothing and a record', undefined, {}, false],
    ['null and a record', null, {}, false],
    ['a word and its number', '1', 1, false],
    ['fields in another order', { on: 'entity', name: 'N' }, { name: 'N', on: 'entity' }, true],
    ['records in records', { a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 2 }] } }, true],
    ['a difference deep inside', { a: { b: [1, { c: 2 }] } }, { a: { b: [1, { c: 3 }] } }, false],
    ['a field more', { a: 1 }, { a: 1, b: 2 }, false],
    ['a field that is undefined', { a: 1 }, { a: 1, b: undefined }, true],
    ['a field in the place of another', { a: 1, b: undefined }, { a: undefined, b: 1 }, false],
    ['lists in another order', ['a', 'b'], ['b', 'a'], false],
    ['a longer list', ['a'], ['a', 'b'], false],
    ['a list and a record', [], {}, false],
  ])('%s', (_what, a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
    expect(isSame(b, a)).toBe(expected);
  });
});
