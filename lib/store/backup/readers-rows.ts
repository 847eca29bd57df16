import type { BackupTable } from '../../import/read-backup';
import type { TableName } from '../db';
import type { StoredArticle } from '../rows/records';
import { tablePages } from '../rows/table-pages';

/**
 * What is the reader's, tombstones too, in the order in which it is written and read: where articles go is known before
 * what belongs to them. Listings, placements, figures and the index are made from the rest; steps and commands belong to
 * the windows that made them, and end with them.
 */
export const BACKUP_TABLES = [
  'articles',
  'texts',
  'analyses',
  'pages',
  'notes',
  'corrections',
  'drafts',
  'identities',
  'collections',
] as const satisfies readonly (TableName & BackupTable)[];

/** Texts and analyses are long, and can be read from the page again. */
export const LONG_TABLES: ReadonlySet<BackupTable> = new Set<BackupTable>(['texts', 'analyses']);

/** Articles only passed by are not the reader's. */
function isReaders({ keptAt, purged }: StoredArticle): boolean {
  return keptAt !== undefined || purged !== undefined;
}

/** Rows of one table, some at a time. */
export type TableRows = { readonly table: BackupTable; readonly pages: AsyncIterable<readonly unknown[]> };

/**
 * Everything of the reader's, table after table, while the reader may go on writing; what was made after `begun` (ms
 * since 1970) is left out, so that no note comes without its article. Take the pages of each table before the next.
 */
export function* readersRows(begun: number, without?: ReadonlySet<BackupTable>): Generator<TableRows> {
  const given = new Set<string>();
  const isGiven = (row: unknown) => given.has((row as { readonly id: string }).id);
  async function* pagesOf(table: BackupTable): AsyncGenerator<readonly unknown[]> {
    for await (const page of tablePages(table, begun)) {
      if (table === 'articles') {
        const articles = (page as readonly StoredArticle[]).filter(isReaders);
        for (const { id } of articles) given.add(id);
        yield articles;
      } else yield LONG_TABLES.has(table) ? page.filter(isGiven) : page;
    }
  }
  for (const table of BACKUP_TABLES) if (!without?.has(table)) yield { table, pages: pagesOf(table) };
}
