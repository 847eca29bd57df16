// Scores quotations, their speakers and the people behind them, on the whole analysis. Intervals are bootstrapped over
// documents; lines that nothing was counted for are left out.
import { performance } from 'node:perf_hooks';
import type { Analysis } from '../../lib/analysis';
import { analyze } from '../../lib/analyze';
import type { Models } from '../../lib/names/find-names';
import { loadModels } from '../load-models';
import type { Interval } from './intervals';
import { listErrors } from './quotation-errors';
import { intervalsOfScores, type QuotationIntervals } from './quotation-intervals';
import { tableOfQuotationRules, tableOfSpeakerRules } from './quotation-rules';
import { type QuotationScores, scoreDocuments, sumScores } from './quotation-scores';
import { type QuotationsDocument, readQuotationsCorpus } from './quotations-corpus';
import type { Report, Table } from './report';

/** What is given besides the scores. */
export type QuotationsOptions = {
  /** What each rule gives, as tables. */
  readonly isByRule?: boolean;
  /** How many errors of each sort to list. */
  readonly errors?: number;
};

/** Scores a `.jsonl` file or a folder of them. Throws when `path` cannot be read. */
export async function evaluateQuotations(path: string, options: QuotationsOptions = {}): Promise<Report> {
  const documents = readQuotationsCorpus(path);
  const models = loadModels();
  const begun = performance.now();
  const analyses = documents.map((document) => analyzeDocument(document, models));
  const ms = performance.now() - begun;
  const scores = scoreDocuments(documents, analyses);
  const sum = sumScores(scores);
  const intervals = intervalsOfScores(scores, sum);
  const rules = [tableOfQuotationRules(scores), tableOfSpeakerRules(scores)];
  const errors = listErrors(scores, options.errors ?? 0);
  return {
    title: `quotations in ${path}: ${documents.length} documents, ${ms.toFixed(0)} ms with the whole analysis`,
    ...tableOfRates(sum, intervals),
    further: [tableOfShares(sum, intervals), ...(options.isByRule ? rules : [])],
    lines: errors,
    json: { path, documents: documents.length, ms, ...jsonOf(sum, intervals), rules, errors },
  };
}

function analyzeDocument({ title, text, language }: QuotationsDocument, models: Models): Analysis {
  const article = { url: '', title, byline: [], publishedCertain: false, language, text, blocks: [] };
  return analyze(article, [], models);
}

function tableOfRates({ rates }: QuotationScores, intervals: QuotationIntervals): Table {
  const rows = [...rates].flatMap(([name, { f1, precision, recall, ...counts }]) => {
    const ends = intervals.rates.get(name);
    if (counts.found + counts.gold === 0 || ends === undefined) return [];
    return [
      [
        name,
        ...showScore(f1, ends.f1),
        ...showScore(precision, ends.precision),
        ...showScore(recall, ends.recall),
        ...[counts.right, counts.found, counts.met, counts.gold].map(showCount),
      ],
    ];
  });
  const columns = ['what', 'F1', '95 %', 'precision', '95 %', 'recall', '95 %'];
  return { columns: [...columns, 'right', 'found', 'met', 'gold'], rows };
}

function tableOfShares({ shares }: QuotationScores, intervals: QuotationIntervals): Table {
  const rows = [...shares].flatMap(([name, { share, right, of }]) => {
    const ends = intervals.shares.get(name);
    return of === 0 || ends === undefined ? [] : [[name, ...showScore(share, ends), right, of]];
  });
  return { columns: ['share', '%', '95 %', 'counted', 'of'], rows };
}

function showScore(value: number, [from, to]: Interval): string[] {
  return [value.toFixed(1), `${from.toFixed(1)}…${to.toFixed(1)}`];
}

/** Sums of shares are no whole numbers. */
function showCount(count: number): string {
  return Number.isInteger(count) ? String(count) : count.toFixed(1);
}

function jsonOf({ rates, shares }: QuotationScores, intervals: QuotationIntervals) {
  return {
    rates: [...rates].map(([name, rate]) => ({ name, ...rate, intervals: intervals.rates.get(name) })),
    shares: [...shares].map(([name, share]) => ({ name, ...share, interval: intervals.shares.get(name) })),
  };
}
