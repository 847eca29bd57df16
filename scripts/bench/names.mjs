import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { PlainError, ROOT } from '../run-command.mjs';
import { withChild } from './measured-child.mjs';
import { namesRows, ratioLines } from './names-figures.mjs';
import { quantile } from './quantiles.mjs';

const CORPORA = ['../shared/data/names/wikinews-de/dev.jsonl', '../shared/data/names/politics-en/dev.jsonl'];
const COLD_STARTS = 5;
/** What a reader would have to load of each system besides the model. */
const CODE = {
  tagger: `export { openTagger } from '${join(ROOT, 'scripts/bench/names-tagger.ts').replaceAll('\\', '/')}';`,
  compromise: `export { default } from 'compromise';`,
  'de-compromise': `export { default } from 'de-compromise';`,
};

/**
 * The tagger against libraries of the same language, on the same documents in the same run: strict F1, tokens in a
 * second of processor time, memory, the first article of a fresh process, size. Gives `rows`, `lines` to print below
 * them, and all figures by language.
 */
export async function benchNames({ path, runs }) {
  const { paths, missing } = findCorpora(path);
  return withChild('names-child', async ({ ask: askChild, folder }) => {
    const ask = (job) => {
      const what = `${job.task} of ${job.system ?? job.language}`;
      return askChild({ what, paths, rounds: runs, ...job });
    };
    const languages = {};
    for (const language of await ask({ task: 'languages' })) {
      languages[language] = await measureLanguage(language, { folder, ask });
    }
    return {
      version: 'names',
      rows: namesRows(languages),
      lines: [...missing, ...ratioLines(languages)],
      languages,
    };
  });
}

function findCorpora(path) {
  if (path !== undefined) {
    const place = resolve(folderOfCaller(), path);
    if (!existsSync(place)) throw new PlainError(`There is nothing at ${path}.`);
    return { paths: [place], missing: [] };
  }
  const paths = CORPORA.map((corpus) => resolve(ROOT, corpus)).filter(existsSync);
  const missing = CORPORA.filter((corpus) => !existsSync(resolve(ROOT, corpus))).map(
    (corpus) => `missing: ${corpus}`,
  );
  if (paths.length === 0) missing.push('Measured on the sample article alone: its score says little.');
  return { paths, missing };
}

function folderOfCaller() {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'bench' && folder ? folder : process.cwd();
}

async function measureLanguage(language, { folder, ask }) {
  const model = join(ROOT, `public/models/names-${language}.bin`);
  if (!existsSync(model)) throw new PlainError(`There is no model at public/models/names-${language}.bin.`);
  const { documents, tokens, systems } = await ask({ task: 'speed', language, model });
  const measured = systems.map((system) => ({ ...system, colds: [] }));
  for (const system of measured) {
    system.memory = await ask({ task: 'memory', language, model, system: system.name });
    system.code = await codeSize(folder, system.name);
    system.model = system.name === 'tagger' ? gzipSize(readFileSync(model)) : 0;
  }
  for (let run = 0; run < COLD_STARTS; run++) {
    for (const system of run % 2 === 0 ? measured : [...measured].reverse()) {
      system.colds.push(await ask({ task: 'cold', language, model, system: system.name }));
    }
  }
  return { documents, tokens, systems: measured.map(summarize) };
}

function summarize({ name, all, person, organization, speeds, memory, colds, code, model }) {
  return {
    ...{ name, all, person, organization },
    speed: quantile(speeds, 0.5),
    held: memory.held,
    peak: memory.peak,
    cold: quantile(
      colds.map(({ total }) => total),
      0.5,
    ),
    opened: quantile(
      colds.map(({ opened }) => opened),
      0.5,
    ),
    ...{ code, model, speeds, colds },
  };
}

/** What a program with nothing but the system in it weighs. */
async function codeSize(folder, name) {
  const { build } = await import('vite');
  const entry = join(folder, `${name}-alone.js`);
  writeFileSync(entry, CODE[name]);
  const output = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, formats: ['es'], fileName: 'code' } },
  });
  return gzipSize([output].flat()[0].output[0].code);
}

function gzipSize(content) {
  return gzipSync(content, { level: 9 }).length;
}
