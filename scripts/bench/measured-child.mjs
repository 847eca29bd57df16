import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { ROOT, runCommand } from '../run-command.mjs';

/**
 * Bundles a measuring program of this folder and calls `work` with `{ ask, folder }`: `ask` runs the program on a job
 * (see `runChild`), `folder` is the bundle's, which is there until `work` has ended. Gives what `work` gives.
 */
export async function withChild(name, work) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache/bench-'));
  try {
    await bundleChild(name, folder);
    return await work({ ask: (job) => runChild(name, folder, job), folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The load of the machine, from what it was `before` to now, in words. */
export function loadSince(before) {
  return `load of the machine: ${[before, loadavg()[0]].map((load) => load.toFixed(1)).join(' to ')}`;
}

/** Bundles a measuring program of this folder into `outDir`, with what it imports, as the product is bundled. */
async function bundleChild(name, outDir) {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: resolve(ROOT, `scripts/bench/${name}.ts`), outDir, target: 'node20', minify: false },
  });
}

/**
 * Runs a bundled program on a job in a process of its own and gives its result; `what` names the job if it fails. The
 * job gets the project's folder as `root`.
 */
async function runChild(name, folder, { what, ...job }) {
  const child = join(folder, `${name}.js`);
  const all = JSON.stringify({ root: ROOT, ...job });
  const { code, output } = await runCommand(process.execPath, ['--expose-gc', child, all]);
  if (code !== 0) throw new Error(`measuring ${what} failed:\n${output}`);
  return JSON.parse(output);
}
