import type { Correction } from '../entities/correction';
import type { EntityKind } from '../names/mention';
import type { Kept, Uuid } from '../note';
import { fold } from '../text/fold';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { buried, newKept, revived } from './rows/kept';
import type { CorrectionRecord } from './rows/records';

export type { CorrectionRecord } from './rows/records';

/** Field by field, so that nothing else of what was handed over is stored. */
function plainCorrection(correction: Correction): Correction {
  const { verdict, name, kind } = correction;
  return verdict === 'retype' ? { verdict, name, kind, to: correction.to } : { verdict, name, kind };
}

/** Where the verdict leaves a name: the kind it is from now on, undefined for none. */
function outcomeOf(correction: Correction): EntityKind | undefined {
  if (correction.verdict === 'reject') return undefined;
  return correction.verdict === 'retype' ? correction.to : correction.kind;
}

/**
 * Whether the new verdict takes the place of the old one: the same naming, the way back from a retyping, a rejection
 * of what the name is to be now, or another kind for a name that is only there because the reader added it.
 */
function isReplacedBy(old: CorrectionRecord, next: Correction): boolean {
  if (old.deleted !== undefined || fold(old.name) !== fold(next.name)) return false;
  if (old.kind === next.kind) return true;
  if (old.verdict === 'reject') return old.kind === outcomeOf(next);
  if (old.verdict === 'add') return next.verdict === 'add';
  return next.verdict === 'retype' && old.to === next.kind;
}

/** A name that is only there because the reader added it stays added when it gets another kind. */
function followingOn(replaced: readonly CorrectionRecord[], next: Correction): Correction {
  const isAdded = replaced.some(({ verdict }) => verdict === 'add');
  return isAdded && next.verdict === 'retype' ? { verdict: 'add', name: next.name, kind: next.to } : next;
}

function isEqual(a: Correction, b: Correction): boolean {
  return a.verdict === b.verdict && a.name === b.name && a.kind === b.kind && outcomeOf(a) === outcomeOf(b);
}

/**
 * Stores the reader's verdict on a name. It takes the place of earlier verdicts on the same name, which come back when
 * it is undone; the same verdict again gives the one that is stored.
 * @throws StoreError
 */
export function saveCorrection(correction: Correction): Promise<CorrectionRecord> {
  const given = plainCorrection(correction);
  return writeTables(['corrections'], async ({ corrections }) => {
    const now = Date.now();
    const replaced = (await corrections.toArray()).filter((old) => isReplacedBy(old, given));
    const plain = followingOn(replaced, given);
    const same = replaced.find((old) => isEqual(old, plain));
    const others = replaced.filter((old) => old !== same);
    await corrections.bulkPut(others.map((old) => buried(old, now)));
    if (same) return same;
    const replaces = others.map(({ id }) => id);
    const record = { ...plain, ...newKept(now), ...(replaces.length > 0 && { replaces }) };
    await corrections.put(record);
    return record;
  });
}

/**
 * Undoes a verdict just given: it stays as a tombstone, and the verdicts that it took the place of hold again.
 * @throws StoreError `missing`
 */
export function undoCorrection(id: Uuid): Promise<void> {
  return writeTables(['corrections'], async ({ corrections }) => {
    const record = await corrections.get(id);
    if (record === undefined) throw new StoreError('missing', 'The correction is no longer stored');
    if (record.deleted !== undefined) return;
    const now = Date.now();
    const before = (await corrections.bulkGet([...(record.replaces ?? [])])).filter(
      (old) => old !== undefined,
    );
    const back = before.filter(({ deleted }) => deleted !== undefined);
    await corrections.bulkPut([buried(record, now), ...back.map((old) => revived(old, now))]);
  });
}

/**
 * Takes verdicts back, in one act that `restoreCorrections` undoes; they stay as tombstones. Unknown ones are passed by.
 * @throws StoreError
 */
export function removeCorrections(ids: readonly Uuid[]): Promise<void> {
  return writeTables(['corrections'], async ({ corrections }) => {
    const now = Date.now();
    const records = (await corrections.bulkGet([...ids])).filter((record) => record !== undefined);
    const living = records.filter(({ deleted }) => deleted === undefined);
    await corrections.bulkPut(living.map((record) => buried(record, now)));
  });
}

/**
 * Undoes `removeCorrections`. A verdict given on the same name meanwhile stands.
 * @throws StoreError
 */
export function restoreCorrections(ids: readonly Uuid[]): Promise<void> {
  return writeTables(['corrections'], async ({ corrections }) => {
    const now = Date.now();
    const living = (await corrections.toArray()).filter(({ deleted }) => deleted === undefined);
    const given = new Map(living.map(({ name, created }) => [fold(name), created]));
    const records = (await corrections.bulkGet([...ids])).filter((record) => record !== undefined);
    const back = records.filter(
      ({ name, deleted }) => deleted !== undefined && (given.get(fold(name)) ?? 0) < deleted,
    );
    await corrections.bulkPut(back.map((record) => revived(record, now)));
  });
}

/** Whether a verdict that is stored says something of the same name and kind. */
function isSpokenFor(living: readonly CorrectionRecord[], { name, kind }: Correction): boolean {
  return living.some((one) => one.kind === kind && fold(one.name) === fold(name));
}

/**
 * Takes in verdicts of another library or an earlier export, those that hold there. What is said of a name here stands,
 * and so does what was taken back here since. Gives the ids of those that came in.
 * @throws StoreError
 */
export function takeInCorrections(given: readonly (Correction & Kept)[]): Promise<readonly Uuid[]> {
  return writeTables(['corrections'], async ({ corrections }) => {
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
