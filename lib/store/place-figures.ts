import type { Uuid } from '../note';
import { readTables, writeTables } from './db';
import { loadRows, SOURCE_TABLES } from './figures/load-rows';
import { place } from './figures/place';

/** What placing reads and writes. `identities` are read with the figures, so that no verdict comes between. */
const PLACED_TABLES = ['appearances', 'figures', 'identities'] as const;

/**
 * Has what these articles say of people and organizations made anew from analysis, corrections and verdicts, and their
 * figures with it. Doing it again changes nothing; deleted articles and those not in the library lose what they had.
 * @throws StoreError
 */
export async function placeFigures(articles: readonly Uuid[]): Promise<void> {
  if (articles.length === 0) return;
  const placing = await readTables(SOURCE_TABLES, (tables) => loadRows(tables, articles));
  await writeTables(PLACED_TABLES, (tables) => place(tables, placing));
}
