import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PlainError, runMain } from './run-command.mjs';
import { seededRandom } from './seeded-random.mjs';
import { ensureBrowsers, ensurePackages } from './setup.mjs';
import { buildPowerCut } from './torture/power-cut.mjs';
import { rawPowerCut } from './torture/prove-simulator.mjs';
import { killRounds } from './torture/rounds.mjs';
import { Session } from './torture/session.mjs';

// `npm run torture`: kills real browsers while notes are being saved, cuts their power, and counts what is lost.

const HELP = `npm run torture -- [--kills 100] [--power 20] [--torn N] [--browser chromium|firefox|both] [--seed N] [--short]
  --kills N    SIGKILLs of each browser (100)
  --power N    simulated power cuts of each browser (20; needs Linux and a C compiler)
  --torn N     power cuts in which pages that were not synced are on the disk or not, in any order (none)
  --seed N     when to kill, and what the disk still had
  --short      3 kills and 2 power cuts of each
The builds must be there (npm run build).`;

const KINDS = ['chromium', 'firefox'];
/** Records that are written to prove the simulator. */
const PROVING_RECORDS = 60;

function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      kills: { type: 'string' },
      power: { type: 'string' },
      torn: { type: 'string', default: '0' },
      browser: { type: 'string', default: 'both' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      short: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const asked = values.kills !== undefined || values.power !== undefined || values.torn !== '0';
  // Who asks for one of them gets that one.
  const usual = asked ? [0, 0] : values.short ? [3, 2] : [100, 20];
  const options = {
    kills: Number(values.kills ?? usual[0]),
    power: Number(values.power ?? usual[1]),
    torn: Number(values.torn),
    kinds: values.browser === 'both' ? KINDS : [values.browser],
    seed: Number(values.seed),
    help: values.help,
  };
  const isNumber = [options.kills, options.power, options.torn, options.seed].every(
    (n) => Number.isInteger(n) && n >= 0,
  );
  if (!isNumber || !options.kinds.every((kind) => KINDS.includes(kind))) throw new PlainError(HELP);
  return options;
}

async function torture({ kind, kills, random, powerCut, isTorn = false }) {
  const what = isTorn ? 'torn power cuts' : powerCut ? 'power cuts' : 'kills';
  const session = new Session({ kind, library: powerCut });
  try {
    const tell = (sentence) => console.log(`${kind}, ${what}, ${sentence}`);
    const total = await killRounds({ session, kills, random, isTorn, tell });
    console.log(
      `${kind}: ${total.kills} ${what}, ${total.acknowledged} acts acknowledged, ${total.pending} on their way ` +
        `(${total.carriedOut} carried out), ${total.lost} lost, ${total.torn} torn` +
        (isTorn ? `, ${total.missed} times the browser threw the library away and Randnotiz said so` : ''),
    );
    return total.lost + total.torn;
  } finally {
    await session.browser?.kill();
    session.remove();
  }
}

/** Whether the simulated power cut loses what was promised by nobody, and only that. Gives the number of faults. */
async function prove({ kind, library }) {
  const lost = {};
  for (const durability of ['relaxed', 'strict']) {
    const session = new Session({ kind, library });
    try {
      const { acknowledged, lost: count } = await rawPowerCut({
        session,
        durability,
        records: PROVING_RECORDS,
      });
      lost[durability] = count;
      console.log(
        `${kind}, power cut, raw records, ${durability}: ${acknowledged} acknowledged, ${count} lost`,
      );
    } finally {
      await session.browser?.kill();
      session.remove();
    }
  }
  if (lost.relaxed === 0) console.log(`${kind}: the simulated power cut loses nothing and proves nothing`);
  return (lost.relaxed === 0 ? 1 : 0) + lost.strict;
}

/**
 * Kills and cuts the power as the options say. Gives `{ passed, failed }`: one for each browser and way of ending it.
 */
export async function runTorture({ kills, power, torn = 0, kinds, seed }) {
  console.log(`seed ${seed}`);
  const random = seededRandom(seed);
  const folder = mkdtempSync(join(tmpdir(), 'randnotiz-power-cut-'));
  const faults = [];
  try {
    const library = power + torn > 0 ? await buildPowerCut(folder) : undefined;
    if (power + torn > 0 && !library) console.log('No power cuts: they need Linux and a C compiler (cc).');
    for (const kind of kinds) {
      if (kills > 0) faults.push(await torture({ kind, kills, random }));
      if (!library) continue;
      faults.push(await prove({ kind, library }));
      if (power > 0) faults.push(await torture({ kind, kills: power, random, powerCut: library }));
      if (torn > 0)
        faults.push(await torture({ kind, kills: torn, random, powerCut: library, isTorn: true }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const failed = faults.filter((count) => count > 0).length;
  return { passed: faults.length - failed, failed };
}

if (process.argv[1]?.endsWith('torture.mjs')) {
  await runMain(async () => {
    const options = readOptions();
    if (options.help) {
      console.log(HELP);
      return 0;
    }
    await ensurePackages();
    await ensureBrowsers(Object.fromEntries(options.kinds.map((kind) => [kind, true])));
    const { passed, failed } = await runTorture(options);
    console.log(`${passed} passed, ${failed} failed`);
    return failed > 0 ? 1 : 0;
  });
}
