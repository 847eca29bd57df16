import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, runMain } from './run-command.mjs';

// How much the browser has to load, in gzip as a store packs it. A budget that is passed fails the check.

const BUDGETS = [
  // Reading articles, the cards of names and quotations, and the notes: their anchors are found in the page itself, so
  // that its text need not leave it, and their toolbar and cards are built without a library.
  { what: 'content script', files: ['content-scripts/content.js'], most: 90_000 },
  { what: 'popup, first load', files: ['popup.html'], most: 60_000 },
  // Both with the store and all that notes are read and written by: Markdown, changed words, steps, joined pages. The
  // ways back to a lost library are loaded when it is lost.
  { what: 'side panel, first load', files: ['sidepanel.html'], most: 100_000 },
  // Its list and search; the open article, people, pictures, export and import are loaded when they are first shown.
  { what: 'library, first load', files: ['library.html'], most: 130_000 },
  { what: 'options, first load', files: ['options.html'], most: 80_000 },
  // Of it 70 are rules and lexicons of quotations, 25 acts on notes, trash, heartbeat and backups, 20 the index of words
  // and who is who over all articles.
  { what: 'background', files: ['background.js'], most: 465_000 },
];

/** For each language that has one; 2 MB is what a model may cost at the very most. */
const MOST_OF_A_MODEL = 1_400_000;
const MODELS = [
  { what: 'German name model', file: 'models/names-de.bin' },
  { what: 'English name model', file: 'models/names-en.bin' },
];

/** What only a package for comparison says, which the product does without. */
const COMPROMISE_ONLY = /#ProperNoun|#FirstName/;

/** Measures a build: `{ rows: [{ what, bytes, most }], faults: [sentence] }`. */
export function measureBuild(folder = `${ROOT}.output/chrome-mv3`) {
  const code = BUDGETS.map(({ what, files, most }) => {
    const texts = firstLoad(folder, files);
    return {
      what,
      most,
      bytes: bytesOf(texts),
      hasCompromise: texts.some((text) => COMPROMISE_ONLY.test(text)),
    };
  });
  const models = MODELS.map(({ what, file }) => {
    const path = posix.join(folder, file);
    return { what, most: MOST_OF_A_MODEL, bytes: existsSync(path) ? bytesOf([readFileSync(path)]) : 0 };
  });
  const rows = [...code, ...models];
  const faults = [
    ...rows
      .filter(({ bytes, most }) => bytes > most)
      .map(({ what, bytes, most }) => `${what}: ${kilobytes(bytes)} gzip, more than ${kilobytes(most)}`),
    ...rows.filter(({ bytes }) => bytes === 0).map(({ what }) => `${what}: not in the build`),
    ...code.filter(({ hasCompromise }) => hasCompromise).map(({ what }) => `${what}: carries compromise`),
  ];
  return { rows, faults };
}

/** The files that are loaded before anything can be seen: pages with their scripts and styles, and all these import. */
function firstLoad(folder, files) {
  const loaded = new Map();
  const queue = [...files];
  for (let path = queue.shift(); path; path = queue.shift()) {
    const file = posix.join(folder, path);
    if (loaded.has(path) || !existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    loaded.set(path, text);
    queue.push(...(path.endsWith('.html') ? namedByPage(text) : importedBy(path, text)));
  }
  return [...loaded.values()];
}

function namedByPage(text) {
  return [...text.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+)"/g)].map(([, path]) => path);
}

function importedBy(path, text) {
  if (!path.endsWith('.js')) return [];
  const statements = text.matchAll(/\b(?:import|from)\s*["'](\.{1,2}\/[^"']+|\/[^"']+)["']/g);
  return [...statements].map(([, from]) => posix.join(from.startsWith('/') ? '' : posix.dirname(path), from));
}

function bytesOf(texts) {
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** The table of sizes as text. */
export function sizesTable(rows) {
  return rows
    .map(
      ({ what, bytes, most }) => `  ${what.padEnd(24)} ${kilobytes(bytes).padStart(9)} of ${kilobytes(most)}`,
    )
    .join('\n');
}

if (process.argv[1]?.endsWith('sizes.mjs')) {
  await runMain(() => {
    const { rows, faults } = measureBuild();
    console.log(sizesTable(rows));
    for (const fault of faults) console.error(fault);
    return faults.length > 0 ? 1 : 0;
  });
}
