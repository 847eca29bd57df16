// Scores article extraction on a folder of saved pages: `manifest.jsonl` and the gzipped pages it names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { readArticle } from '../../lib/page/read-article';
import { openPage } from '../annotate/open-page';
import { checkMapping, type PageRecord, type PageResult, type PageScore, scorePage } from './page-scores';
import type { Report } from './report';

export type ScoredPage = {
  readonly record: PageRecord;
  readonly result: PageResult;
  readonly score: PageScore;
};

type Group = { readonly name: string; readonly has: (record: PageRecord) => boolean };

const GROUPS: readonly Group[] = [
  { name: 'fundus all', has: ({ src }) => src === 'fundus' },
  { name: 'fundus de', has: ({ src, lang }) => src === 'fundus' && lang === 'de' },
  { name: 'aeb', has: ({ src }) => src === 'aeb' },
  { name: 'wcxb articles', has: ({ src, type }) => src.startsWith('wcxb') && type === 'article' },
];

const OTHER_TYPES = ['collection', 'documentation', 'forum', 'listing', 'product', 'service'];

const COLUMNS = [
  'pages',
  'n',
  'F1',
  'P',
  'R',
  'lost %',
  'lead lost %',
  'date missing %',
  'date exact %',
  'mapped %',
  'wrong',
  'article %',
  'maybe %',
  'no %',
  'ms p50',
  'ms p95',
];

/** Scores all pages of the folder `path`. Rejects when it holds no `manifest.jsonl`. */
export async function evaluatePages(path: string): Promise<Report> {
  const pages: ScoredPage[] = [];
  for (const record of readManifest(path)) {
    const result = await readPage(record, gunzipSync(readFileSync(join(path, record.file))).toString('utf8'));
    pages.push({ record, result, score: scorePage(record, result) });
    // What jsdom holds weakly is let go only between turns of the event loop.
    await setImmediate();
  }
  return reportPages(pages);
}

/** The records of a corpus folder. */
export function readManifest(path: string): PageRecord[] {
  const lines = readFileSync(join(path, 'manifest.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as PageRecord);
}

/** Reads one page in jsdom. */
export async function readPage(record: Pick<PageRecord, 'url'>, html: string): Promise<PageResult> {
  const dom = openPage(html, record.url);
  const start = performance.now();
  const reading = await readArticle(dom.window.document, { url: record.url });
  const ms = performance.now() - start;
  const mapped = checkMapping(reading);
  dom.window.close();
  return { article: reading.article, verdict: reading.verdict.kind, mapped, ms };
}

/** The table over all groups that have pages. */
function reportPages(pages: readonly ScoredPage[]): Report {
  const groups: Group[] = [
    ...GROUPS,
    ...OTHER_TYPES.map((type) => ({
      name: `not articles: ${type}`,
      has: (record: PageRecord) => record.type === type,
    })),
  ];
  const rows = groups.flatMap(({ name, has }) => {
    const own = pages.filter(({ record }) => has(record));
    return own.length > 0 ? [rowOf(name, own)] : [];
  });
  return {
    title: 'Article extraction (jsdom; word F1 against gold, title excluded)',
    columns: COLUMNS,
    rows,
    json: rows.map(named),
  };
}

function rowOf(name: string, pages: readonly ScoredPage[]): (string | number)[] {
  const leads = pages.filter(({ score }) => score.lead);
  const dates = pages.filter(({ score }) => score.date);
  const blocks = sum(pages.map(({ result }) => result.mapped.total));
  const verdict = (kind: PageResult['verdict']) =>
    percent(pages.filter(({ result }) => result.verdict === kind).length, pages.length);
  return [
    name,
    pages.length,
    ...(['f1', 'precision', 'recall'] as const).map((key) =>
      percent(sum(pages.map(({ score }) => score[key])), pages.length),
    ),
    percent(sum(pages.map(({ score }) => score.lost)), sum(pages.map(({ score }) => score.paragraphs))),
    percent(leads.filter(({ score }) => score.lead === 'lost').length, leads.length),
    percent(dates.filter(({ score }) => score.date === 'missing').length, dates.length),
    percent(dates.filter(({ score }) => score.date === 'exact').length, dates.length),
    percent(sum(pages.map(({ result }) => result.mapped.exact)), blocks),
    sum(pages.map(({ result }) => result.mapped.wrong)),
    verdict('article'),
    verdict('maybe'),
    verdict('no'),
    ...[0.5, 0.95].map((share) =>
      quantile(
        pages.map(({ result }) => result.ms),
        share,
      ),
    ),
  ];
}

function named(row: readonly (string | number)[]): Record<string, string | number> {
  return Object.fromEntries(COLUMNS.map((column, index) => [column, row[index] ?? '']));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** With one decimal; a dash where there is nothing to count. */
function percent(part: number, whole: number): number | string {
  return whole > 0 ? Number(((100 * part) / whole).toFixed(1)) : '-';
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1));
}
