import { BackupError } from '../import/backup-error';
import type { Backup } from '../import/read-backup';
import type { Work } from './backup/work';
import { hasRecords, loadHeartbeat } from './heartbeat';
import { FACTS, listPlace, listSnapshots, type Snapshot } from './snapshots/list-snapshots';
import { type SnapshotPlace, streamOf } from './snapshots/place';
import { readPackedSnapshot } from './snapshots/read-snapshot';
import { findExpired } from './snapshots/retention';
import { readSnapshotLines, type SnapshotFacts, writeSnapshot } from './snapshots/snapshot-lines';

export type { Snapshot } from './snapshots/list-snapshots';

/** When backups are made, as the reader chose. */
export type SnapshotRule = {
  /** Days between two; 0: none are made. */
  readonly every: number;
  /** How many at least; one a week for four weeks comes on top. */
  readonly keep: number;
};

const DAY = 24 * 3600 * 1000;
const DATA = '.jsonl.gz';

function idOf(made: number): string {
  return new Date(made).toISOString().replace(/[:.]/g, '-');
}

async function remove(place: SnapshotPlace, id: string): Promise<void> {
  // The facts first: without them a backup is not listed, and the rest is swept up later.
  await place.remove(id + FACTS);
  await place.remove(id + DATA);
}

function keepFacts(place: SnapshotPlace, snapshot: Snapshot): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(snapshot));
  return place.write(snapshot.id + FACTS, streamOf([bytes]));
}

async function readBack(
  place: SnapshotPlace,
  id: string,
): Promise<SnapshotFacts & { readonly bytes: number }> {
  const packed = await place.read(id + DATA);
  if (!packed) throw new BackupError('broken');
  let bytes = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, controller) {
      bytes += piece.length;
      controller.enqueue(piece);
    },
  });
  const { articles, notes, corrections, sha256 } = await readSnapshotLines(packed.pipeThrough(counted));
  return { articles, notes, corrections, sha256, bytes };
}

/**
 * Writes a backup of everything of the reader's, reads it back, and only then counts it as one. `isWhole`: with texts
 * and analyses.
 * @throws StoreError, BackupError or what the place throws; then nothing is left of it
 */
export async function makeSnapshot(place: SnapshotPlace, now: number, isWhole = true): Promise<Snapshot> {
  const id = idOf(now);
  try {
    let written: SnapshotFacts | undefined;
    const stream = writeSnapshot(now, isWhole, (facts) => {
      written = facts;
    });
    await place.write(id + DATA, stream);
    const found = await readBack(place, id);
    if (found.sha256 !== written?.sha256) throw new BackupError('broken');
    const snapshot: Snapshot = { id, kind: place.kind, made: now, isWhole, ...found };
    await keepFacts(place, snapshot);
    return snapshot;
  } catch (error) {
    await remove(place, id).catch(() => undefined);
    throw error;
  }
}

/** The file of a backup as it lies there. @throws when it is gone */
export async function openSnapshot(
  places: readonly SnapshotPlace[],
  { kind, id }: Snapshot,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const bytes = await places.find((place) => place.kind === kind)?.read(id + DATA);
  if (!bytes) throw new BackupError('broken');
  return bytes;
}

/**
 * Reads a backup whole and checks it before it gives anything of it.
 * @throws BackupError
 */
export async function readSnapshot(
  bytes: ReadableStream<Uint8Array<ArrayBuffer>>,
  work: Work = {},
): Promise<Backup> {
  return readPackedSnapshot(new Uint8Array(await new Response(bytes).arrayBuffer()), work);
}

/** Deletes every backup and what is left of half-made ones, because the reader deletes everything. */
export async function dropSnapshots(places: readonly SnapshotPlace[]): Promise<void> {
  for (const place of places) {
    for (const name of await place.list().catch(() => [])) await place.remove(name);
  }
}

/** Removes what is too old, and data without facts: a backup that was broken off. */
async function tidy(place: SnapshotPlace, keep: number, now: number): Promise<void> {
  const all = await listPlace(place);
  for (const { id } of findExpired(all, keep, now)) await remove(place, id);
  const names = await place.list();
  const stray = names.filter((name) => name.endsWith(DATA) && !names.includes(name.replace(DATA, FACTS)));
  for (const name of stray) await place.remove(name);
}

/** The new backup, or the one before it when nothing had changed: then only the time is noted. */
async function settle(place: SnapshotPlace, made: Snapshot, before: Snapshot | undefined): Promise<Snapshot> {
  if (before?.sha256 !== made.sha256 || before.isWhole !== made.isWhole) return made;
  await remove(place, made.id);
  const checked = { ...before, checked: made.made };
  await keepFacts(place, checked);
  return checked;
}

async function renew(place: SnapshotPlace, now: number, keep: number, isWhole: boolean): Promise<Snapshot> {
  const before = (await listPlace(place)).toSorted((a, b) => b.made - a.made)[0];
  const snapshot = await settle(place, await makeSnapshot(place, now, isWhole), before);
  await tidy(place, keep, now);
  return snapshot;
}

/**
 * Makes a backup now: the whole of it in the first place that takes it, and the reader's own words without the texts of
 * articles in the last one, too, which lies apart. Gives undefined when another window is just making one.
 * @throws when no place takes it
 */
export function backUp(
  places: readonly SnapshotPlace[],
  keep: number,
  now: number = Date.now(),
): Promise<Snapshot | undefined> {
  return unlessBusy(async () => {
    const [first, apart] = places;
    if (!first) throw new Error('There is no place for backups');
    const whole = await renew(first, now, keep, true).catch((error) => {
      if (!apart) throw error;
      return renew(apart, now, 1, true);
    });
    if (apart && whole.kind === first.kind) await renew(apart, now, 1, false).catch(() => undefined);
    return whole;
  });
}

async function unlessBusy<T>(work: () => Promise<T>): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request('randnotiz-snapshots', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  ) as Promise<T | undefined>;
}

/** Whether a backup is due: something changed since the last one, and the time between two is over. */
export async function isDue(
  places: readonly SnapshotPlace[],
  { every }: SnapshotRule,
  now: number,
): Promise<boolean> {
  if (every <= 0) return false;
  const heartbeat = await loadHeartbeat();
  if (!hasRecords(heartbeat)) return false;
  const [newest] = await listSnapshots(places);
  if (!newest) return true;
  const last = newest.checked ?? newest.made;
  // A clock that was set back must not put backups off for years.
  return heartbeat.time > last && (now - last >= every * DAY || now < last - DAY);
}
