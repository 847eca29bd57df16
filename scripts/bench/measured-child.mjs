import { join, resolve } from 'node:path';
import { ROOT, runCommand } from '../run-command.mjs';

/** Bundles a measuring program of this folder into `outDir`, with what it imports, as the product is bundled. */
export async function bundleChild(name, outDir) {
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

/** Runs a bundled program on a job in a process of its own and gives its result; `what` names the job if it fails. */
export async function runChild(name, folder, { what, ...job }) {
  const child = join(folder, `${name}.js`);
  const { code, output } = await runCommand(process.execPath, ['--expose-gc', child, JSON.stringify(job)]);
  if (code !== 0) throw new Error(`measuring ${what} failed:\n${output}`);
  return JSON.parse(output);
}
