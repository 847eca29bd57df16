import { describe, expect, test } from 'vitest';
import { isOpen, LABEL_COUNT, mayFollow, OUTSIDE } from '../../../../lib/names/tagger/labels';
import { factorsOf, findBestPath, sumPaths } from '../../../../lib/names/tagger/linear-chain';
import { seededRandom } from './seeded-random';

const L = LABEL_COUNT;
const SIZES: readonly (readonly [length: number, goes: number])[] = [
  [1, 40],
  [2, 40],
  [3, 20],
  [4, 3],
];

type Chain = { readonly scores: Float32Array; readonly length: number; readonly transitions: Float32Array };

function randomChain(length: number, seed: number, size: number): Chain {
  const random = seededRandom(seed);
  const value = () => ((random(2001) - 1000) / 1000) * size;
  return {
    length,
    scores: Float32Array.from({ length: length * L }, value),
    transitions: Float32Array.from({ length: L * L }, value),
  };
}

/** Shows every allowed path with its score. */
function eachPath(
  { scores, length, transitions }: Chain,
  visit: (path: readonly number[], score: number) => void,
): void {
  const path: number[] = [];
  const go = (before: number, score: number) => {
    const at = path.length;
    if (at === length) {
      if (!isOpen(before)) visit(path, score);
      return;
    }
    for (let label = 0; label < L; label += 1) {
      if (!mayFollow(before, label)) continue;
      path.push(label);
      go(label, score + (scores[at * L + label] ?? 0) + (transitions[before * L + label] ?? 0));
      path.pop();
    }
  };
  go(OUTSIDE, 0);
}

function sumByHand(chain: Chain) {
  let total = 0;
  let top = Number.NEGATIVE_INFINITY;
  let best: number[] = [];
  const marginals = new Float64Array(chain.length * L);
  const pairs = new Float64Array(L * L);
  eachPath(chain, (path, score) => {
    const weight = Math.exp(score);
    total += weight;
    if (score > top) [top, best] = [score, [...path]];
    for (const [at, label] of path.entries()) {
      marginals[at * L + label] = (marginals[at * L + label] ?? 0) + weight;
      const pair = (path[at - 1] ?? OUTSIDE) * L + label;
      if (at > 0) pairs[pair] = (pairs[pair] ?? 0) + weight;
    }
  });
  return {
    best,
    logSum: Math.log(total),
    marginals: marginals.map((weight) => weight / total),
    pairs: pairs.map((weight) => weight / total),
  };
}

function sum(chain: Chain) {
  const marginals = new Float32Array(chain.length * L);
  const pairs = new Float64Array(L * L);
  const logSum = sumPaths(chain.scores, chain.length, factorsOf(chain.transitions), { marginals, pairs });
  return { logSum, marginals, pairs, best: findBestPath(chain.scores, chain.length, chain.transitions) };
}

function largestGap(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Array.from(one).reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}

describe('the chain', () => {
  test.each(SIZES)('says of %i tokens what all their paths say', (length, goes) => {
    for (let go = 0; go < goes; go += 1) {
      const chain = randomChain(length, 100 * length + go, 3);
      const byHand = sumByHand(chain);
      const found = sum(chain);
      expect([...found.best]).toEqual(byHand.best);
      expect(found.logSum).toBeCloseTo(byHand.logSum, 6);
      expect(largestGap(found.marginals, byHand.marginals)).toBeLessThan(1e-5);
      expect(largestGap(found.pairs, byHand.pairs)).toBeLessThan(1e-5);
    }
  });

  test('pairs are added to what is there, and may be left out', () => {
    const chain = randomChain(3, 5, 2);
    const once = sum(chain);
    const pairs = once.pairs.slice();
    const marginals = new Float32Array(3 * L);
    sumPaths(chain.scores, 3, factorsOf(chain.transitions), { marginals, pairs });
    expect(
      largestGap(
        pairs,
        once.pairs.map((value) => value * 2),
      ),
    ).toBeLessThan(1e-9);
    const alone = new Float32Array(3 * L);
    sumPaths(chain.scores, 3, factorsOf(chain.transitions), { marginals: alone });
    expect(largestGap(alone, once.marginals)).toBeLessThan(1e-6);
  });

  test.each([
    ['small', 1],
    ['large', 60],
    ['very large', 300],
  ])('five thousand tokens with %s scores stay numbers', (_size, size) => {
    const chain = randomChain(5000, 17, size);
    const { logSum, marginals, pairs, best } = sum(chain);
    expect(Number.isFinite(logSum)).toBe(true);
    expect([...marginals, ...pairs].every(Number.isFinite)).toBe(true);
    expect([...best].every((label, at) => mayFollow(best[at - 1] ?? OUTSIDE, label))).toBe(true);
    expect(isOpen(best.at(-1) ?? OUTSIDE)).toBe(false);
  });

  test('the labels of every token add up to one, over thousands of tokens too', () => {
    const chain = randomChain(5000, 23, 8);
    const { marginals, pairs } = sum(chain);
    for (let at = 0; at < chain.length; at += 1) {
      const row = marginals.subarray(at * L, at * L + L).reduce((total, value) => total + value, 0);
      expect(Math.abs(row - 1)).toBeLessThan(1e-4);
    }
    expect(pairs.reduce((total, value) => total + value, 0)).toBeCloseTo(chain.length - 1, 3);
  });

  test('a name that cannot end is not begun, however well it would begin', () => {
    const scores = new Float32Array(2 * L);
    scores[L + 1] = 50;
    const { best, marginals } = sum({ scores, length: 2, transitions: new Float32Array(L * L) });
    expect(best[1]).not.toBe(1);
    expect(marginals[L + 1]).toBe(0);
  });

  test('equal scores give the plain label', () => {
    expect([...findBestPath(new Float32Array(4 * L), 4, new Float32Array(L * L))]).toEqual([0, 0, 0, 0]);
  });

  test('an empty sentence has one path, the empty one', () => {
    const { best, logSum, pairs } = sum(randomChain(0, 1, 1));
    expect([...best]).toEqual([]);
    expect(Math.abs(logSum)).toBe(0);
    expect(pairs.every((count) => count === 0)).toBe(true);
  });
});
