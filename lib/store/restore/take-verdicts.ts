// Verdicts on names, words and figures. One that stands here on the same stands; the one of the file is kept beside it as
// one that was taken back, so that neither is lost and taking in again changes nothing.
import type { Kept } from '../../note';
import type { Tables } from '../db';
import type { CorrectionRecord, Draft, StoredCollection, StoredIdentity } from '../rows/records';
import { isEqual, isSpokenFor, subjectOf } from '../rows/verdicts';
import { isNewer } from './merge-record';
import { identitySubject, isSameIdentity, mergeCollection, mergeIdentity } from './merge-verdict';
import { isLiving, load, type Taking } from './taking';

function bySubject<T extends Kept>(rows: readonly T[], of: (row: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    if (isLiving(row)) found.set(of(row), [...(found.get(of(row)) ?? []), row]);
  }
  return found;
}

function takenBack<T extends Kept>(row: T): T {
  return { ...row, updated: row.updated + 1, revision: row.revision + 1, deleted: row.updated + 1 };
}

/** Verdicts on names and words. @throws StoreError */
export async function takeCorrections(
  tables: Tables,
  rows: readonly CorrectionRecord[],
  taking: Taking,
): Promise<void> {
  const standingNow = taking.corrections ?? bySubject(await tables.corrections.toArray(), subjectOf);
  taking.corrections = standingNow;
  const known = await load(
    tables.corrections,
    rows.map(({ id }) => id),
  );
  const put: CorrectionRecord[] = [];
  for (const theirs of rows) {
    const mine = known.get(theirs.id);
    const subject = subjectOf(theirs);
    const standing = standingNow.get(subject) ?? [];
    const isOpen = !isLiving(theirs) || !isSpokenFor(standing, theirs);
    // Taken back here and given again there since.
    const isBack = mine && !isLiving(mine) && isLiving(theirs) && isNewer(theirs, mine);
    const comes = mine ? isBack && isOpen : true;
    const isEqualHere = standing.some((one) => isEqual(one, theirs));
    if (comes) put.push(isOpen ? theirs : takenBack(theirs));
    if (comes && isOpen && isLiving(theirs)) standingNow.set(subject, [...standing, theirs]);
    const how = !comes || isEqualHere ? 'same' : isOpen && !mine ? 'fresh' : 'different';
    taking.tally.count('corrections', how, theirs);
  }
  await taking.put(tables, 'corrections', put);
}

/** What the reader said of figures. @throws StoreError */
export async function takeIdentities(
  tables: Tables,
  rows: readonly StoredIdentity[],
  taking: Taking,
): Promise<void> {
  const standingNow = taking.identities ?? bySubject(await tables.identities.toArray(), identitySubject);
  taking.identities = standingNow;
  const known = await load(
    tables.identities,
    rows.map(({ id }) => id),
  );
  const put: StoredIdentity[] = [];
  for (const theirs of rows) {
    const subject = identitySubject(theirs);
    const standing = standingNow.get(subject) ?? [];
    const mine =
      known.get(theirs.id) ??
      (isLiving(theirs) ? standing.find((one) => isSameIdentity(one, theirs)) : undefined);
    const rival = isLiving(theirs) ? standing.find(({ id }) => id !== (mine ?? theirs).id) : undefined;
    const next = mine ? mergeIdentity(mine, theirs) : rival ? takenBack(theirs) : theirs;
    if (next !== mine) put.push(next);
    if (next !== mine && isLiving(next))
      standingNow.set(subject, [...standing.filter(({ id }) => id !== next.id), next]);
    taking.tally.count('identities', next === mine ? 'same' : mine || rival ? 'different' : 'fresh', theirs);
  }
  await taking.put(tables, 'identities', put);
}

/** Lists of the reader's own. @throws StoreError */
export async function takeCollections(
  tables: Tables,
  rows: readonly StoredCollection[],
  taking: Taking,
): Promise<void> {
  const here = await load(
    tables.collections,
    rows.map(({ id }) => id),
  );
  const put: StoredCollection[] = [];
  for (const theirs of rows) {
    const mine = here.get(theirs.id);
    const next = mine ? mergeCollection(mine, theirs) : theirs;
    if (next !== mine) put.push(next);
    taking.tally.count('collections', next === mine ? 'same' : mine ? 'different' : 'fresh', theirs);
  }
  await taking.put(tables, 'collections', put);
}

/** What was being written. What is being written here now is not written over. @throws StoreError */
export async function takeDrafts(tables: Tables, rows: readonly Draft[], taking: Taking): Promise<void> {
  const here = await load(
    tables.drafts,
    rows.map(({ key }) => key),
  );
  const put: Draft[] = [];
  for (const theirs of rows) {
    const mine = here.get(theirs.key);
    if (!mine) put.push(theirs);
    taking.tally.count('drafts', !mine ? 'fresh' : mine.text === theirs.text ? 'same' : 'different', theirs);
  }
  await taking.put(tables, 'drafts', put);
}
