import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeInSample } from './browser/library.mjs';
import { openBrowser } from './browser/open-browser.mjs';
import { buildOf, wordsOf } from './browser/product.mjs';
import { sleep } from './browser/wait.mjs';
import { PlainError, runMain, runTool } from './run-command.mjs';
import { ensureBrowsers, ensurePackages, lastLines } from './setup.mjs';

const HELP = `node scripts/take-pictures.mjs [options]

Builds Randnotiz, takes the sample library in, and photographs the library, a person's page, the network and more.

  --out DIR              where the pictures go (default: docs)
  --only NAME,NAME       of library, person, network and the others, only these (default: those of the README)
  --locale en|de         (default: en)
  --scheme light|dark    (default: light)
  --width N              of the window, in pixels (default: 1280)
  --built                the build that is there is taken`;

const PERSON = '#view=people&name=Aylin+Demir';

/** What is photographed: where in the library it is, what is there when it is drawn, and the tab that is chosen. */
const PICTURES = {
  library: {
    place: '#',
    opened: { role: 'link', name: { has: 'One logbook, two museums' } },
    drawn: '.library__reading .words',
  },
  person: { place: PERSON, drawn: '.figure-page .said-list' },
  network: { place: '#view=pictures', tab: 'picture_network', drawn: '.pictures svg' },
  timeline: { place: '#view=pictures', tab: 'picture_timeline', drawn: '.pictures svg' },
  voices: { place: '#view=pictures', tab: 'picture_voices', drawn: '.pictures__one *' },
  search: { place: '#query=Gutachten', drawn: '.hit' },
  people: { place: '#view=people', drawn: '.figure-row' },
  quotations: { place: '#view=quotations', drawn: '.library__list *' },
  notes: { place: '#view=notes', drawn: '.card' },
  doubts: { place: '#view=doubts', drawn: '.doubts, .empty' },
  import: { place: '#view=import', drawn: '.library__list *' },
};
const OF_README = ['library', 'person', 'network'];
/** Drawn pictures move to their places for a moment. */
const SETTLED_MS = 900;

await runMain(async () => {
  const options = readOptions();
  if (options.help) return console.log(HELP);
  await ensurePackages();
  await ensureBrowsers({ chromium: true });
  if (!options.built) await build();
  const { locale, scheme } = options;
  const size = { width: Math.max(options.width, 800), height: 860 };
  const browser = await openBrowser({
    kind: 'chromium',
    extension: buildOf('chromium'),
    locale,
    scheme,
    size,
  });
  try {
    const library = await browser.extensionPage('library.html');
    await library.setWidth(options.width);
    const say = wordsOf(locale);
    await takeInSample(library, say);
    await library.reload(); // without the message about it
    mkdirSync(options.out, { recursive: true });
    for (const name of options.names) {
      const file = join(options.out, `${name}.png`);
      writeFileSync(file, await photograph(library, PICTURES[name], say));
      console.log(`Wrote ${file}`);
    }
  } finally {
    await browser.close();
  }
});

function readOptions() {
  try {
    const text = { type: 'string' };
    const { values } = parseArgs({
      options: {
        out: { ...text, default: 'docs' },
        only: { ...text, default: OF_README.join() },
        locale: { ...text, default: 'en' },
        scheme: { ...text, default: 'light' },
        width: { ...text, default: '1280' },
        built: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const names = values.only.split(',');
    const unknown = names.find((name) => !PICTURES[name]);
    if (unknown)
      throw new Error(`There is no picture ${unknown}; there are ${Object.keys(PICTURES).join()}.`);
    return { ...values, names, width: Number(values.width), out: resolve(values.out) };
  } catch (error) {
    throw new PlainError(`${error.message}\n\n${HELP}`);
  }
}

async function build() {
  const { code, output } = await runTool('wxt/bin/wxt.mjs', ['build']);
  if (code !== 0) throw new PlainError(`The build failed:\n${lastLines(output)}`);
}

async function photograph(library, { place, tab, opened, drawn }, say) {
  await library.eval((hash) => {
    location.hash = hash;
  }, place);
  if (tab) await library.click({ role: 'tab', name: say(tab) });
  if (opened) await library.click(opened);
  await library.waitForElement({ css: drawn });
  await library.hoverAt({ x: 1, y: 1 });
  await sleep(SETTLED_MS);
  return library.screenshot();
}
