import { describe, expect, test } from 'vitest';
import { growthLine, stageRow } from '../../scripts/bench/quotations-figures.mjs';

const RUNS = [
  { tagger: 100, entities: 20, quotations: 60, summary: 20 },
  { tagger: 80, entities: 10, quotations: 40, summary: 10 },
  { tagger: 300, entities: 60, quotations: 90, summary: 30 },
];

describe('figures of quotations', () => {
  test('medians for 1,000 words, and what comes after the tagger against it', () => {
    expect(stageRow('de 2,000', 2000, RUNS)).toEqual({
      ...{ 'ms for 1,000 words': 'de 2,000', tagger: '50.0', entities: '10.0', quotations: '30.0' },
      ...{ summary: '10.0', 'these three': '50.0', 'of the tagger': '×0.75' },
    });
  });

  test('how the cost of a word grows with the text', () => {
    const long = RUNS.map((run) => ({ ...run, quotations: run.quotations * 20 }));
    const short = { words: 1000, runs: RUNS };
    expect(growthLine('de', short, { words: 10_000, runs: long })).toBe(
      'de, cost of 1,000 words from 1,000 to 10,000: tagger ×0.10, entities ×0.10, quotations ×2.00, summary ×0.10, these three ×1.24',
    );
  });
});
