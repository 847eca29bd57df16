import { readTables, type TableName } from '../db';

/** Rows read at once: texts are long, so that some megabytes at most are in memory. */
const PAGE = 100;

type Row = { readonly created?: number };

async function readPage(name: TableName, after: string | undefined): Promise<[string, Row][]> {
  return readTables([name], async (tables) => {
    const table = tables[name];
    const byKey = after === undefined ? table.orderBy(':id') : table.where(':id').above(after);
    const rows: unknown[] = await byKey.limit(PAGE).toArray();
    const keys: unknown[] = await byKey.limit(PAGE).primaryKeys();
    return keys.map((key, index) => [String(key), rows[index] as Row]);
  });
}

/** A time to come is none of this reading: the clock was ahead when the record was made, and the record is older. */
function isMadeSince({ created = 0 }: Row, begun: number): boolean {
  return created > begun && created <= Date.now();
}

/**
 * The rows of a table by their key, page by page, while the reader may go on writing; what was made since `begun`
 * (ms since 1970) is left out. For tables whose key is a string.
 * @throws StoreError
 */
export async function* tablePages(
  name: TableName,
  begun: number,
): AsyncGenerator<readonly unknown[], void, undefined> {
  let after: string | undefined;
  for (;;) {
    const page = await readPage(name, after);
    const rows = page.map(([, row]) => row).filter((row) => !isMadeSince(row, begun));
    if (rows.length > 0) yield rows;
    after = page.at(-1)?.[0];
    if (page.length < PAGE) return;
  }
}
