import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBrowser } from '../browser/open-browser.mjs';
import { sleep } from '../browser/wait.mjs';
import { ROOT } from '../run-command.mjs';
import { corpusWords } from './library-words.mjs';
import { middleAndTail, quantile } from './quantiles.mjs';

/** What a library of 10,000 articles and 100,000 notes is to keep: ms, and MB. */
const LIMITS = {
  'library open': 300,
  'next page': 50,
  'search words': 100,
  'search inside words': 400,
  'memory MB': 150,
};

const SILENT = Object.fromEntries(
  ['debug', 'log', 'info', 'warn', 'error', 'fatal', 'success'].map((name) => [name, () => {}]),
);

const OPENED = 21;
const PAGES = 40;
const QUERIES = 80;

/**
 * Makes a library in real browsers, has the product take it in, index and search it, and measures. Every step tells
 * that it runs, so that minutes of work are seen.
 * @param {{ articles: number, notes: number, kinds: string[], say?: (line: string) => void }} options
 */
export async function benchLibrary({ articles, notes, kinds, say = (line) => console.log(line) }) {
  const rows = [];
  const lines = [];
  const versions = [];
  for (const kind of kinds) {
    const extension = await buildWithBench(kind);
    const browser = await openBrowser({ kind, extension });
    try {
      versions.push(browser.version);
      const measured = await measure({ browser, articles, notes, say: (line) => say(`${kind}: ${line}`) });
      rows.push(...rowsOf(kind, measured));
      lines.push(...linesOf(kind, measured));
    } finally {
      await browser.close();
      rmSync(extension, { recursive: true, force: true });
    }
  }
  return { version: `${articles} articles, ${notes} notes; ${versions.join(', ')}`, rows, lines };
}

/** The product's build with one page more, and a clock in the library page; gives its folder. */
async function buildWithBench(kind) {
  const { build } = await import('wxt');
  const { build: bundle } = await import('vite');
  const browser = kind === 'firefox' ? 'firefox' : 'chrome';
  await build({
    root: ROOT,
    browser,
    outDir: '.output/bench-library',
    logger: SILENT,
    vite: () => ({ logLevel: 'error' }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-bench-'));
  cpSync(`${ROOT}.output/bench-library/${browser}-mv3`, folder, { recursive: true });
  await bundle({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: {
        entry: `${ROOT}scripts/bench/library-entry.ts`,
        formats: ['iife'],
        name: 'benchEntry',
        fileName: () => 'bench.js',
      },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(join(folder, 'bench-words.json'), JSON.stringify(corpusWords()));
  writeFileSync(
    join(folder, 'bench.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script src="bench.js"></script>',
  );
  writeFileSync(join(folder, 'bench-clock.js'), `(${watchRows})();`);
  writeFileSync(
    join(folder, 'bench-empty.html'),
    '<!doctype html><head><script src="/bench-clock.js"></script></head><main><li>nothing</li></main>',
  );
  const page = join(folder, 'library.html');
  const html = readFileSync(page, 'utf8');
  if (!html.includes('<head>')) throw new Error('library.html has no head to put a clock into');
  writeFileSync(page, html.replace('<head>', '<head><script src="/bench-clock.js"></script>'));
  return folder;
}

/** In the library page: marks when the first row of the list stands in it. */
function watchRows() {
  const look = () => {
    if (!document.querySelector('main li, [role="list"] > *, .article-card')) return false;
    // When the frame that shows it is painted.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bench:rows')));
    return true;
  };
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true });
}

async function measure({ browser, articles, notes, say }) {
  const page = await browser.extensionPage('bench.html');
  const run = (call) => runToEnd(page, call, say);
  const empty = await heldBy(browser, page);
  const file = await run(`bench.make(${JSON.stringify({ articles, notes })})`);
  say(`a backup of ${Math.round(file.bytes / 1e6)} MB was made`);
  const taken = await run('bench.take()');
  say(`taken in: ${seconds(taken.read)} to read, ${seconds(taken.put)} to put`);
  const indexed = await run('bench.index()');
  say(`indexed in ${seconds(indexed.ms)}`);
  const counts = await page.eval('bench.counts()');
  const stored = await page.eval('bench.stored()');
  await page.close();
  const open = await openOften(browser, 'library.html');
  const nothing = await openOften(browser, 'bench-empty.html');
  say(`library opened ${OPENED} times`);
  const asking = await browser.extensionPage('bench.html');
  const ask = (call) => runToEnd(asking, call, say);
  const pages = await ask(`bench.pages(${PAGES})`);
  const words = await ask(`bench.search(${QUERIES}, 'words')`);
  const inside = await ask(`bench.search(${QUERIES}, 'inside')`);
  const memory = await heldBy(browser, asking);
  await asking.close();
  return { file, taken, indexed, counts, stored, open, nothing, pages, words, inside, memory, empty };
}

/** Waits for what was begun in the page, and tells every ten seconds how far it is. */
async function runToEnd(page, call, say) {
  await page.eval(call);
  let told = Date.now();
  for (;;) {
    await sleep(200);
    const { step, share, error, result } = await page.eval('bench.state()');
    if (step === 'failed') throw new Error(error);
    if (step === 'done') return result;
    if (Date.now() - told < 10_000) continue;
    told = Date.now();
    say(`${step}: ${Math.round(share * 100)} %`);
  }
}

/** How long after the page was asked for its rows are painted, ms, opening after opening. */
async function openOften(browser, file) {
  const times = [];
  for (let at = 0; at < OPENED; at += 1) {
    const page = await browser.extensionPage(file);
    await page.waitFor(`performance.getEntriesByName('bench:rows').length > 0`, undefined, {
      what: 'the rows of the library',
      timeout: 60_000,
    });
    times.push(await page.eval(`performance.getEntriesByName('bench:rows')[0].startTime`));
    await page.close();
  }
  // The first opening of a profile compiles.
  return times.slice(1);
}

/**
 * MB that are held: by the page with its heap and buffers (Chromium), or by all of the extension, its background too, as
 * about:memory counts it (Firefox). `process`: what the system gives the extension's process, where that is told.
 */
async function heldBy(browser, page) {
  if (browser.kind === 'chromium') {
    await page.send('HeapProfiler.collectGarbage');
    const {
      usedSize,
      embedderHeapUsedSize = 0,
      backingStorageSize = 0,
    } = await page.send('Runtime.getHeapUsage');
    return { held: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6 };
  }
  return browser.chrome(`
    const mgr = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    await new Promise((resolve) => mgr.minimizeMemoryUsage(resolve));
    const sums = { held: 0, process: 0 };
    const add = (process, path, kind, units, amount) => {
      if (!process.startsWith('extension')) return;
      if (path.startsWith('explicit/') && units === Ci.nsIMemoryReporter.UNITS_BYTES) sums.held += amount / 1e6;
      if (path === 'resident-unique') sums.process += amount / 1e6;
    };
    await new Promise((resolve) => mgr.getReports(add, null, resolve, null, false));
    return sums;`);
}

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const round = (value) => Math.round(value * 10) / 10;

const keeps = (value, limit) => (limit === undefined ? '' : value <= limit ? 'yes' : 'NO');

function rowsOf(kind, { open, nothing, pages, words, inside, memory }) {
  const times = {
    'library open': open,
    'an empty page open': nothing,
    'next page': pages,
    'search words': words.times.map(({ ms }) => ms),
    'search inside words': inside.times.map(({ ms }) => ms),
  };
  const rows = Object.entries(times).map(([what, values]) => {
    const { p50, p95 } = middleAndTail(values);
    return { browser: kind, what, p50, p95, limit: LIMITS[what], kept: keeps(p95, LIMITS[what]) };
  });
  const limit = LIMITS['memory MB'];
  return [
    ...rows,
    {
      browser: kind,
      what: 'memory MB',
      p50: round(memory.held),
      p95: round(memory.held),
      limit,
      kept: keeps(memory.held, limit),
    },
  ];
}

function linesOf(kind, { file, taken, indexed, counts, stored, words, inside, empty, memory }) {
  const slowest = [...words.times, ...inside.times].sort((a, b) => b.ms - a.ms).slice(0, 3);
  const found = quantile(
    words.times.map((one) => one.found),
    0.5,
  );
  return [
    `${kind}: import of ${Math.round(file.bytes / 1e6)} MB ${seconds(taken.read + taken.put)}, the page never still for more than ${Math.round(taken.longest)} ms`,
    `${kind}: index and figures of ${indexed.articles} articles in the background ${seconds(indexed.ms)}, never more than ${Math.round(indexed.longest)} ms at a time; ${Math.round(stored / 1e6)} MB stored`,
    `${kind}: ${counts.segments} segments, ${counts.postings} blocks, ${counts.figures} figures; ${Math.round(empty.held)} MB held before there was a library${memory.process ? `, ${Math.round(memory.process)} MB the extension's process at the end` : ''}; first search ${Math.round(words.first)} ms; a query finds ${found} (median); slowest: ${slowest.map(({ query, ms }) => `${query} ${Math.round(ms)} ms`).join(', ')}`,
  ];
}
