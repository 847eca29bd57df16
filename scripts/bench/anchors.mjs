import { loadavg } from 'node:os';
import { loadSince, withChild } from './measured-child.mjs';
import { quantile } from './quantiles.mjs';

const UNITS = [20_000, 500_000];
const NOTES = 200;
const WAYS = {
  letters: 'once for all notes: the text prepared',
  words: 'once for all notes: its words, when a note is not found by its letters',
  unchanged: 'a note, on the page as it was',
  changed: 'a note, on a changed page',
  position: 'plain: by position',
  errors: 'plain: by words with errors',
};

/**
 * The time that one note takes on texts of two lengths made of the project's own articles, of which one word in forty
 * and one sentence in twenty is changed: ms, for passages of 6 to 600 units, beside two plain ways; preparing the text
 * is told apart. The least of some goes and of `runs` processes counts, as a busy machine only adds to it.
 */
export async function benchAnchors({ runs }) {
  const before = loadavg()[0];
  return withChild('anchors-child', async ({ ask }) => {
    const rows = [];
    for (const units of UNITS) rows.push(...(await measure(ask, units, runs)));
    return {
      version: 'anchors',
      rows,
      lines: [`ms, least of some goes; ${NOTES} notes on each page; ${loadSince(before)}`],
    };
  });
}

async function measure(ask, units, runs) {
  const results = [];
  for (let run = 0; run < runs; run += 1) {
    results.push(await ask({ what: `${units} units`, language: 'de', units, notes: NOTES }));
  }
  const least = (pick) => Math.min(...results.map(pick)).toFixed(3);
  const ways = Object.entries(WAYS).filter(([way]) => results[0][way]);
  return ways.map(([way, name]) => ({
    what: `${units.toLocaleString('en')} units, ${name}`,
    p50: least((result) => quantile(result[way], 0.5)),
    p95: least((result) => quantile(result[way], 0.95)),
  }));
}
