import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainError, ROOT, runMain } from './run-command.mjs';
import { ensurePackages } from './setup.mjs';

// `node scripts/door.mjs annotate|evaluate|train|build-sample|formats …`: runs a command-line door written in TypeScript
// in plain Node, put into one file as the product is (measured speeds are those of bundled code). On stdout stands the
// door's own output.

const DOORS = ['annotate', 'evaluate', 'train', 'build-sample', 'formats'];

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  if (!DOORS.includes(name)) throw new PlainError(`Usage: node scripts/door.mjs ${DOORS.join('|')} …`);
  await setUp();
  endQuietlyWhenNobodyReads();
  const { main } = await bundle(name);
  return main(args, folderOfCaller(name));
});

async function bundle(name) {
  const { build } = await import('vite');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const outDir = mkdtempSync(join(ROOT, '.cache/door-'));
  try {
    await build({
      configFile: false,
      root: ROOT,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: resolve(ROOT, `scripts/${name}.ts`),
        outDir,
        target: 'node20',
        minify: false,
        // The file is gone before what it imports later would be read.
        rolldownOptions: { output: { codeSplitting: false } },
      },
    });
    return await import(pathToFileURL(join(outDir, `${name}.js`)).href);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** What set-up has to say goes to stderr: stdout is for machines. */
async function setUp() {
  const log = console.log;
  console.log = console.error;
  try {
    await ensurePackages();
  } finally {
    console.log = log;
  }
}

/** npm runs scripts in the project's folder; paths are meant from where the caller stood. */
function folderOfCaller(name) {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === name && folder ? folder : process.cwd();
}

/** `… | head` closes the pipe: that is no failure. */
function endQuietlyWhenNobodyReads() {
  process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
