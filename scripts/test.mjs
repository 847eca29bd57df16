import { check, runTests, sum } from './check.mjs';
import { runMain } from './run-command.mjs';
import { ensureBrowsers, ensurePackages } from './setup.mjs';
import { runTorture } from './torture.mjs';

// `npm test`: everything a fresh machine needs, then every check, then the product in real Chromium and real Firefox,
// and at last a few kills and power cuts while notes are being saved.

await runMain(async () => {
  await ensurePackages();
  await ensureBrowsers({ chromium: true, firefox: true });
  const checked = await check();
  const driven = await runTests('in real browsers', 'vitest.e2e.config.ts');
  console.log('— kills and power cuts');
  const tortured = await runTorture({ kills: 3, power: 2, kinds: ['chromium', 'firefox'], seed: 20_261_129 });
  const { passed, failed } = sum([checked, driven, tortured]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
});
