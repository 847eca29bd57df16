import type { Uuid } from '../../note';
import type { TableName, Tables } from '../db';
import { StoreError } from '../errors';
import { moveSteps } from '../notes/steps';
import { changed, revived } from './kept';
import { LISTING_TABLES, relist } from './listings';
import type { StoredArticle } from './records';

/** What a transaction must hold to claim an article. */
export const CLAIM_TABLES = [...LISTING_TABLES, 'pages', 'steps'] as const satisfies TableName[];

/** Joined pages that lead to joined pages: far more than a reader makes, and an end where they go round. */
const MAX_HOPS = 20;

/** The article that has this key and is not deleted; else the one that the reader joined pages of this key to. */
export async function livingByKey(
  tables: Pick<Tables, 'articles' | 'pages'>,
  key: string,
): Promise<StoredArticle | undefined> {
  let place = key;
  for (let hop = 0; hop < MAX_HOPS; hop += 1) {
    const sameKey = tables.articles.where('key').equals(place);
    const own = await sameKey.filter(({ deleted }) => deleted === undefined).first();
    if (own) return own;
    const page = await tables.pages.get(place);
    if (!page || page.deleted !== undefined) return undefined;
    const joined = await tables.articles.get(page.article);
    if (!joined || joined.deleted === undefined) return joined;
    place = joined.key;
  }
  return undefined;
}

/** The id of the article that stands for one: its own, or that of the article its page was joined to. */
export async function standingId(tables: Pick<Tables, 'articles' | 'pages'>, id: Uuid): Promise<Uuid> {
  const article = await tables.articles.get(id);
  if (!article?.joined) return id;
  return (await livingByKey(tables, article.key))?.id ?? id;
}

/** The article, now in the library. It takes its old place again if it was there before. */
export function keptNow(article: StoredArticle, now: number): StoredArticle {
  const { passing: _, ...rest } = article;
  return { ...rest, keptAt: article.keptAt ?? now };
}

/** Exactly the notes that were deleted with the article come back, to `article`, which may be a newer one. */
export async function restoreNotes(tables: Tables, from: Uuid, article: Uuid, now: number): Promise<void> {
  const notes = await tables.notes.where('article').equals(from).toArray();
  const back = notes.filter(({ withArticle, purged }) => withArticle && !purged);
  await moveSteps(tables, new Set(back.map(({ id }) => id)), from, article);
  await tables.notes.bulkPut(back.map(({ withArticle: _, ...note }) => ({ ...revived(note, now), article })));
}

/**
 * The article that the reader is writing on: put into the library because of that, and brought back if it was
 * deleted meanwhile, with the notes that went with it. Where the page was saved anew after the deletion, or joined to
 * another, it is that article.
 * @throws StoreError `missing`, also when nothing of it is left to bring back
 */
export async function claimArticle(tables: Tables, id: Uuid, now: number): Promise<StoredArticle> {
  const article = await tables.articles.get(id);
  if (article === undefined || article.purged) {
    throw new StoreError('missing', 'The article is no longer stored');
  }
  const twin = article.deleted === undefined ? undefined : await livingByKey(tables, article.key);
  const found = twin ?? article;
  if (found.deleted === undefined && found.keptAt !== undefined) return found;
  const { joined: _, ...plain } = found;
  const claimed = keptNow(found.deleted === undefined ? changed(plain, now) : revived(plain, now), now);
  await tables.articles.put(claimed);
  if (found.deleted !== undefined) await restoreNotes(tables, claimed.id, claimed.id, now);
  await relist(tables, claimed);
  return claimed;
}
