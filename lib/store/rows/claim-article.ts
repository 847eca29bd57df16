import type { Uuid } from '../../note';
import type { Tables } from '../db';
import { StoreError } from '../errors';
import { changed, revived } from './kept';
import { relist } from './listings';
import type { StoredArticle } from './records';

/** The article that has this key and is not deleted. */
export async function livingByKey(
  tables: Pick<Tables, 'articles'>,
  key: string,
): Promise<StoredArticle | undefined> {
  return tables.articles
    .where('key')
    .equals(key)
    .filter(({ deleted }) => deleted === undefined)
    .first();
}

/** The article, now in the library. It takes its old place again if it was there before. */
export function keptNow(article: StoredArticle, now: number): StoredArticle {
  const { passing: _, ...rest } = article;
  return { ...rest, keptAt: article.keptAt ?? now };
}

/**
 * The article that the reader is writing on: put into the library because of that, and brought back if it was
 * deleted meanwhile. Where the page was saved anew after the deletion, it is that newer article.
 * @throws StoreError `missing`
 */
export async function claimArticle(tables: Tables, id: Uuid, now: number): Promise<StoredArticle> {
  const article = await tables.articles.get(id);
  if (article === undefined) throw new StoreError('missing', 'The article is no longer stored');
  const twin = article.deleted === undefined ? undefined : await livingByKey(tables, article.key);
  const found = twin ?? article;
  if (found.deleted === undefined && found.keptAt !== undefined) return found;
  const claimed = keptNow(found.deleted === undefined ? changed(found, now) : revived(found, now), now);
  await tables.articles.put(claimed);
  await relist(tables, claimed);
  return claimed;
}
