import { loadavg } from 'node:os';
import { loadSince, withChild } from './measured-child.mjs';
import { growthLine, stageRow } from './quotations-figures.mjs';

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
  const before = loadavg()[0];
  return withChild('quotations-child', async ({ ask }) => {
    const languages = {};
    for (const language of LANGUAGES) languages[language] = await measureLanguage(ask, language, runs);
    return {
      version: 'quotations',
      rows: Object.entries(languages).flatMap(rowsOf),
      lines: [...Object.entries(languages).map(lineOf), loadSince(before)],
      languages,
    };
  });
}

async function measureLanguage(askChild, language, runs) {
  const ask = (job) => askChild({ what: `${job.words} words (${language})`, language, ...job });
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
