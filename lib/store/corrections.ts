import type { Correction } from '../entities/correction';
import type { Kept, Uuid } from '../note';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { CONCERNED_TABLES, markConcerned } from './figures/concerned';
import { buried, newKept, revived } from './rows/kept';
import type { CorrectionRecord } from './rows/records';
import { followingOn, isEqual, isReplacedBy, isSpokenFor, plainCorrection, subjectOf } from './rows/verdicts';

/** A verdict, and the articles it bears on: their lists follow. */
const CORRECTED_TABLES = ['corrections', ...CONCERNED_TABLES] as const;

export type { CorrectionRecord } from './rows/records';

/**
 * Stores the reader's verdict. It takes the place of earlier ones on the same name or words, which come back when it
 * is undone; the same verdict again gives the one that is stored.
 * @throws StoreError
 */
export function saveCorrection(correction: Correction): Promise<CorrectionRecord> {
  const given = plainCorrection(correction);
  return writeTables(CORRECTED_TABLES, async (tables) => {
    const { corrections } = tables;
    const stored = await corrections.toArray();
    // The last verdict counts: it is later than all before it, also within one tick of the clock.
    const now = stored.reduce((latest, { updated }) => Math.max(latest, updated + 1), Date.now());
    const replaced = stored.filter((old) => isReplacedBy(old, given));
    const plain = followingOn(replaced, given);
    const same = replaced.find((old) => isEqual(old, plain));
    const others = replaced.filter((old) => old !== same);
    await corrections.bulkPut(others.map((old) => buried(old, now)));
    if (same) return same;
    const replaces = others.map(({ id }) => id);
    const record = { ...plain, ...newKept(now), ...(replaces.length > 0 && { replaces }) };
    await corrections.put(record);
    await markConcerned(tables, [record, ...others]);
    return record;
  });
}

/**
 * Undoes a verdict just given: it stays as a tombstone, and the verdicts that it took the place of hold again.
 * @throws StoreError `missing`
 */
export function undoCorrection(id: Uuid): Promise<void> {
  return writeTables(CORRECTED_TABLES, async (tables) => {
    const { corrections } = tables;
    const record = await corrections.get(id);
    if (record === undefined) throw new StoreError('missing', 'The correction is no longer stored');
    if (record.deleted !== undefined) return;
    const now = Date.now();
    const before = (await corrections.bulkGet([...(record.replaces ?? [])])).filter(
      (old) => old !== undefined,
    );
    const back = before.filter(({ deleted }) => deleted !== undefined);
    await corrections.bulkPut([buried(record, now), ...back.map((old) => revived(old, now))]);
    await markConcerned(tables, [record, ...back]);
  });
}

/**
 * Takes verdicts back, in one act that `restoreCorrections` undoes; they stay as tombstones. Unknown ones are passed by.
 * @throws StoreError
 */
export function removeCorrections(ids: readonly Uuid[]): Promise<void> {
  return writeTables(CORRECTED_TABLES, async (tables) => {
    const { corrections } = tables;
    const now = Date.now();
    const records = (await corrections.bulkGet([...ids])).filter((record) => record !== undefined);
    const living = records.filter(({ deleted }) => deleted === undefined);
    await corrections.bulkPut(living.map((record) => buried(record, now)));
    await markConcerned(tables, living);
  });
}

/**
 * Undoes `removeCorrections`. A verdict given on the same name or words meanwhile stands.
 * @throws StoreError
 */
export function restoreCorrections(ids: readonly Uuid[]): Promise<void> {
  return writeTables(CORRECTED_TABLES, async (tables) => {
    const { corrections } = tables;
    const now = Date.now();
    const living = (await corrections.toArray()).filter(({ deleted }) => deleted === undefined);
    const given = new Map(living.map((one) => [subjectOf(one), one.created]));
    const records = (await corrections.bulkGet([...ids])).filter((record) => record !== undefined);
    const back = records.filter(
      (one) => one.deleted !== undefined && (given.get(subjectOf(one)) ?? 0) < one.deleted,
    );
    await corrections.bulkPut(back.map((record) => revived(record, now)));
    await markConcerned(tables, back);
  });
}

/**
 * Takes in verdicts of another library or an earlier export, those that hold there. What is said of a name or of words
 * here stands, and so does what was taken back here since. Gives the ids of those that came in.
 * @throws StoreError
 */
export function takeInCorrections(given: readonly (Correction & Kept)[]): Promise<readonly Uuid[]> {
  return writeTables(CORRECTED_TABLES, async (tables) => {
    const { corrections } = tables;
    const stored = await corrections.toArray();
    const living = stored.filter(({ deleted }) => deleted === undefined);
    const known = new Map(stored.map((one) => [one.id, one]));
    const next = given.filter(
      (one) =>
        one.deleted === undefined &&
        (known.get(one.id)?.updated ?? 0) <= one.updated &&
        !isSpokenFor(living, one),
    );
    await corrections.bulkPut(
      next.map((one) => ({ ...plainCorrection(one), ...keptOf(one), revision: one.revision + 1 })),
    );
    await markConcerned(tables, next);
    return next.map(({ id }) => id);
  });
}

function keptOf({ id, created, updated, revision }: Kept): Kept {
  return { id, created, updated, revision };
}

/**
 * The verdicts that hold, oldest first.
 * @throws StoreError
 */
export async function loadCorrections(): Promise<readonly CorrectionRecord[]> {
  const all = await readTables(['corrections'], ({ corrections }) => corrections.toArray());
  return all.filter(({ deleted }) => deleted === undefined).sort((a, b) => a.created - b.created);
}
