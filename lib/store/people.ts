import type { Correction } from '../entities/correction';
import type { Uuid } from '../note';
import { fold } from '../text/fold';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { buried, newKept } from './rows/kept';
import type { CorrectionRecord } from './rows/records';

export type { CorrectionRecord } from './rows/records';

/** Field by field, so that nothing else of what was handed over is stored. */
function plainCorrection(correction: Correction): Correction {
  const { name, kind } = correction;
  return correction.verdict === 'reject'
    ? { verdict: 'reject', name, kind }
    : { verdict: 'retype', name, kind, to: correction.to };
}

/** Whether the new verdict takes the place of the old one: the same naming, or the way back from a retyping. */
function isReplacedBy(old: CorrectionRecord, next: Correction): boolean {
  if (old.deleted !== undefined || fold(old.name) !== fold(next.name)) return false;
  const isWayBack = old.verdict === 'retype' && next.verdict === 'retype' && old.to === next.kind;
  return old.kind === next.kind || isWayBack;
}

function isEqual(a: Correction, b: Correction): boolean {
  const to = (one: Correction) => (one.verdict === 'retype' ? one.to : undefined);
  return a.verdict === b.verdict && a.name === b.name && a.kind === b.kind && to(a) === to(b);
}

/**
 * Stores the reader's verdict on an entity. It takes the place of an earlier verdict on the same name; the same
 * verdict again gives the one that is stored.
 * @throws StoreError
 */
export function saveCorrection(correction: Correction): Promise<CorrectionRecord> {
  const plain = plainCorrection(correction);
  return writeTables(['corrections'], async ({ corrections }) => {
    const now = Date.now();
    const replaced = (await corrections.toArray()).filter((old) => isReplacedBy(old, plain));
    const same = replaced.find((old) => isEqual(old, plain));
    await corrections.bulkPut(replaced.filter((old) => old !== same).map((old) => buried(old, now)));
    if (same) return same;
    const record = { ...plain, ...newKept(now) };
    await corrections.put(record);
    return record;
  });
}

/**
 * Takes a verdict back; it stays as a tombstone.
 * @throws StoreError `missing`
 */
export function removeCorrection(id: Uuid): Promise<void> {
  return writeTables(['corrections'], async ({ corrections }) => {
    const record = await corrections.get(id);
    if (record === undefined) throw new StoreError('missing', 'The correction is no longer stored');
    if (record.deleted === undefined) await corrections.put(buried(record, Date.now()));
  });
}

/**
 * The verdicts that hold, oldest first.
 * @throws StoreError
 */
export async function loadCorrections(): Promise<readonly CorrectionRecord[]> {
  const all = await readTables(['corrections'], ({ corrections }) => corrections.toArray());
  return all.filter(({ deleted }) => deleted === undefined).sort((a, b) => a.created - b.created);
}
