import { describe, expect, test } from 'vitest';
import { analyze as analyzeBy, analyzeInSteps, ENGINE_VERSION } from '../../lib/analyze';
import type { Article } from '../../lib/article';
import type { Correction } from '../../lib/entities/correction';
import { loadModels } from '../../scripts/load-models';
import { articleOf, readFixture } from '../fixtures/articles/read-fixture';
import { checkAnalysis } from './check-analysis';

const MOOR = readFixture('articles/moor.txt', 'Umweltministerin Winter eröffnet Moor');
const SAMPLE = readFixture(
  'sample/article-body.txt',
  'Nato-Ziele: Trump und der mögliche Nato-Kurswechsel in der Ukraine',
);

const ARTICLES: readonly [string, Article][] = [
  ['the sample', SAMPLE],
  ['a short German text', MOOR],
  ['nothing', articleOf('')],
  ['white space', articleOf(' \n\n\t ')],
  ['marks only', articleOf('„“ »« "" … — !!! ??? „')],
  ['unpaired marks', articleOf('„Ja » "Nein ‚doch “ so.\n\n" und ’ weiter „')],
  ['one word', articleOf('Rutte')],
  ['English', articleOf('“Yes,” said Mark Rutte. Rutte left.', 'Rutte says yes', 'en')],
  ['another language', articleOf('Mark Rutte est arrivé à Paris. « Oui », dit-il.', 'Rutte à Paris', 'fr')],
  ['no known language', articleOf('Mark Rutte kam.', '', 'und')],
  ['astral letters', articleOf('😀 Mark Rutte sagte: „😀 Das ist ein sehr guter Tag. 😀“ 😀')],
  ['half a surrogate', articleOf('\ud83d Mark Rutte sagte: „Das ist ein sehr guter Tag \ude00“.')],
  [
    'soft hyphens',
    articleOf(
      'Der Mi\u00adnis\u00adter Mark Rut\u00adte sag\u00adte: „Das ist ein gu\u00adter Tag für alle.“',
    ),
  ],
  ['Windows lines', articleOf('Mark Rutte kam.\r\n\r\n„Das ist ein guter Tag“, sagte Rutte.\r\n')],
  ['no blocks', { ...MOOR, blocks: [] }],
];

describe.each([
  ['the shipped models', loadModels()],
  ['rules alone', {}],
] as const)('analyze by %s', (_by, models) => {
  const analyze = (article: Article, corrections: readonly Correction[] = []) =>
    analyzeBy(article, corrections, models);

  test.each(ARTICLES)('keeps its promises on %s', (_what, article) => {
    checkAnalysis(article, analyze(article));
  });

  test.each(ARTICLES)('comes to the same in steps on %s', (_what, article) => {
    const corrections = [{ verdict: 'add', name: 'Moor', kind: 'organization' }] as const;
    const shares: number[] = [];
    const steps = analyzeInSteps(article, corrections, models);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        expect(step.value).toEqual(analyze(article, corrections));
        break;
      }
      shares.push(step.value);
    }
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect([shares[0], shares.at(-1)].every((share = -1) => share >= 0 && share <= 1)).toBe(true);
  });

  test.each(ARTICLES)('gives equal results twice on %s', (_what, article) => {
    expect(analyze(article)).toEqual(analyze(article));
  });

  test('leaves the article as it is', () => {
    const before = structuredClone(MOOR);
    analyze(MOOR);
    expect(MOOR).toEqual(before);
  });

  test('says which engine it was', () => {
    expect(analyze(MOOR).version).toBe(ENGINE_VERSION);
  });

  test('joins names, quotations and summary', () => {
    const { entities, quotations, summary } = analyze(MOOR);
    const speakers = quotations.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name);
    expect(speakers).toEqual(['Carola Winter', 'Carola Winter', 'Heinrich Ohlsen']);
    expect(summary.map(({ start, end }) => MOOR.text.slice(start, end))[0]).toMatch(
      /^Das Land lässt das Moor/,
    );
  });

  test('takes what the reader rejects out of mentions, entities and speakers', () => {
    const { mentions, entities, quotations } = analyze(MOOR, [
      { verdict: 'reject', kind: 'person', name: 'Heinrich Ohlsen' },
    ]);
    expect(mentions.map(({ start, end }) => MOOR.text.slice(start, end))).not.toContain('Heinrich Ohlsen');
    expect(entities.map(({ name }) => name)).toEqual(['Carola Winter']);
    const winter = entities[0]?.id;
    expect(quotations.map(({ speaker }) => speaker?.entity)).toEqual([winter, winter, undefined]);
  });

  test('takes the reader at their word about who speaks, and whether anyone does', () => {
    const article = MOOR.url;
    const [first, , third] = analyze(MOOR).quotations.map(({ content }) =>
      content.map(({ start, end }) => MOOR.text.slice(start, end)).join(' '),
    );
    const { entities, quotations } = analyze(MOOR, [
      { verdict: 'unquote', article, words: first ?? '' },
      { verdict: 'attribute', article, words: third ?? '', to: { name: 'Carola Winter', kind: 'person' } },
    ]);
    const speakers = quotations.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name);
    expect(speakers).toEqual(['Carola Winter', 'Carola Winter']);
  });
});
