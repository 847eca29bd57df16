import type { Tables } from '../db';
import { joined } from '../pages/join-heads';
import { keptNow, livingByKey, restoreNotes } from './claim-article';
import { buried, changed, revived } from './kept';
import { livingNotes, relist, unlist } from './listings';
import type { StoredArticle } from './records';

/** Deletes an article with its notes: both stay as tombstones. Gives the article as it is now. */
export async function buryArticle(
  tables: Tables,
  article: StoredArticle,
  now: number,
): Promise<StoredArticle> {
  const notes = await livingNotes(tables, article.id);
  await tables.notes.bulkPut(notes.map((note) => ({ ...buried(note, now), withArticle: true as const })));
  const gone = buried(article, now);
  await tables.articles.put(gone);
  await unlist(tables, article.id);
  return gone;
}

/**
 * Brings a deleted article back with exactly the notes that went with it. If its page was saved anew meanwhile, they
 * come to that newer article. Gives the article that is there now.
 */
export async function unburyArticle(tables: Tables, old: StoredArticle, now: number): Promise<StoredArticle> {
  const twin = await livingByKey(tables, old.key);
  const target = twin ? joined(changed(twin, now), old) : revived(old, now);
  const article = old.keptAt === undefined ? target : keptNow(target, old.keptAt);
  await tables.articles.put(article);
  if (twin) await tables.articles.put({ ...changed(old, now), joined: true });
  await restoreNotes(tables, old.id, article.id, now);
  await relist(tables, article);
  return article;
}
