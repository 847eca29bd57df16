import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchAnchors } from './bench/anchors.mjs';
import { benchExtract } from './bench/extract.mjs';
import { benchLibrary } from './bench/library.mjs';
import { benchNames } from './bench/names.mjs';
import { benchPage } from './bench/page.mjs';
import { tableOf } from './bench/quantiles.mjs';
import { benchQuotations } from './bench/quotations.mjs';
import { PlainError, runMain } from './run-command.mjs';
import { ensureBrowsers, ensurePackages } from './setup.mjs';

const HELP = `npm run bench -- page [--runs 20] [--json FILE]
    from the toolbar button to the last painted mark, for 300, 1,000 and 5,000 words

npm run bench -- extract [FOLDER] [--runs 5] [--language de] [--json FILE]
    extraction with mapping against plain Readability, on saved pages (default: ../shared/data/pages)

npm run bench -- names [PATH] [--runs 5] [--json FILE]
    the tagger against libraries that find names, on a corpus of names: F1, speed, memory, first article, size
    (default: German news and English politics in ../shared/data/names, or the sample article)

npm run bench -- quotations [--runs 5] [--json FILE]
    entities, quotations and summary against the tagger, on the project's own articles joined to 1,000, 10,000 and
    50,000 words: ms of processor time, the first call of a process, growth

npm run bench -- anchors [--runs 2] [--json FILE]
    one note on pages of 20,000 and 500,000 units, unchanged and changed, against two plain ways: ms

npm run bench -- library [--articles 10000] [--notes 100000] [--browser chromium|firefox] [--json FILE]
    a made-up library in real Chromium and Firefox: import, index, opening, next page, search, memory (12 minutes)`;

await runMain(async () => {
  const { values, positionals } = readArguments();
  const [what, path] = positionals;
  await ensurePackages();
  if (what === 'names')
    return report(await benchNames({ path, runs: Number(values.runs ?? 5) }), values.json);
  if (what === 'quotations')
    return report(await benchQuotations({ runs: Number(values.runs ?? 5) }), values.json);
  if (what === 'anchors') return report(await benchAnchors({ runs: Number(values.runs ?? 2) }), values.json);
  if (what === 'library') return report(await library(values), values.json);
  await ensureBrowsers({ chromium: true });
  if (what === 'page') return report(await benchPage({ runs: Number(values.runs ?? 20) }), values.json);
  if (what === 'extract') {
    return report(
      await benchExtract({
        folder: path ?? '../shared/data/pages',
        runs: Number(values.runs ?? 5),
        language: values.language,
      }),
      values.json,
    );
  }
  throw new PlainError(HELP);
});

async function library({ articles = '10000', notes, browser }) {
  const kinds = browser ? [browser] : ['chromium', 'firefox'];
  const count = Number(articles);
  if (!(count >= 1) || kinds.some((kind) => kind !== 'chromium' && kind !== 'firefox'))
    throw new PlainError(HELP);
  await ensureBrowsers(Object.fromEntries(kinds.map((kind) => [kind, true])));
  return benchLibrary({ articles: count, notes: Number(notes ?? count * 10), kinds });
}

function readArguments() {
  const text = { type: 'string' };
  try {
    return parseArgs({
      allowPositionals: true,
      options: { runs: text, json: text, language: text, articles: text, notes: text, browser: text },
    });
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${HELP}`);
  }
}

function report(result, file) {
  const { version, rows, lines = [], pages, blocks, unmapped, slowest } = result;
  console.log(`${version}, Node ${process.versions.node}`);
  console.log(tableOf(rows));
  for (const line of lines) console.log(line);
  if (pages)
    console.log(`${pages} pages, ${blocks} paragraphs, ${unmapped} of them without a place on the page`);
  if (slowest) console.log(`slowest: ${slowest.map(({ id, mapped }) => `${id} ${mapped} ms`).join(', ')}`);
  if (file) writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
  return 0;
}
