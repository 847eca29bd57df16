import { readTables, TABLE_NAMES, type TableName, writeTables } from './db';

/** What an export of everything says it is. The version changes with its form. */
export const BACKUP_FORMAT = 'randnotiz-library';
export const BACKUP_VERSION = 1;

/** Rows read at once: texts are long, so that some megabytes at most are in memory. */
const PAGE = 100;

/** What is exported, tombstones too. Listings are made from the rest. */
const EXPORTED: readonly TableName[] = TABLE_NAMES.filter((name) => name !== 'listings');

type Row = { readonly created?: number };

async function readPage(name: TableName, after: string | undefined): Promise<[string, Row][]> {
  return readTables([name], async (tables) => {
    const table = tables[name];
    const byKey = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const rows: unknown[] = await byKey.limit(PAGE).toArray();
    const keys = await byKey.limit(PAGE).primaryKeys();
    return keys.map((key, index) => [key, rows[index] as Row]);
  });
}

/** The rows of a table as JSON, separated by commas. What was made after `begun` is left out. */
async function* rowsOf(name: TableName, begun: number): AsyncGenerator<string> {
  let after: string | undefined;
  let separator = '';
  for (;;) {
    const page = await readPage(name, after);
    const rows = page.filter(([, { created = 0 }]) => created <= begun).map(([, row]) => JSON.stringify(row));
    if (rows.length > 0) {
      yield `${separator}\n${rows.join(',\n')}`;
      separator = ',';
    }
    after = page.at(-1)?.[0];
    if (page.length < PAGE) return;
  }
}

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
  for (const name of EXPORTED) {
    yield `,\n"${name}": [`;
    yield* rowsOf(name, begun);
    yield '\n]';
  }
  yield '\n}\n';
}

/**
 * Deletes every record, tombstones and drafts too, in one act that cannot be undone.
 * @throws StoreError
 */
export function deleteEverything(): Promise<void> {
  return writeTables(TABLE_NAMES, async (tables) => {
    await Promise.all(TABLE_NAMES.map((name) => tables[name].clear()));
  });
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
    notes: await notes.filter(({ deleted }) => deleted === undefined).count(),
  }));
  const estimate = await globalThis.navigator?.storage?.estimate?.().catch(() => undefined);
  return { ...counts, bytes: estimate?.usage, quota: estimate?.quota };
}
