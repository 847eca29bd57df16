import { describe, expect, test, vi } from 'vitest';
import { analyze } from '../../lib/analyze';
import type { Span } from '../../lib/text/span';
import { evaluateSummaries } from '../../scripts/evaluate/summaries';
import { readSummaryCorpus } from '../../scripts/evaluate/summary-corpus';
import { countFaults } from '../../scripts/evaluate/summary-faults';
import { scorePicks, scoreRouge } from '../../scripts/evaluate/summary-scores';

// The whole corpus is analyzed, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const CORPUS = 'scripts/corpus/summaries';

/** Sentences of ten units, by their number. */
const sentence = (number: number): Span => ({ start: number * 10, end: number * 10 + 10 });
const sentences = (...numbers: number[]) => numbers.map(sentence);

describe('scorePicks', () => {
  test.each([
    ['every matter', [0, 1, 2], [[0], [1], [2]], 1],
    ['an alternate', [0, 5, 2], [[0], [1, 5], [2]], 1],
    ['two for one matter', [1, 5, 7], [[0], [1, 5], [2]], 1 / 3],
    ['one for two matters', [1, 8, 9], [[0, 1], [1], [2]], 1 / 3],
    ['the other way round', [1, 0, 9], [[0, 1], [1], [2]], 2 / 3],
    ['none', [7, 8, 9], [[0], [1], [2]], 0],
    ['no summary', [], [[0], [1], [2]], 0],
  ] as const)('%s', (_what, summary, picks, score) => {
    const matters = picks.map((matter) => sentences(...matter));
    expect(scorePicks(sentences(...summary), matters)).toBeCloseTo(score);
  });

  test('knows a sentence that is split a little otherwise', () => {
    expect(scorePicks([{ start: 2, end: 10 }], [sentences(0)])).toBe(1);
    expect(scorePicks([{ start: 0, end: 40 }], [sentences(0)])).toBe(0);
  });
});

describe('scoreRouge', () => {
  test.each([
    ['the same', 'The ferry sails again.', 'the ferry sails again', 1, 1, 1],
    ['another order', 'again sails ferry', 'ferry sails again', 1, 0, 1 / 3],
    ['a part', 'Die Fähre fährt', 'Die Fähre fährt wieder heute ab', 2 / 3, 4 / 7, 2 / 3],
    ['a word twice, shared once', 'Fähre Fähre', 'Fähre Boot', 0.5, 0, 0.5],
    ['nothing', 'Fähre', 'Boot', 0, 0, 0],
    ['no words', '', '', 0, 0, 0],
  ])('%s', (_what, summary, reference, one, two, longest) => {
    const rouge = scoreRouge(summary, reference);
    expect(rouge.one).toBeCloseTo(one);
    expect(rouge.two).toBeCloseTo(two);
    expect(rouge.longest).toBeCloseTo(longest);
  });
});

describe('countFaults', () => {
  const text = [
    'Die Stadt Lindholm baut eine neue Brücke über den Hafen.',
    'Sie soll im Herbst des nächsten Jahres fertig sein.',
    'Eine neue Brücke über den Hafen baut die Stadt Lindholm.',
    '„Alle hier bekommen eine sehr schöne Brücke am Hafen.“',
    'Foto: Ines Brandt.',
  ];
  const article = {
    url: '',
    title: '',
    byline: [],
    publishedCertain: false,
    language: 'de',
    text: text.join(' '),
    blocks: [],
  };
  const analysis = analyze(article);
  const faultsOf = (...numbers: number[]) =>
    countFaults(
      article,
      analysis,
      numbers.map((number) => analysis.sentences[number] ?? sentence(0)),
    );

  test.each([
    ['none', [0], {}],
    ['none with what is pointed to', [0, 1], {}],
    ['dangling', [1], { dangling: 1 }],
    ['repeated, both ways', [0, 2], { repeated: 2 }],
    ['no speaker', [3], { speakerless: 1 }],
    ['no sentence', [4], { noSentence: 1 }],
  ])('%s', (_what, numbers, faults) => {
    const none = { dangling: 0, speakerless: 0, repeated: 0, noSentence: 0 };
    expect(faultsOf(...numbers)).toEqual({ ...none, ...faults });
  });
});

describe('the corpus of summaries', () => {
  const documents = readSummaryCorpus(CORPUS);

  test('holds articles with three matters and an abstract each', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(documents.filter(({ part }) => part === 'tune')).toHaveLength(66);
    expect(documents.filter(({ part }) => part === 'held')).toHaveLength(73);
    for (const { article, picks, abstract } of documents) {
      expect(picks).toHaveLength(3);
      expect(abstract.length).toBeGreaterThan(60);
      for (const { start, end } of picks.flat()) {
        expect(article.text.slice(start, end)).toMatch(/^\S.{10,}\S$/su);
      }
    }
  });

  test('the product states more of the matters than lead-3 on what was held back, without its faults', async () => {
    const report = await evaluateSummaries(`${CORPUS}/held.jsonl`);
    const rows = new Map(report.rows.map(([name, ...cells]) => [name, cells]));
    const columns = report.columns.slice(1);
    const cell = (row: string, column: string) =>
      Number.parseFloat(String(rows.get(`held: ${row}`)?.[columns.indexOf(column)]));
    expect(cell('product', 'picks')).toBeGreaterThan(cell('lead-3', 'picks') + 3);
    expect(cell('lead-3', 'picks')).toBeGreaterThan(cell('random-3', 'picks') + 10);
    expect(cell('product', 'rouge-1')).toBeGreaterThan(cell('lead-3', 'rouge-1') - 2);
    const faults = ['dangling', 'no speaker', 'repeated', 'no sentence'];
    expect(faults.map((fault) => cell('product', fault))).toEqual([0, 0, 0, 0]);
    expect(report.rows.map(([name]) => name)).toEqual([
      'held: product',
      'held: lead-3',
      'held: random-3',
      'held: product less lead-3',
    ]);
  });
});
