import { describe, expect, test } from 'vitest';
import { firstWords } from '../../../scripts/bench/names-documents';
import { type StageTimes, timeStages } from '../../../scripts/bench/quotations-stages';
import { loadModels, projectRoot } from '../../../scripts/load-models';
import { readMarked } from '../../../scripts/train/corpora';

/** The budget: entities, quotations and summary together, as against the tagger in the same run. Measured: 2. */
const MOST_RATIO = 5;
const WORDS = 3000;

/** Each stage's least time of three goes over other articles of the project's own, after one to warm up. */
function leastTimes(language: string): StageTimes {
  const articles = readMarked(`${projectRoot()}/scripts/corpus/${language}`).map(({ text }) => text);
  const [, ...goes] = [300, 0, 100, 200].map((first) => {
    const text = firstWords(articles.slice(first), WORDS);
    return timeStages({ title: '', text, language }, loadModels());
  });
  const least = (stage: keyof StageTimes) => Math.min(...goes.map((times) => times[stage]));
  return {
    tagger: least('tagger'),
    entities: least('entities'),
    quotations: least('quotations'),
    summary: least('summary'),
  };
}

describe('speed', () => {
  test.each(['de', 'en'])(
    'who says what takes little beside the tagger: %s',
    { timeout: 60_000 },
    (language) => {
      const { tagger, entities, quotations, summary } = leastTimes(language);
      expect((entities + quotations + summary) / tagger).toBeLessThan(MOST_RATIO);
    },
  );
});
