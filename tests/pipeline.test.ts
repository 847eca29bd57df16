import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze as analyzeBy } from '../lib/analyze';
import type { Article } from '../lib/article';
import { loadModels } from '../scripts/load-models';
import { articleOf, readFixture } from './fixtures/articles/read-fixture';
import { checkAnalysis } from './lib/check-analysis';

const SAMPLE = readFixture(
  'sample/article-body.txt',
  'Nato-Ziele: Trump und der mögliche Nato-Kurswechsel in der Ukraine',
);
/** As the product does it: by the shipped models. */
const analyze = (article: Article) => analyzeBy(article, [], loadModels());
const CORPORA = join(import.meta.dirname, '../../shared/data/names');
const SAMPLES = [
  ['wikinews-de/dev.jsonl', 'de'],
  ['pages-en/open.jsonl', 'en'],
] as const;

describe('the sample, from text to summary', () => {
  const { text } = SAMPLE;
  const { entities, quotations } = analyze(SAMPLE);
  const wordsOf = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const nameOf = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name;

  /** The gold's label as the article itself names it. */
  const asNamed = (label: string) =>
    label === 'Außenministerium der Ukraine' ? 'Außenministerium in Kiew' : label;

  test('names who is in it', () => {
    const names = entities.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['Mark Rutte', 'Annalena Baerbock', 'Nato', 'Donald Trump']),
    );
  });

  test('finds every direct quotation, and names its speaker', () => {
    const gold = JSON.parse(
      readFileSync(join(import.meta.dirname, 'fixtures/sample/quotations-gold.json'), 'utf8'),
    );
    const direct = gold.quotations.filter(({ type }: { type: string }) => type === 'Direct');
    const quoted = quotations.filter(({ kind }) => kind === 'direct' || kind === 'mixed');
    expect(quoted.map(wordsOf)).toEqual(direct.map((quotation: { text: string }) => quotation.text));
    expect(quoted.map(({ speaker }) => nameOf(speaker?.entity))).toEqual(
      direct.map(({ speakerEntity }: { speakerEntity: string }) => asNamed(speakerEntity)),
    );
  });

  test('sums it up in three whole sentences about the Nato and the war', () => {
    const paragraphs = text.split('\n\n').filter((paragraph) => !paragraph.includes('Lesezeit'));
    const article = articleOf(paragraphs.slice(1).join('\n\n'), paragraphs[0]);
    const sentences = analyze(article).summary.map(({ start, end }) => article.text.slice(start, end));
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentences.join(' ')).toMatch(/Nato.*Trump.*Ukraine/);
  });
});

describe.skipIf(!existsSync(CORPORA))('real articles', () => {
  test.each(SAMPLES)('every analysis of %s keeps its promises', (file, language) => {
    const lines = readFileSync(join(CORPORA, file), 'utf8').trim().split('\n').slice(0, 60);
    for (const line of lines) {
      const { text, title } = JSON.parse(line) as { text: string; title: string };
      const article = articleOf(text, title, language);
      checkAnalysis(article, analyze(article));
    }
  });
});
