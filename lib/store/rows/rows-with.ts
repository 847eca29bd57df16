import type { Table } from 'dexie';

/**
 * The rows that have one of some values in an index, in the order of the values, each row once. All rows of a value are
 * read in one go: Dexie's `anyOf` steps from row to row, and each step is a way to the database and back.
 */
export async function rowsWith<Row extends { readonly id: string }>(
  table: Table<Row, string>,
  index: string,
  values: Iterable<string>,
): Promise<Row[]> {
  const wanted = [...new Set(values)].sort();
  const found = await Promise.all(wanted.map((value) => table.where(index).equals(value).toArray()));
  return [...new Map(found.flat().map((row) => [row.id, row])).values()];
}
