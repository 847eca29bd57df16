// `npm run evaluate -- pages|names|quotations|anchors PATH [--json]`: scores a corpus and prints a table.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { evaluateNames } from './evaluate/names';
import { evaluatePages } from './evaluate/pages';
import { evaluateQuotations } from './evaluate/quotations';
import type { Report } from './evaluate/report';

type Evaluation = (path: string) => Promise<Report>;

const EVALUATIONS: ReadonlyMap<string, Evaluation> = new Map([
  ['pages', evaluatePages],
  ['names', evaluateNames],
  ['quotations', evaluateQuotations],
]);
const LATER = ['anchors'];
const USAGE = `Usage: npm run evaluate -- pages|names|quotations|anchors PATH [--json]
  PATH is a corpus folder or file; --json prints the scores as JSON instead of a table.`;

/**
 * Scores the corpus that `args` name; a relative path is meant from `folder`. Gives the exit code: 0, 1 when there is
 * nothing to score at the path, 2 for arguments that make no sense.
 */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [kind = '', path, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  if (LATER.includes(kind)) return refuse(`Scoring ${kind} comes with a later version.`);
  const evaluate = EVALUATIONS.get(kind);
  const isBad = path === undefined || rest.length > 0 || options.some((option) => option !== '--json');
  if (evaluate === undefined || isBad) return refuse(USAGE);
  const place = resolve(folder, path);
  if (!existsSync(place)) {
    process.stderr.write(`There is nothing at ${path}.\n`);
    return 1;
  }
  const report = await evaluate(place);
  process.stdout.write(options.includes('--json') ? `${JSON.stringify(report.json)}\n` : tableOf(report));
  return 0;
}

/** The report as aligned text: the first column to the left, numbers to the right. */
export function tableOf({ title, columns, rows }: Report): string {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const show = (line: readonly string[]) =>
    line
      .map((cell, column) => pad(cell, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd();
  return [title, '', ...lines.map(show), ''].join('\n');
}

function pad(cell: string, width: number, isFirst: boolean): string {
  return isFirst ? cell.padEnd(width) : cell.padStart(width);
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
