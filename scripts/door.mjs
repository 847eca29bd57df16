import { resolve } from 'node:path';
import { PlainError, ROOT, runMain } from './run-command.mjs';
import { ensurePackages } from './setup.mjs';

// `node scripts/door.mjs annotate|evaluate …`: runs a command-line door written in TypeScript in plain Node, as the
// bundler would load it (types taken off, `?raw` imports read). On stdout stands the door's own output and nothing else.

const DOORS = ['annotate', 'evaluate'];

await runMain(async () => {
  const [name = '', ...args] = process.argv.slice(2);
  if (!DOORS.includes(name)) throw new PlainError(`Usage: node scripts/door.mjs ${DOORS.join('|')} …`);
  await setUp();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(resolve(ROOT, `scripts/${name}.ts`), {
    root: ROOT,
    logLevel: 'error',
  });
  endQuietlyWhenNobodyReads();
  return module.main(args, folderOfCaller(name));
});

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
