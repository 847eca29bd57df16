import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateNames } from '../../../scripts/evaluate/names';

const data = new URL('../../../../shared/data/names/', import.meta.url).pathname;

/** Floors a little under what is measured, so that a rule that costs much is seen. */
const FLOORS = [
  ['wikinews-de/dev.jsonl', 84],
  ['pages-de/open.jsonl', 85],
  ['germeval2014-de/dev.tsv', 65],
  ['pages-en/open.jsonl', 73],
  ['politics-en/dev.jsonl', 86],
  ['uner-ewt-en/dev.tsv', 58],
] as const;

describe.skipIf(!existsSync(data))(
  'names on the open corpora (skipped where ../shared/data is absent)',
  () => {
    test.each(FLOORS)('%s: F1 at least %d', { timeout: 120_000 }, async (path, floor) => {
      const report = await evaluateNames(data + path);
      const [all] = (report.json as { scores: { f1: number }[] }).scores;
      expect(all?.f1).toBeGreaterThanOrEqual(floor);
    });
  },
);
