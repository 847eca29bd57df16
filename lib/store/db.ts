import Dexie, { type DBCore, liveQuery, type Table } from 'dexie';
import type { Placement } from '../note';
import { isDamage, isRefusal, StoreError, storeErrorOf } from './errors';
import type {
  CorrectionRecord,
  Draft,
  Listing,
  StoredAnalysis,
  StoredAppearance,
  StoredArticle,
  StoredCollection,
  StoredCommand,
  StoredFigure,
  StoredIdentity,
  StoredNote,
  StoredPage,
  StoredPending,
  StoredStep,
  StoredText,
} from './rows/records';
import { upgradeToVersion2 } from './upgrades/to-version-2';
import { upgradeToVersion3 } from './upgrades/to-version-3';
import type { PostingBlock, Segment, Vocabulary } from './words/segment';

/** Of the schema below. Each version gets an upgrade and a fixture (tests/fixtures/databases) when the next comes. */
export const VERSION = 3;

const SCHEMA = {
  articles: 'id, key, passing, deleted',
  texts: 'id',
  analyses: 'id',
  notes: 'id, article, [updated+id], deleted, *tags',
  corrections: 'id',
  drafts: 'key',
  listings: 'id, [keptAt+id], [published+id], [title+id], [outlet+keptAt+id], *tags, *collections',
  steps: '++id, article',
  commands: 'id, at',
  placements: 'id, article',
  pages: 'id, article',
  identities: 'id',
  collections: 'id',
  pending: 'id, at',
  appearances: 'id, article, figure, [figure+at+id], *keys',
  figures: 'id, [kind+articles+id], [kind+latest+id], [kind+sorting+id], *words, *doubts, [asks+id]',
  segments: '++id',
  vocabularies: 'segment',
  postings: '[segment+block]',
} as const;

/** What version 2 had. */
const SCHEMA_2 = {
  articles: 'id, key, passing, deleted',
  texts: 'id',
  analyses: 'id',
  notes: 'id, article, [updated+id], deleted, *tags',
  corrections: 'id',
  drafts: 'key',
  listings: 'id, [keptAt+id], *persons, *organizations, *tags',
  steps: '++id, article',
  commands: 'id, at',
  placements: 'id, article',
  pages: 'id, article',
} as const;

/** What version 1 had, so that a library of it can be upgraded. */
const SCHEMA_1 = {
  articles: 'id, key, passing',
  texts: 'id',
  analyses: 'id',
  notes: 'id, article, [updated+id]',
  corrections: 'id',
  drafts: 'key',
  listings: 'id, [keptAt+id], *persons, *organizations, *tags',
} as const;

export type TableName = keyof typeof SCHEMA;

/** What a transaction works on. */
export type Tables = {
  readonly articles: Table<StoredArticle, string>;
  readonly texts: Table<StoredText, string>;
  readonly analyses: Table<StoredAnalysis, string>;
  readonly notes: Table<StoredNote, string>;
  readonly corrections: Table<CorrectionRecord, string>;
  readonly drafts: Table<Draft, string>;
  readonly listings: Table<Listing, string>;
  readonly steps: Table<StoredStep, number>;
  readonly commands: Table<StoredCommand, string>;
  readonly placements: Table<Placement, string>;
  readonly pages: Table<StoredPage, string>;
  readonly identities: Table<StoredIdentity, string>;
  readonly collections: Table<StoredCollection, string>;
  readonly pending: Table<StoredPending, string>;
  readonly appearances: Table<StoredAppearance, string>;
  readonly figures: Table<StoredFigure, string>;
  readonly segments: Table<Segment, number>;
  readonly vocabularies: Table<Vocabulary, number>;
  readonly postings: Table<PostingBlock, [number, number]>;
};

/** Every table, in the order of an export. */
export const TABLE_NAMES = Object.keys(SCHEMA) as readonly TableName[];

const TABLE_NAMES_2 = Object.keys(SCHEMA_2) as readonly TableName[];

/** What can be computed again. A transaction over these alone need not wait for the disk. */
const RECOMPUTABLE: ReadonlySet<string> = new Set<TableName>([
  'analyses',
  'listings',
  'placements',
  'pending',
  'appearances',
  'figures',
  'segments',
  'vocabularies',
  'postings',
]);

/**
 * Chooses each transaction's durability by the tables it touches. By default browsers say "done" before the disk
 * has it: in a power cut up to 4.5 s of notes were lost, none with `strict`, which costs 2-3 ms a save. Set here
 * rather than by Dexie's option, which knows one durability for all and promises it for Chrome only.
 */
function withDurability(core: DBCore): DBCore {
  return {
    ...core,
    transaction: (stores, mode) =>
      core.transaction(stores, mode, {
        durability: stores.every((name) => RECOMPUTABLE.has(name)) ? 'relaxed' : 'strict',
      }),
  };
}

function tablesOf(from: Pick<Dexie, 'table'>, names: readonly TableName[]): Tables {
  return Object.fromEntries(names.map((name) => [name, from.table(name)])) as unknown as Tables;
}

// Without Dexie's cache: it shows a write to live queries before the write is on disk.
const database = new Dexie('randnotiz', { cache: 'disabled', chromeTransactionDurability: 'strict' });
database.version(1).stores(SCHEMA_1);
database
  .version(2)
  .stores(SCHEMA_2)
  .upgrade(async (transaction) => await upgradeToVersion2(tablesOf(transaction, TABLE_NAMES_2), Date.now()));
database
  .version(VERSION)
  .stores(SCHEMA)
  .upgrade(async (transaction) => await upgradeToVersion3(tablesOf(transaction, TABLE_NAMES)));
database.use({ stack: 'dbcore', name: 'durability', create: withDurability });

/** Set once, never back: a window of an older Randnotiz must not touch what a newer one has written. */
const windowState = { isOutdated: false };

/** Ends what is watched as soon as the window is outdated: it shows that at once, and not with the next act. */
const leaving = new AbortController();

function leave(): void {
  windowState.isOutdated = true;
  database.close({ disableAutoOpen: true });
  leaving.abort();
}

// Another window upgrades (or deletes) the database. Dexie's own answer would open it again and go on writing.
database.on('versionchange', () => {
  leave();
  return false;
});

function outdated(): StoreError {
  return new StoreError('outdated', 'The library was opened by a newer version: reload this page');
}

/** Native versions are Dexie's times ten. */
function isNewer(native: IDBDatabase): boolean {
  return Math.floor(native.version / 10) > VERSION;
}

/**
 * Firefox may clear what was not asked to stay when the disk gets full; with `unlimitedStorage` it agrees at once and
 * without a question. Chrome keeps it by that permission alone and answers no, which means nothing.
 */
function askToStay(): void {
  globalThis.navigator?.storage?.persist?.().catch(() => undefined);
}

/** Watches over the database from outside it: lib/store/heartbeat.ts. Without one nothing is compared. */
export type StoreGuard = {
  /** Whether records of the reader's were here, so that none now means that they are lost. */
  readonly hadRecords: () => Promise<boolean>;
  /** Something of the reader's was written and is on disk. Must not throw; is not waited for. */
  readonly committed: (names: readonly TableName[]) => void;
};

/** `isSound`: the database was compared with what was here before; once in each window. */
const watched: { guard?: StoreGuard; isSound: boolean; preparing?: Promise<void> | undefined } = {
  isSound: false,
};

/** Has every opening compared and every act of the reader's told from now on. To be called before the first. */
export function guardWith(guard: StoreGuard): void {
  watched.guard = guard;
}

/** Tables that hold something as soon as the reader has done anything. */
const READERS: readonly TableName[] = [
  'articles',
  'notes',
  'corrections',
  'drafts',
  'steps',
  'commands',
  'pages',
  'identities',
  'collections',
];

async function isEmpty(): Promise<boolean> {
  return database.transaction('r', READERS, async () => {
    for (const name of READERS)
      if ((await database.table(name).limit(1).primaryKeys()).length > 0) return false;
    return true;
  });
}

function lost(message: string, cause?: unknown): StoreError {
  return new StoreError('lost', message, { cause });
}

/** An opening that failed: damage to a library that was here, or as it always was. */
async function rejectJudged(error: unknown): Promise<never> {
  if (isDamage(error) && (await watched.guard?.hadRecords())) throw lost('The library cannot be read', error);
  throw isRefusal(error)
    ? new StoreError('denied', 'The browser opens no database here', { cause: error })
    : error;
}

/** @throws StoreError `lost` */
async function compare(): Promise<void> {
  if (!watched.guard) return;
  const none = await isEmpty().catch(rejectJudged);
  if (none && (await watched.guard.hadRecords())) throw lost('The library is empty, and was not');
  watched.isSound = true;
}

function isReady(): boolean {
  return database.isOpen() && (watched.isSound || !watched.guard);
}

async function prepare(): Promise<void> {
  if (windowState.isOutdated) throw outdated();
  if (isReady()) return;
  watched.preparing ??= openDatabase()
    .then(compare)
    .finally(() => {
      watched.preparing = undefined;
    });
  await watched.preparing;
}

async function openDatabase(): Promise<void> {
  if (database.isOpen()) return;
  watched.isSound = false;
  await database.open().catch(rejectJudged);
  if (!isNewer(database.backendDB())) return askToStay();
  leave();
  throw outdated();
}

type Work<T> = (tables: Tables) => Promise<T>;

async function run<T>(mode: 'r' | 'rw', names: readonly TableName[], work: Work<T>): Promise<T> {
  const tables = Object.fromEntries(names.map((name) => [name, database.table(name)]));
  // An async function, told by its kind: Dexie then keeps native awaits inside within the transaction.
  const result = await database.transaction(mode, names, async () => await work(tables as unknown as Tables));
  if (mode === 'rw') watched.guard?.committed(names);
  return result;
}

function told(error: unknown): StoreError {
  if (windowState.isOutdated) return outdated();
  const known = storeErrorOf(error);
  // One record that cannot be read leaves the others as they are: only this act is refused.
  return known.kind === 'other' && watched.isSound && isDamage(error) ? lost(known.message, error) : known;
}

async function transact<T>(mode: 'r' | 'rw', names: readonly TableName[], work: Work<T>): Promise<T> {
  try {
    await prepare();
    return await run(mode, names, work);
  } catch (error) {
    throw told(error);
  }
}

/**
 * Writes although the library counts as lost: only what puts it right again. `anew`: what cannot be read is deleted
 * first, so it must be at hand from elsewhere.
 * @throws StoreError
 */
export async function rescueTables<T>(
  names: readonly TableName[],
  work: Work<T>,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<T> {
  try {
    if (anew) await database.delete({ disableAutoOpen: false });
    await openDatabase();
    return await run('rw', names, work);
  } catch (error) {
    throw told(error);
  }
}

/**
 * Reads several tables in one transaction, so that what comes back fits together.
 * @throws StoreError
 */
export function readTables<T>(names: readonly TableName[], work: (tables: Tables) => Promise<T>): Promise<T> {
  return transact('r', names, work);
}

/**
 * One act of the reader's, whole or not at all. Resolves only when the transaction is complete, and where it
 * holds the reader's own words, when they are on disk. `work` must await nothing but the tables.
 * @throws StoreError; then nothing was changed
 */
export function writeTables<T>(
  names: readonly TableName[],
  work: (tables: Tables) => Promise<T>,
): Promise<T> {
  return transact('rw', names, work);
}

/**
 * Calls back with what `query` gives, now and after every change to what it read, wherever in the extension the
 * change was made. An error ends the watching. Gives the function that stops it.
 */
export function watch<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const end = new AbortController();
  const fail = (error: unknown): void => {
    if (end.signal.aborted) return;
    end.abort();
    onError(told(error));
  };
  const follow = (): void => {
    if (end.signal.aborted) return;
    const subscription = liveQuery(async () => await query()).subscribe(onValue, fail);
    end.signal.addEventListener('abort', () => subscription.unsubscribe());
  };
  leaving.signal.addEventListener('abort', () => fail(outdated()), { signal: end.signal });
  // Before the query: what it reads is only followed as long as it waits for nothing but the database.
  prepare().then(follow, fail);
  return () => end.abort();
}
