import { describe, expect, test } from 'vitest';
import { hashText, mixHashes } from '../../../../lib/names/tagger/hash';
import { createHashTable } from '../../../../lib/names/tagger/hash-table';
import { seededRandom } from './seeded-random';

describe('hashes of words', () => {
  test.each([
    ['a stretch is the word it holds', hashText('die Nato tagt', 4, 8), hashText('Nato')],
    ['an end is the word it holds', hashText('Kanzleramt', 7), hashText('amt')],
    ['nothing is nothing wherever it stands', hashText('Nato', 2, 2), hashText('')],
  ])('%s', (_rule, one, other) => {
    expect(one).toBe(other);
  });

  test.each([
    ['case', 'Nato', 'nato'],
    ['order', 'Nato', 'Naot'],
    ['an umlaut', 'Muller', 'Müller'],
    ['length', 'a', 'aa'],
    ['a half of a pair', '\uD83D', '\uD83E'],
  ])('%s counts', (_rule, one, other) => {
    expect(hashText(one)).not.toBe(hashText(other));
  });

  test('the order of two mixed hashes counts', () => {
    expect(mixHashes(hashText('Mark'), hashText('Rutte'))).not.toBe(
      mixHashes(hashText('Rutte'), hashText('Mark')),
    );
  });

  test('they are whole numbers of 32 bits and spread over low and high bits', () => {
    const hashes = Array.from({ length: 20_000 }, (_, index) => hashText(`w${index}`));
    expect(hashes.every((hash) => hash === (hash | 0))).toBe(true);
    expect(new Set(hashes).size).toBeGreaterThan(19_995);
    for (const bits of [(hash: number) => hash & 255, (hash: number) => hash >>> 24]) {
      const counts = new Array<number>(256).fill(0);
      for (const hash of hashes) counts[bits(hash)] = (counts[bits(hash)] ?? 0) + 1;
      expect(Math.max(...counts)).toBeLessThan(150);
      expect(Math.min(...counts)).toBeGreaterThan(30);
    }
  });
});

describe('the table of hashes', () => {
  test('it knows what it was given and nothing else', () => {
    const random = seededRandom(3);
    const known = new Map<number, number>();
    while (known.size < 5000) known.set(random(4294967296) | 0, random(1_000_000));
    const table = createHashTable(Int32Array.from(known.keys()), [...known.values()]);
    for (const [hash, value] of known) expect(table.get(hash)).toBe(value);
    for (let go = 0; go < 5000; go += 1) {
      const hash = random(4294967296) | 0;
      if (!known.has(hash)) expect(table.get(hash)).toBe(-1);
    }
  });

  test('hashes that want the same place all keep theirs', () => {
    const hashes = Int32Array.from({ length: 1000 }, (_, index) => (index - 500) << 16);
    const table = createHashTable(
      hashes,
      hashes.map((_hash, index) => index),
    );
    for (const [index, hash] of hashes.entries()) expect(table.get(hash)).toBe(index);
    expect(table.get(501 << 16)).toBe(-1);
    expect(table.get(7)).toBe(-1);
  });

  test('hashes at its end go on at its beginning', () => {
    const table = createHashTable(Int32Array.of(15, 31, 47), [1, 2, 3]);
    expect([15, 31, 47, 63].map(table.get)).toEqual([1, 2, 3, -1]);
  });

  test('a doubled hash keeps its last value', () => {
    const table = createHashTable(Int32Array.of(7, -7, 7, -7, 7), [1, 2, 3, 4, 5]);
    expect([7, -7].map(table.get)).toEqual([5, 4]);
  });

  test.each([0, -1, 1, 2147483647, -2147483648])('%s is a hash like any other', (hash) => {
    const others = Int32Array.of(12345, hash, 54321);
    expect(createHashTable(others, [1, 0, 2]).get(hash)).toBe(0);
    expect(createHashTable(Int32Array.of(12345), [1]).get(hash)).toBe(-1);
  });

  test('an empty one knows nothing', () => {
    expect(createHashTable(new Int32Array(0), []).get(0)).toBe(-1);
  });
});
