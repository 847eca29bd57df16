import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../lib/names/mention';
import { functionWordsOf } from '../../../lib/summary/function-words';
import {
  countSentences,
  createStemmer,
  groupBySentence,
  measureCentrality,
  measureNames,
  measureTitle,
} from '../../../lib/summary/measure-sentences';

const stemsOf = createStemmer(functionWordsOf('de'));
const SENTENCES = [
  'Die Stadt Lindholm baut eine Brücke über den Hafen.',
  'Die Brücke im Hafen kostet vier Millionen.',
  'Der Hausmeister stellte Stühle auf.',
  'Im Hafen der Stadt liegen Boote.',
].map((words) => stemsOf(words));

describe('createStemmer', () => {
  test('folds content words and leaves out the rest', () => {
    expect(stemsOf('Die BRÜCKEN und Brücke, 2024')).toEqual(stemsOf('Brücke'));
    expect(stemsOf('Brücke').size).toBe(1);
    expect(stemsOf('der die und es 12').size).toBe(0);
  });
});

describe('measureCentrality', () => {
  test('is the sum of likenesses to all other sentences', () => {
    const counts = countSentences(SENTENCES);
    const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
      [...a]
        .filter((stem) => b.has(stem))
        .reduce((sum, stem) => sum + Math.log(1 + SENTENCES.length / (counts.get(stem) ?? 1)), 0) /
      Math.sqrt(a.size * b.size);
    const sums = SENTENCES.map((a) =>
      SENTENCES.reduce((sum, b) => (a === b ? sum : sum + likeness(a, b)), 0),
    );
    const best = Math.max(...sums);
    const central = measureCentrality(SENTENCES, counts);
    expect(central).toHaveLength(SENTENCES.length);
    central.forEach((value, index) => {
      expect(value).toBeCloseTo((sums[index] ?? Number.NaN) / best);
    });
    expect(central[2]).toBeCloseTo(0);
  });

  test('is nothing where nothing is shared', () => {
    const stems = [stemsOf('Brücke'), new Set<string>()];
    expect(measureCentrality(stems, countSentences(stems))).toEqual([0, 0]);
  });
});

describe('measureTitle', () => {
  test('counts rare words of the title more', () => {
    const titled = measureTitle(stemsOf('Brücke im Hafen'), SENTENCES, countSentences(SENTENCES));
    expect(titled[0]).toBeCloseTo(1);
    expect(titled[2]).toBe(0);
    expect(titled[3]).toBeLessThan(0.5);
  });

  test('is nothing without a title', () => {
    expect(measureTitle(new Set(), SENTENCES, new Map())).toEqual([0, 0, 0, 0]);
  });
});

describe('names', () => {
  const mention = (start: number, entity: string): Mention => ({
    start,
    end: start + 4,
    kind: 'person',
    score: 1,
    reason: 'made up',
    entity,
  });

  test('lie in their sentences', () => {
    const sentences = [
      { start: 0, end: 10 },
      { start: 12, end: 20 },
      { start: 21, end: 30 },
    ];
    const groups = groupBySentence([mention(0, 'a'), mention(5, 'b'), mention(22, 'a')], sentences);
    expect(groups.map((group) => group.map(({ entity }) => entity))).toEqual([['a', 'b'], [], ['a']]);
  });

  test('of the title count more', () => {
    const names = [[mention(0, 'a')], [mention(10, 'b')], []];
    expect(measureNames(names, [mention(0, 'b')])).toEqual([expect.any(Number), 1, 0]);
    expect(measureNames(names, [mention(0, 'b')])[0]).toBeLessThan(1);
  });
});
