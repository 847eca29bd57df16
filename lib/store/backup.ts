import { BACKUP_FORMAT, BACKUP_VERSION } from '../import/backup-format';
import { readTables, TABLE_NAMES, type TableName, writeTables } from './db';
import { beat, resetHeartbeat } from './heartbeat';
import { tablePages } from './rows/table-pages';

/**
 * What is the reader's, tombstones too. Listings and placements are made from the rest; steps and commands belong to
 * the windows that made them, and end with them.
 */
export const BACKUP_TABLES = [
  'articles',
  'texts',
  'analyses',
  'notes',
  'corrections',
  'drafts',
  'pages',
] as const satisfies readonly TableName[];

/**
 * Everything that is stored, as one JSON document in pieces: `{ format, version, exported, articles: […], … }`.
 * Read table after table in pages, while the reader may go on writing; records made after the start are left out,
 * so that no note comes without its article.
 * @throws StoreError
 */
export async function* exportEverything(): AsyncGenerator<string, void, undefined> {
  const begun = Date.now();
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, exported: new Date(begun).toISOString() };
  yield JSON.stringify(head).slice(0, -1);
  for (const name of BACKUP_TABLES) {
    yield `,\n"${name}": [`;
    let separator = '';
    for await (const rows of tablePages(name, begun)) {
      yield `${separator}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`;
      separator = ',';
    }
    yield '\n]';
  }
  yield '\n}\n';
}

/**
 * Deletes every record, tombstones and drafts too, in one act that cannot be undone.
 * @throws StoreError
 */
export async function deleteEverything(): Promise<void> {
  await readTables(['notes'], ({ notes }) => notes.limit(1).primaryKeys()); // What is lost is not deleted.
  // First: a heartbeat that tells of nothing is no harm where something is, and the other way round is an alarm.
  await resetHeartbeat();
  try {
    await writeTables(TABLE_NAMES, async (tables) => {
      await Promise.all(TABLE_NAMES.map((name) => tables[name].clear()));
    });
  } finally {
    // Also when all is gone: another window may have told of what was there meanwhile.
    await beat();
  }
}

export type StoreSize = {
  /** In the library, deleted ones not counted. */
  readonly articles: number;
  readonly notes: number;
  /** Undefined where the browser does not say. */
  readonly bytes: number | undefined;
  readonly quota: number | undefined;
};

/**
 * How much is stored.
 * @throws StoreError
 */
export async function measure(): Promise<StoreSize> {
  const counts = await readTables(['listings', 'notes'], async ({ listings, notes }) => ({
    articles: await listings.count(),
    notes: (await notes.count()) - (await notes.where('deleted').above(0).count()),
  }));
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  return { ...counts, bytes: estimate?.usage, quota: estimate?.quota };
}
