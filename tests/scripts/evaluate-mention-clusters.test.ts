import { describe, expect, test } from 'vitest';
import type { Mention } from '../../lib/names/mention';
import { countClusters } from '../../scripts/evaluate/mention-clusters';
import { scoreDocuments } from '../../scripts/evaluate/quotation-scores';
import { documentOf, TEXT } from './quotation-documents';

describe('names to entities', () => {
  const gold = (entities: string, kind = 'person') =>
    [...entities].map((entity, at) => ({ start: 2 * at, end: 2 * at + 1, kind, entity }));
  const system = (entities: string): Mention[] =>
    [...entities].flatMap((entity, at) =>
      entity === ' '
        ? []
        : [{ start: 2 * at, end: 2 * at + 1, kind: 'person', entity, score: 1, reason: 'made up' }],
    );
  test.each([
    ['the same', 'aabb', 'xxyy', [4, 4, 4]],
    ['all in one', 'aabb', 'xxxx', [2, 4, 4]],
    ['each by itself', 'aabb', 'wxyz', [4, 2, 4]],
    ['one in the other', 'aaab', 'xxyy', [3, 8 / 3, 4]],
    ['found by one side alone', 'aabb', 'xx  ', [2, 2, 2]],
    ['nothing', 'aabb', '    ', [0, 0, 0]],
  ])('%s', (_what, wanted, given, [precision = 0, recall = 0, mentions]) => {
    const counts = countClusters(gold(wanted), system(given));
    expect(counts.mentions).toBe(mentions);
    expect(counts.precision).toBeCloseTo(precision);
    expect(counts.recall).toBeCloseTo(recall);
  });

  test('places are no entities, other borders another name', () => {
    expect(countClusters(gold('aa', 'place'), system('xx')).mentions).toBe(0);
    const longer = system('xx').map((mention) => ({ ...mention, end: mention.end + 1 }));
    expect(countClusters(gold('aa'), longer).mentions).toBe(0);
  });

  test('a corpus of names alone is scored by them alone', () => {
    const [score] = scoreDocuments(
      [documentOf({ text: TEXT })],
      [
        {
          version: '0',
          sentences: [],
          mentions: [],
          titleMentions: [],
          entities: [],
          quotations: [],
          summary: [],
        },
      ],
    );
    expect([...(score?.rates.keys() ?? []), ...(score?.shares.keys() ?? [])]).toEqual(['names to entities']);
  });
});
