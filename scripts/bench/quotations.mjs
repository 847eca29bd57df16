import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../run-command.mjs';
import { bundleChild, runChild } from './measured-child.mjs';
import { growthLine, stageRow } from './quotations-figures.mjs';

const CHILD = 'quotations-child';
const LANGUAGES = ['de', 'en'];
const LENGTHS = [1000, 10_000, 50_000];
/** A run of the shortest text is short: so many times more of them. */
const MORE_SHORT_RUNS = 4;

/**
 * What comes after the tagger against the tagger, on the project's own articles in the same run: ms of processor time,
 * medians; the first call of a process; and how the cost grows with the text. Gives `rows`, `lines` to print below
 * them, and all figures by language.
 */
export async function benchQuotations({ runs }) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/bench-'));
  const before = loadavg()[0];
  try {
    await bundleChild(CHILD, folder);
    const languages = {};
    for (const language of LANGUAGES) languages[language] = await measureLanguage(folder, language, runs);
    const loads = [before, loadavg()[0]].map((load) => load.toFixed(1)).join(' to ');
    return {
      version: 'quotations',
      rows: Object.entries(languages).flatMap(rowsOf),
      lines: [...Object.entries(languages).map(lineOf), `load of the machine: ${loads}`],
      languages,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureLanguage(folder, language, runs) {
  const ask = (job) =>
    runChild(CHILD, folder, { what: `${job.words} words (${language})`, root: ROOT, language, ...job });
  const cold = [];
  for (let run = 0; run < runs; run += 1) {
    cold.push(await ask({ task: 'cold', words: LENGTHS[0], runs: 1 }));
  }
  const warm = [];
  for (const words of LENGTHS) {
    const count = words === LENGTHS[0] ? runs * MORE_SHORT_RUNS : runs;
    warm.push({ words, runs: await ask({ task: 'warm', words, runs: count }) });
  }
  return { cold, warm };
}

function rowsOf([language, { cold, warm }]) {
  const rows = warm.map(({ words, runs }) =>
    stageRow(`${language} ${words.toLocaleString('en')}`, words, runs),
  );
  return [...rows, stageRow(`${language} first call`, LENGTHS[0], cold)];
}

function lineOf([language, { warm }]) {
  return growthLine(language, warm[0], warm.at(-1));
}
