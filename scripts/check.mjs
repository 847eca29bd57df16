import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ROOT, runMain, runTool } from './run-command.mjs';
import { ensurePackages } from './setup.mjs';
import { measureBuild, sizesTable } from './sizes.mjs';

// `npm run check`: types, pure types, lint and format, unit tests, both builds, sizes. Everything is run, so that one
// look shows all that is wrong.

/** Runs every check that needs no browser. Gives `{ passed, failed }`: each check counts as one, each test too. */
export async function check() {
  mkdirSync(`${ROOT}out`, { recursive: true });
  const quick = [
    ['types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
    ['types of the pure rooms', 'typescript/bin/tsc', ['-p', 'tsconfig.pure.json']],
    ['lint and format', '@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']],
    ['build for Chromium', 'wxt/bin/wxt.mjs', ['build']],
    ['build for Firefox', 'wxt/bin/wxt.mjs', ['build', '-b', 'firefox']],
  ];
  const tallies = [];
  for (const [what, entry, args] of quick) tallies.push(await runStep(what, () => runTool(entry, args)));
  tallies.push(await runStep('sizes', checkSizes));
  tallies.push(await runTests('unit tests', 'vitest.config.ts'));
  return sum(tallies);
}

/** Runs one check: a line when it is well, its whole output when not. */
async function runStep(what, run) {
  const start = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${what} (${seconds} s)`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function checkSizes() {
  const { rows, faults } = measureBuild();
  console.log(sizesTable(rows));
  return { code: faults.length, output: faults.join('\n') };
}

/** Runs the tests of a Vitest configuration in the open. Gives how many passed and failed; none at all is a failure. */
export async function runTests(what, config, args = []) {
  const report = `${ROOT}out/${config}.json`;
  rmSync(report, { force: true });
  console.log(`— ${what}`);
  const { code } = await runTool(
    'vitest/vitest.mjs',
    [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { show: true },
  );
  const { passed = 0, failed = 0 } = readReport(report);
  // A run that ends badly without a failed test (a file that does not load) is a failure of its own.
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
}

function readReport(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return {};
  }
}

/** Adds up `{ passed, failed }`. */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

if (process.argv[1]?.endsWith('check.mjs')) {
  await runMain(async () => {
    await ensurePackages();
    const { passed, failed } = await check();
    console.log(`${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  });
}
