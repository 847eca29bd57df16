import type { ExportBundle, ExportBundles } from '../bundle';
import type { ExportOptions } from '../formats';
import { type Cell, rowOf, type TableForm, tableForm } from './cells';

/** A column of rows that are made from `Row`. */
export type Column<Row> = { readonly name: string; readonly of: (row: Row, bundle: ExportBundle) => Cell };

/** A table over articles, each of which gives some rows. */
export type Table<Row> = {
  readonly columns: readonly Column<Row>[];
  readonly rowsOf: (bundle: ExportBundle) => readonly Row[];
};

/** The table in pieces: its head, then the rows of one article each. */
export async function* tableAsCsv<Row>(
  table: Table<Row>,
  bundles: ExportBundles,
  options: Pick<ExportOptions, 'excel' | 'language'>,
): AsyncGenerator<string, void, undefined> {
  const form = tableForm(options);
  yield form.start + headOf(table, form);
  for await (const bundle of bundles) yield bodyOf(table, bundle, form);
}

/** The names of the columns as the first row. */
export function headOf<Row>({ columns }: Table<Row>, form?: TableForm): string {
  return rowOf(
    columns.map(({ name }) => name),
    form,
  );
}

/** The rows of one article; empty when it has none. */
export function bodyOf<Row>({ columns, rowsOf }: Table<Row>, bundle: ExportBundle, form?: TableForm): string {
  return rowsOf(bundle)
    .map((row) =>
      rowOf(
        columns.map(({ of }) => of(row, bundle)),
        form,
      ),
    )
    .join('');
}
