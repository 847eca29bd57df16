// Scores the summary against a reader's picks and abstract, beside two that know nothing: the first three sentences of
// the body (lead-3), which news are written for, and three drawn at random. Intervals and those of the difference
// between the product and lead-3 by bootstrap over documents; the difference is paired.
import { performance } from 'node:perf_hooks';
import { analyze } from '../../lib/analyze';
import type { Span } from '../../lib/text/span';
import { loadModels } from '../load-models';
import { type Interval, intervalsOf, seededRandom } from './intervals';
import type { Report } from './report';
import { readSummaryCorpus, type SummaryDocument } from './summary-corpus';
import { countFaults, type SummaryFaults } from './summary-faults';
import { scorePicks, scoreRouge } from './summary-scores';

/** Shares in per cent, and how many sentences were faulty. */
type Scores = readonly number[];
type Scored = {
  readonly part: string;
  readonly product: Scores;
  readonly lead: Scores;
  readonly random: Scores;
};

const SENTENCES = 3;
/** The random summary's scores are the mean of so many draws. */
const DRAWS = 20;
const SEED = 20240229;
const MEASURES = ['picks', 'rouge-1', 'rouge-2', 'rouge-L', 'words'];
const FAULTS: (keyof SummaryFaults)[] = ['dangling', 'speakerless', 'repeated', 'noSentence'];
/** The first measures are given with intervals. */
const WITH_INTERVAL = 4;
const IS_SENTENCE = /[.!?…]["'”“’»«)\]]*$/;
const MIN_WORDS = 3;

/** Scores a `.jsonl` file of summaries or a folder of them, each file for itself and all together. */
export async function evaluateSummaries(path: string): Promise<Report> {
  const documents = readSummaryCorpus(path);
  loadModels();
  const begun = performance.now();
  const random = seededRandom(SEED);
  const scored = documents.map((document) => scoreDocument(document, random));
  const ms = performance.now() - begun;
  const parts = [...new Set(scored.map(({ part }) => part))];
  const groups = parts.map((part) => ({ part, of: scored.filter((one) => one.part === part) }));
  if (parts.length > 1) groups.push({ part: 'all', of: scored });
  const lines = groups.flatMap(({ part, of }) => linesOf(part, of));
  return {
    title: `summaries in ${path}: ${documents.length} documents, ${ms.toFixed(0)} ms with the whole analysis; 95 % intervals by bootstrap over documents`,
    columns: ['what', 'documents', ...MEASURES, ...FAULTS.map((fault) => FAULT_WORDS[fault])],
    rows: lines.map(({ cells }) => cells),
    json: { path, documents: documents.length, ms, scores: lines.map(({ json }) => json) },
  };
}

const FAULT_WORDS: Record<keyof SummaryFaults, string> = {
  dangling: 'dangling',
  speakerless: 'no speaker',
  repeated: 'repeated',
  noSentence: 'no sentence',
};

function scoreDocument(document: SummaryDocument, random: () => number): Scored {
  const { article, part } = document;
  const analysis = analyze(article, [], loadModels());
  const score = (summary: readonly Span[]): Scores => {
    const words = summary.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    const rouge = scoreRouge(words, document.abstract);
    const faults = countFaults(article, analysis, summary);
    return [
      100 * scorePicks(summary, document.picks),
      100 * rouge.one,
      100 * rouge.two,
      100 * rouge.longest,
      words.split(/\s+/).length,
      ...FAULTS.map((fault) => faults[fault]),
    ];
  };
  const body = bodySentences(document, analysis.sentences);
  const draws = Array.from({ length: DRAWS }, () => score(draw(body, random)));
  return {
    part,
    product: score(analysis.summary),
    lead: score(body.slice(0, SENTENCES)),
    random: meanOf(draws),
  };
}

/** The sentences that lead-3 and random-3 take from: no headings, no datelines on their own. */
function bodySentences({ article }: SummaryDocument, sentences: readonly Span[]): Span[] {
  const headings = article.blocks.filter(({ kind }) => kind === 'heading');
  return sentences.filter(({ start, end }) => {
    const words = article.text.slice(start, end);
    const isHeading = headings.some((block) => block.start <= start && end <= block.end);
    return !isHeading && IS_SENTENCE.test(words) && words.split(/\s+/).length >= MIN_WORDS;
  });
}

function draw(sentences: readonly Span[], random: () => number): Span[] {
  const left = [...sentences];
  const drawn: Span[] = [];
  while (drawn.length < SENTENCES && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn.sort((a, b) => a.start - b.start);
}

/** The rows of one part: product, lead-3, random-3, and the product less lead-3. */
function linesOf(part: string, scored: readonly Scored[]) {
  const count = scored.length;
  const line = (name: string, scoresOf: (one: Scored) => Scores) => {
    const means = meanOf(scored.map(scoresOf));
    const measure = (sample: readonly Scored[]) => meanOf(sample.map(scoresOf)).slice(0, WITH_INTERVAL);
    const intervals = intervalsOf(scored, measure);
    const cells = means.map((mean, index) => cellOf(mean, index, count, intervals[index]));
    const json = { part, name, documents: count, means, intervals };
    return { cells: [`${part}: ${name}`, count, ...cells], json };
  };
  return [
    line('product', ({ product }) => product),
    line('lead-3', ({ lead }) => lead),
    line('random-3', ({ random }) => random),
    line('product less lead-3', ({ product, lead }) =>
      product.map((score, index) => score - (lead[index] ?? 0)),
    ),
  ];
}

function cellOf(mean: number, index: number, documents: number, interval?: Interval): string {
  if (interval !== undefined)
    return `${mean.toFixed(1)} (${interval[0].toFixed(1)}…${interval[1].toFixed(1)})`;
  return index < MEASURES.length ? mean.toFixed(0) : (mean * documents).toFixed(0);
}

function meanOf(rows: readonly Scores[]): number[] {
  const [first = []] = rows;
  return first.map((_score, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / rows.length);
}
