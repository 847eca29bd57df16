import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openBrowser } from '../browser/open-browser.mjs';
import { serve } from '../browser/serve.mjs';
import { PlainError, ROOT } from '../run-command.mjs';
import { middleAndTail } from './quantiles.mjs';

/**
 * Extraction with mapping against plain Readability, in the same run, on the pages of a folder in one language in real
 * Chromium. The folder holds `manifest.jsonl` with `id`, `file` and `lang`. The median of `runs` counts for each page.
 */
export async function benchExtract({ folder, runs, language = 'de' }) {
  const pages = readManifest(folder).filter(({ lang }) => lang === language);
  if (pages.length === 0) throw new PlainError(`There are no pages in ${language} in ${folder}.`);
  const code = await bundle();
  const served = Object.fromEntries(
    pages.map(({ id, file }) => [`/${id}.html`, () => ({ body: readPage(folder, file) })]),
  );
  const browser = await openBrowser({ kind: 'chromium' });
  const server = await serve({ pages: served });
  try {
    const page = await browser.openPage('about:blank');
    // Saved pages run no scripts here: they would wait for servers that are not there.
    await page.send('Emulation.setScriptExecutionDisabled', { value: true });
    const results = [];
    for (const { id } of pages)
      results.push(await measurePage({ page, url: `${server.origin}/${id}.html`, id, code, runs }));
    return {
      version: browser.version,
      pages: results.length,
      ...summarize(results),
      slowest: slowest(results),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measurePage({ page, url, id, code, runs }) {
  await page.navigate(url);
  await page.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.loadScript(code);
  const { plain, mapped, blocks, painted } = await page.eval(
    (count) => globalThis.measureExtraction(count),
    runs,
  );
  await page.send('Emulation.setScriptExecutionDisabled', { value: true });
  return { id, plain: middleAndTail(plain).p50, mapped: middleAndTail(mapped).p50, blocks, painted };
}

function summarize(results) {
  return {
    rows: ['plain', 'mapped'].map((key) => ({
      what: key === 'plain' ? 'Readability on a clone' : 'extraction with mapping',
      ...middleAndTail(results.map((result) => result[key])),
    })),
    unmapped: results.reduce((sum, { blocks, painted }) => sum + blocks - painted, 0),
    blocks: results.reduce((sum, { blocks }) => sum + blocks, 0),
  };
}

function slowest(results) {
  return [...results].sort((a, b) => b.mapped - a.mapped).slice(0, 5);
}

function readManifest(folder) {
  try {
    const text = readFileSync(join(folder, 'manifest.jsonl'), 'utf8');
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch (error) {
    throw new PlainError(`${folder} holds no manifest.jsonl that can be read (${error.message}).`);
  }
}

function readPage(folder, file) {
  const bytes = readFileSync(join(folder, file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

async function bundle() {
  const { build } = await import('vite');
  const entry = `${ROOT}scripts/bench/extract-entry.ts`;
  const output = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry, formats: ['iife'], name: 'bench', fileName: 'bench' },
    },
  });
  return [output].flat()[0].output[0].code;
}
