// From version 2 to 3 the library learned who is who over all articles, and got an index of words. Both are made from
// what is stored, in the background: the upgrade only lists the articles anew and marks them.
import type { Tables } from '../db';
import { relist } from '../rows/listings';

/** Has every article of the library listed by the present rules. Runs within the upgrade, whole or not at all. */
export async function upgradeToVersion3(tables: Tables): Promise<void> {
  const ids = await tables.listings.toCollection().primaryKeys();
  for (const id of ids) {
    const article = await tables.articles.get(id);
    if (article) await relist(tables, article);
  }
}
