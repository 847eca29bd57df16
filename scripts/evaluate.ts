// `npm run evaluate -- pages|names|quotations|summaries|anchors|figures PATH [--json]`: scores a corpus and prints tables.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { evaluateAnchors } from './evaluate/anchors';
import { evaluateFigures } from './evaluate/figures';
import { evaluateNames } from './evaluate/names';
import type { Guideline } from './evaluate/names-corpus';
import { evaluatePages } from './evaluate/pages';
import { evaluateQuotations } from './evaluate/quotations';
import type { Report, Table } from './evaluate/report';
import { evaluateSummaries } from './evaluate/summaries';

type Evaluation = (path: string) => Promise<Report>;

const USAGE = `Usage: npm run evaluate -- pages|names|quotations|summaries|anchors|figures PATH [--json]
       npm run evaluate -- names PATH [--guideline product|plain] [--rules] [--json]
       npm run evaluate -- quotations PATH [--rules] [--errors N] [--json]
  PATH         a corpus folder or file; anchors: changed pages, or saved ones that are then changed at random
  --json       the scores as JSON instead of a table
  --guideline  the models to find names with: the product's, or those for corpora that mark proper names only
               (without it, German token tables are taken for such corpora)
  --rules      names: the rules alone, without a model; quotations: also what each rule gives
  --errors     also the first N quotations missed, false, of a wrong kind, with a wrong speaker`;

/**
 * Scores the corpus that \`args\` name; a relative path is meant from \`folder\`. Gives the exit code: 0, 1 when there is
 * nothing to score at the path, 2 for arguments that make no sense.
 */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const asked = readOptions(args);
  if (asked === undefined) return refuse(USAGE);
  const place = resolve(folder, asked.path);
  if (!existsSync(place)) {
    process.stderr.write(`There is nothing at ${asked.path}.\n`);
    return 1;
  }
  const report = await asked.evaluate(place);
  process.stdout.write(asked.isJson ? `${JSON.stringify(report.json)}\n` : tableOf(report));
  return 0;
}

type Asked = { readonly path: string; readonly isJson: boolean; readonly evaluate: Evaluation };

/** What is to be scored and how; nothing when the arguments make no sense. */
function readOptions(args: readonly string[]): Asked | undefined {
  const { values, positionals, isKnown } = parse(args);
  const [kind = '', path, ...rest] = positionals;
  const evaluate = evaluationOf(kind, values);
  if (!isKnown || path === undefined || rest.length > 0 || evaluate === undefined) return undefined;
  return { path, isJson: values.json ?? false, evaluate };
}

type Values = ReturnType<typeof parse>['values'];

/** The evaluation of a kind of corpus; nothing for an unknown kind, or options that it does not have. */
function evaluationOf(kind: string, { guideline, rules = false, errors }: Values): Evaluation | undefined {
  const isPlain = guideline === undefined && errors === undefined;
  if (kind === 'pages') return isPlain && !rules ? evaluatePages : undefined;
  if (kind === 'summaries') return isPlain && !rules ? evaluateSummaries : undefined;
  if (kind === 'anchors') return isPlain && !rules ? evaluateAnchors : undefined;
  if (kind === 'figures') return isPlain && !rules ? evaluateFigures : undefined;
  if (kind === 'quotations') {
    const count = errors === undefined ? 0 : Number(errors);
    const isClear = guideline === undefined && Number.isInteger(count) && count >= 0;
    return isClear ? (path) => evaluateQuotations(path, { isByRule: rules, errors: count }) : undefined;
  }
  if (kind !== 'names') return undefined;
  const options = { isByRules: rules, ...(isGuideline(guideline) && { guideline }) };
  const isClear = isPlain || (errors === undefined && isGuideline(guideline) && !rules);
  return isClear ? (path) => evaluateNames(path, options) : undefined;
}

function parse(args: readonly string[]) {
  const options = {
    json: { type: 'boolean' },
    rules: { type: 'boolean' },
    guideline: { type: 'string' },
    errors: { type: 'string' },
  } as const;
  try {
    return { ...parseArgs({ args: [...args], options, allowPositionals: true }), isKnown: true };
  } catch {
    return { values: {}, positionals: [], isKnown: false };
  }
}

function isGuideline(word: string | undefined): word is Guideline {
  return word === 'product' || word === 'plain';
}

/** The report as aligned text: the first column to the left, numbers to the right. */
export function tableOf({ title, columns, rows, further = [], lines = [] }: Report): string {
  const tables = [{ columns, rows }, ...further.filter((table) => table.rows.length > 0)];
  const parts = [[title], ...tables.map(alignTable), ...(lines.length > 0 ? [lines] : [])];
  return parts.map((part) => part.map((line) => `${line}\n`).join('')).join('\n');
}

function alignTable({ columns, rows }: Table): string[] {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd(),
  );
}

function pad(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width);
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
