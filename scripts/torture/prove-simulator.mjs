import { until } from '../browser/wait.mjs';
import { readRaw, startRawWrites } from './in-page.mjs';

/**
 * Writes records of one durability, cuts the power, and counts: `{ acknowledged, lost }`. With `relaxed` records must
 * be lost, or the simulated power cut would prove nothing; with `strict` none.
 */
export async function rawPowerCut({ session, durability, records }) {
  const name = `raw-${durability}`;
  const written = [];
  const page = await session.start((line) => {
    if (line.broken) throw new Error(line.broken);
    if (line.written) written.push(line.written);
  });
  await page.eval(startRawWrites, { name, durability, mark: session.mark });
  await until(() => written.length >= records, { what: `${records} records to be written`, timeout: 60_000 });
  await session.kill();
  const acknowledged = [...written];
  const again = await session.start(() => {});
  const kept = new Set(await again.eval(readRaw, name));
  await session.close();
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((number) => !kept.has(number)).length,
  };
}
