import { check, runTests, sum } from './check.mjs';
import { runMain } from './run-command.mjs';
import { ensureBrowsers, ensurePackages } from './setup.mjs';

// `npm test`: everything a fresh machine needs, then every check, then the product in real Chromium and real Firefox.

await runMain(async () => {
  await ensurePackages();
  await ensureBrowsers({ chromium: true, firefox: true });
  const checked = await check();
  const driven = await runTests('in real browsers', 'vitest.e2e.config.ts');
  const { passed, failed } = sum([checked, driven]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
