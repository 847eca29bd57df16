import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateNames, type NamesOptions } from '../../../scripts/evaluate/names';
import { loadModels, PLAIN_MODELS } from '../../../scripts/load-models';

const data = new URL('../../../../shared/data/names/', import.meta.url).pathname;
const hasModels = ['de', 'en'].every((language) =>
  [loadModels(), loadModels(PLAIN_MODELS)].every((models) => language in models),
);

/**
 * Floors a little under what is measured, so that a change that costs much is seen. Only what no model has learned
 * from: the pages are read in training.
 */
const MODEL_FLOORS = [
  ['wikinews-de/dev.jsonl', 88],
  ['germeval2014-de/dev.tsv', 77],
  ['politics-en/dev.jsonl', 91],
  ['uner-ewt-en/dev.tsv', 68],
] as const;
const RULE_FLOORS = [
  ['wikinews-de/dev.jsonl', 84],
  ['pages-de/open.jsonl', 85],
  ['germeval2014-de/dev.tsv', 65],
  ['pages-en/open.jsonl', 73],
  ['politics-en/dev.jsonl', 86],
  ['uner-ewt-en/dev.tsv', 58],
] as const;

async function expectAtLeast(path: string, floor: number, options: NamesOptions = {}) {
  const report = await evaluateNames(data + path, options);
  const [all] = (report.json as { scores: { f1: number }[] }).scores;
  expect(all?.f1).toBeGreaterThanOrEqual(floor);
}

describe.skipIf(!existsSync(data))(
  'names on the open corpora (skipped where ../shared/data is absent)',
  () => {
    describe.skipIf(!hasModels)('by the models (skipped where a model is absent)', () => {
      test.each(MODEL_FLOORS)('%s: F1 at least %d', { timeout: 120_000 }, (path, floor) =>
        expectAtLeast(path, floor),
      );
    });

    describe('by the rules, where a model cannot be read', () => {
      test.each(RULE_FLOORS)('%s: F1 at least %d', { timeout: 120_000 }, (path, floor) =>
        expectAtLeast(path, floor, { isByRules: true }),
      );
    });
  },
);
