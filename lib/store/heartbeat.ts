import { browser } from 'wxt/browser';
import { guardWith, readTables, type TableName, VERSION } from './db';
import { isSame } from './rows/is-same';
import { listSnapshots, type Snapshot } from './snapshots/list-snapshots';
import { snapshotPlaces } from './snapshots/snapshot-places';

/**
 * What stood in the library when it was last written to. Kept in `storage.local`, away from the database: an empty
 * database is a new one only where this says so, too.
 */
export type Heartbeat = {
  /** Version of the database. */
  readonly schema: number;
  /** In the library, deleted ones not counted. */
  readonly articles: number;
  /** Deleted ones not counted. */
  readonly notes: number;
  readonly corrections: number;
  /** The note that was written last, also when it was deleted since. */
  readonly lastId?: string;
  /** When the reader last changed something, ms since 1970. */
  readonly time: number;
};

const KEY = 'heartbeat';

/** At most one heartbeat in this time, in ms: each counts the notes. */
const PAUSE_MS = 3_000;

/** Only these are counted; a draft on every key is not worth a heartbeat. */
const COUNTED: ReadonlySet<TableName> = new Set<TableName>(['articles', 'notes', 'corrections']);

type Counts = Omit<Heartbeat, 'time'>;

const NOTHING: Counts = { schema: VERSION, articles: 0, notes: 0, corrections: 0 };

function countOf(value: unknown): number {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : 0;
}

function parseHeartbeat(stored: unknown): Heartbeat | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { schema, articles, notes, corrections, lastId, time } = stored as Record<string, unknown>;
  const counts = { articles: countOf(articles), notes: countOf(notes), corrections: countOf(corrections) };
  const last = typeof lastId === 'string' ? { lastId } : {};
  return { schema: countOf(schema), ...counts, ...last, time: countOf(time) };
}

/** The last heartbeat; undefined when there never was one. */
export async function loadHeartbeat(): Promise<Heartbeat | undefined> {
  return parseHeartbeat((await browser.storage.local.get(KEY))[KEY]);
}

function heartbeatOf({ articles, notes, corrections, made, checked }: Snapshot): Heartbeat {
  return { schema: VERSION, articles, notes, corrections, time: checked ?? made };
}

/**
 * What stood here when it was last seen: by the heartbeat, or where that is lost as well, by the newest backup that
 * holds anything. (A power cut can cost `storage.local` together with the database.) Undefined when nothing ever did.
 */
export async function loadLastSeen(): Promise<Heartbeat | undefined> {
  const heartbeat = await loadHeartbeat().catch(() => undefined);
  if (heartbeat) return heartbeat;
  return (await listSnapshots(snapshotPlaces())).map(heartbeatOf).find(hasRecords);
}

/** Whether the heartbeat tells of anything that could be lost. */
export function hasRecords(heartbeat: Heartbeat | undefined): heartbeat is Heartbeat {
  return heartbeat !== undefined && heartbeat.articles + heartbeat.notes + heartbeat.corrections > 0;
}

function keep(counts: Counts, time: number): Promise<void> {
  return browser.storage.local.set({ [KEY]: { ...counts, time } satisfies Heartbeat });
}

/**
 * Says that nothing is kept any more: the reader deletes everything, or begins anew. It stays as that word, so that
 * backups which are left are not taken for a loss.
 */
export function resetHeartbeat(): Promise<void> {
  return keep(NOTHING, Date.now());
}

/** By indexes alone: no note is read. */
function countRecords(): Promise<Counts> {
  return readTables(['listings', 'notes', 'corrections'], async ({ listings, notes, corrections }) => {
    const [last] = await notes.orderBy('[updated+id]').reverse().limit(1).primaryKeys();
    const deleted = await notes.where('deleted').above(0).count();
    return {
      schema: VERSION,
      articles: await listings.count(),
      notes: (await notes.count()) - deleted,
      corrections: await corrections.count(),
      ...(last !== undefined && { lastId: last }),
    };
  });
}

function isOf({ time: _, ...before }: Heartbeat, counts: Counts): boolean {
  return isSame(before, counts);
}

/**
 * Counts what is stored and keeps that, if it is not what was kept. `changed`: when the reader changed something, so
 * that the time is another in any case. Fails in silence: the next one makes up for it.
 */
export async function beat(changed?: number): Promise<void> {
  if (isPrivate()) return;
  try {
    const counts = await countRecords();
    const before = await loadHeartbeat();
    if (changed === undefined && before && isOf(before, counts)) return;
    await keep(counts, changed ?? Date.now());
  } catch {
    // The library is lost, full or denied: whoever reads or writes it is told.
  }
}

/** Firefox keeps what a private window stores apart and forgets it with the window; the heartbeat is shared. */
function isPrivate(): boolean {
  return browser.extension?.inIncognitoContext === true;
}

async function hadRecords(): Promise<boolean> {
  if (isPrivate()) return false;
  return hasRecords(await loadLastSeen());
}

/**
 * Has this window's database compared with the heartbeat before the first read or write, and a heartbeat kept after
 * each commit, until the signal ends it. To be called once in each context that opens the store, before it does.
 */
export function guardStore(signal?: AbortSignal): void {
  const last: { at: number; changed: number; timer?: ReturnType<typeof setTimeout> | undefined } = {
    at: 0,
    changed: 0,
  };
  const committed = (names: readonly TableName[]): void => {
    if (signal?.aborted || !names.some((name) => COUNTED.has(name))) return;
    last.changed = Date.now();
    last.timer ??= setTimeout(
      () => {
        last.timer = undefined;
        last.at = Date.now();
        void beat(last.changed);
      },
      Math.max(0, last.at + PAUSE_MS - Date.now()),
    );
  };
  signal?.addEventListener('abort', () => clearTimeout(last.timer), { once: true });
  guardWith({ hadRecords, committed });
}
