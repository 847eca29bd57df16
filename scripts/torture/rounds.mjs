import { sleep, until } from '../browser/wait.mjs';
import { readBack, sendAgain, startActing, storeArticles } from './in-page.mjs';
import { judge, Ledger } from './ledger.mjs';

/** Windows that write at the same time, each on an article of its own. */
const LOOPS = 3;
/** Longest time between the first command and the kill, ms. Most kills come early. */
const LONGEST_MS = 2_500;

/**
 * Kills a browser again and again while notes are being saved, always on the same profile, and compares after each
 * start. `tell` gets one sentence for each kill. With `isTorn` the browser may find its own files damaged and throw
 * them away: then the library must say so (`missed`), and it goes on with a fresh profile.
 */
export async function killRounds({ session, kills, random, isTorn = false, tell }) {
  const total = { kills: 0, acknowledged: 0, pending: 0, carriedOut: 0, lost: 0, torn: 0, missed: 0 };
  let ledger = new Ledger();
  let articles = [];
  const start = () => session.start((line) => ledger.take(line));
  for (let round = 1; round <= kills + 1; round += 1) {
    let page = await start();
    if (round > 1 && isTorn && (await shown(page)) === 'lost') {
      total.missed += 1;
      tell(`kill ${round - 1}: the browser threw the library away, and Randnotiz says so`);
      total.acknowledged += ledger.acknowledged.size;
      ledger = new Ledger();
      await session.renew();
      page = await start();
    } else if (round > 1) {
      const found = await compare({ page, ledger, articles, isLast: round === kills + 1 });
      count(total, found);
      tell(sentence({ round: round - 1, ledger, ...found }));
    }
    if (round > kills) break;
    articles = await page.eval(storeArticles, titles(session.kind, round));
    await actUntilKilled({ session, page, articles, round, random, ledger });
    await session.kill(isTorn ? random : undefined);
    total.kills += 1;
  }
  await session.close();
  total.acknowledged += ledger.acknowledged.size;
  return total;
}

/** Lets the page act on notes, and resolves when the time for the kill has come. */
async function actUntilKilled({ session, page, articles, round, random, ledger }) {
  const before = ledger.acknowledged.size;
  const seed = Math.floor(random() * 2 ** 31);
  await page.eval(startActing, { articles, round, mark: session.mark, seed });
  const hasBegun = () => ledger.pending.size > 0 || ledger.acknowledged.size > before;
  await until(hasBegun, { what: 'a first command' });
  await sleep(random() ** 2 * LONGEST_MS);
}

/** What the library shows: itself, or that it is lost. */
function shown(page) {
  return page.waitFor(
    `document.querySelector('.recovery') ? 'lost' : document.querySelector('main li, main .empty') && 'library'`,
    undefined,
    { what: 'the library to show something', timeout: 30_000 },
  );
}

function titles(kind, round) {
  return Array.from({ length: LOOPS }, (_, loop) => `folter-${kind}-${round}-${loop}`);
}

/** Reads everything back, sends again what was not answered, and judges. The ledger then knows the answers. */
async function compare({ page, ledger, articles, isLast }) {
  const held = await page.eval(readBack, { articles, all: isLast });
  const pending = [...ledger.pending].map(([command, act]) => ({ command, act }));
  const replies = await page.eval(sendAgain, pending);
  const answers = new Map(pending.map(({ command }, at) => [command, replies[at]]));
  const { lost, torn } = judge(ledger, { held, answers });
  if ((await shown(page)) === 'lost') torn.push('the library says that it is lost');
  const carriedOut = pending.filter(({ command }) => held.commands.includes(command)).length;
  for (const [command, reply] of answers) ledger.answer(command, reply);
  const again = await page.eval(readBack, { articles, all: false });
  torn.push(...judge(ledger, { held: again, answers: new Map() }).torn.map((text) => `sent again: ${text}`));
  if (ledger.refused.length > 0) torn.push(...ledger.refused.splice(0).map((text) => `refused: ${text}`));
  return { lost, torn, pending: pending.length, carriedOut };
}

function count(total, { lost, torn, pending, carriedOut }) {
  total.lost += lost.length;
  total.torn += torn.length;
  total.pending += pending;
  total.carriedOut += carriedOut;
}

function sentence({ round, ledger, lost, torn, pending, carriedOut }) {
  const words = [
    `kill ${round}: ${ledger.acknowledged.size} acts acknowledged so far`,
    `${pending} on their way (${carriedOut} carried out)`,
    `${lost.length} lost, ${torn.length} torn`,
  ];
  return [words.join(', '), ...[...lost, ...torn].slice(0, 10).map((text) => `    ${text}`)].join('\n');
}
