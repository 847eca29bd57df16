import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeExport } from './browser/describe-export.mjs';
import { findBrowser } from './browser/find-browser.mjs';
import { readHighlights } from './browser/in-page.mjs';
import { openBrowser } from './browser/open-browser.mjs';
import { buildOf, exportFromPopup, pressButton, waitUntilSaved, wordsOf } from './browser/product.mjs';
import { serve } from './browser/serve.mjs';
import { PlainError, ROOT, runMain, runTool } from './run-command.mjs';
import { ensureBrowsers, ensurePackages, lastLines } from './setup.mjs';

const HELP = `npm start -- [options]

Builds Randnotiz, opens a browser with it and an article, and presses the toolbar button.

  --browser chromium|firefox   which browser (default: the first that is there)
  --url ADDRESS                an article on the web instead of the sample article
  --file FILE.html             a saved page instead of the sample article
  --headless                   without a window: print who is named, write a picture and the Markdown export
  --out DIR                    where the picture and the export go (default: ./out)
  --help                       this text

Without a display it runs as with --headless. The browser has a profile of its own, removed at the end.`;

const SAMPLE = `${ROOT}tests/fixtures/sample/article.html`;

await runMain(async () => {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  await ensurePackages();
  const kind =
    options.browser ?? (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox');
  await ensureBrowsers({ [kind]: true });
  await build(kind);
  const article = await provideArticle(options);
  try {
    return await (options.headless ? annotate : show)({ kind, article, out: resolve(options.out) });
  } finally {
    article.close();
  }
});

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        url: { type: 'string' },
        file: { type: 'string' },
        headless: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.browser && !['chromium', 'firefox'].includes(values.browser)) {
      throw new Error('--browser takes chromium or firefox.');
    }
    if (values.url && values.file) throw new Error('Give --url or --file, not both.');
    if (values.url && !/^https?:\/\//.test(values.url))
      throw new Error('--url takes an http or https address.');
    if (values.file && !existsSync(values.file)) throw new Error(`There is no file ${values.file}.`);
    const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    return { ...values, headless: values.headless || !hasDisplay };
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${HELP}`);
  }
}

async function build(kind) {
  const { code, output } = await runTool('wxt/bin/wxt.mjs', [
    'build',
    ...(kind === 'firefox' ? ['-b', 'firefox'] : []),
  ]);
  if (code !== 0) throw new PlainError(`The build failed:\n${lastLines(output)}`);
}

/** The article's address, and what has to be closed after. A file is served from loopback: extensions read no files. */
async function provideArticle({ url, file }) {
  if (url) return { url, isLocal: false, close: () => {} };
  const path = resolve(file ?? SAMPLE);
  const server = await serve({ folder: dirname(path) });
  return {
    url: `${server.origin}/${encodeURIComponent(basename(path))}`,
    isLocal: true,
    close: server.close,
  };
}

/** Opens a window and leaves it to the reader until it is closed. */
async function show({ kind, article }) {
  const locale = /^de/i.test(process.env.LC_ALL ?? process.env.LANG ?? '') ? 'de' : 'en';
  const browser = await openBrowser({
    kind,
    extension: buildOf(kind),
    headless: false,
    offline: false,
    locale,
  });
  closeOnSignal(browser);
  try {
    const page = await browser.openPage(article.url);
    await browser.firstTab?.close();
    await browser.pressAction(page);
    console.log(
      `${browser.version} is open at ${article.url}, marked by Randnotiz. Close its window to end.`,
    );
    await browser.exited;
  } finally {
    await browser.close();
  }
  return 0;
}

/** Marks the article without a window, prints who is named, and writes the picture and the export. */
async function annotate({ kind, article, out }) {
  const locale = 'en';
  const say = wordsOf(locale);
  const browser = await openBrowser({
    kind,
    extension: buildOf(kind),
    headless: true,
    offline: article.isLocal,
    locale,
  });
  closeOnSignal(browser);
  try {
    const page = await browser.openPage(article.url);
    const { popup, refusal } = await pressButton(browser, page);
    if (refusal) throw new PlainError(refusal.replace(/\n+/g, ' '));
    await waitUntilSaved(popup, say);
    const json = await exportFromPopup({ browser, popup, say, format: 'JSON' });
    const markdown = await exportFromPopup({ browser, popup, say, format: 'Markdown' });
    await browser.closePopup(popup);
    const marks = Object.values(await page.eval(readHighlights)).flat().length;
    if (marks === 0) throw new PlainError('Nothing was marked on the page.');
    console.log(describeExport(JSON.parse(json.bytes.toString('utf8'))));
    await page.eval('document.querySelector("h1")?.scrollIntoView({ block: "start", behavior: "instant" })');
    const picture = await page.screenshot();
    writeAll(out, { [`randnotiz-${kind}.png`]: picture, [markdown.name]: markdown.bytes });
    console.log(`${marks} places marked in ${browser.version}.`);
  } finally {
    await browser.close();
  }
  return 0;
}

function writeAll(out, files) {
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(out, name), bytes);
    const near = relative(process.cwd(), join(out, name));
    console.log(`Wrote ${near.startsWith('..') ? join(out, name) : near}`);
  }
}

/** Ctrl-C closes the browser and removes its profile before the script ends. */
function closeOnSignal(browser) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void browser.close().finally(() => process.exit(130)));
  }
}
