import { ROOT } from '../run-command.mjs';

// A build of the extension whose steps take their own time. Clocks are put around functions while it is built, so that
// the product itself carries none of them, and a page never sees them.

const MEASURED = [
  { file: 'lib/page/read-article.ts', name: 'readArticle' },
  { file: 'lib/messages.ts', name: 'sendToBackground' },
  { file: 'lib/analyze.ts', name: 'analyze' },
  { file: 'entrypoints/background/analyze-article.ts', name: 'analyzeArticle' },
];

const CLOCK = `
const timed = (label, start) => performance.measure(label, { start, end: performance.now() });
`;

/** Builds the measured extension; gives its folder. Its steps are `bench:…` measures of the page and the worker. */
export async function buildMeasured() {
  const { build } = await import('wxt');
  const missing = new Set(MEASURED.map(({ name }) => name));
  const { default: preact } = await import('@preact/preset-vite');
  await build({
    root: ROOT,
    outDir: '.output/bench',
    vite: () => ({ plugins: [preact(), clocks(missing)], logLevel: 'error' }),
  });
  if (missing.size > 0) throw new Error(`no such function to measure: ${[...missing].join(', ')}`);
  return `${ROOT}.output/bench/chrome-mv3`;
}

function clocks(missing) {
  return {
    name: 'randnotiz-clocks',
    enforce: 'pre',
    transform(code, id) {
      const entry = MEASURED.find(({ file }) => id.replaceAll('\\', '/').endsWith(`/${file}`));
      if (!entry) return undefined;
      const found = new RegExp(`export ((?:async )?)function ${entry.name}\\b`);
      if (!found.test(code)) return undefined;
      missing.delete(entry.name);
      return `${code.replace(found, `$1function unmeasured_${entry.name}`)}${CLOCK}
export const ${entry.name} = (...args) => {
  const start = performance.now();
  const label = 'bench:${entry.name}' + (typeof args[0] === 'string' ? ':' + args[0] : '');
  const result = unmeasured_${entry.name}(...args);
  if (typeof result?.then === 'function') return result.finally(() => timed(label, start));
  timed(label, start);
  return result;
};`;
    },
  };
}
