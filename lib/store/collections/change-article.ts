import type { Uuid } from '../../note';
import { fold } from '../../text/fold';
import type { ArticlesChange } from '../collections';
import type { Tables } from '../db';
import { buryArticle, unburyArticle } from '../rows/bury-article';
import { distinctTags } from '../rows/distinct-tags';
import { isSame } from '../rows/is-same';
import { changed } from '../rows/kept';
import { relistHead } from '../rows/listings';
import type { StoredArticle } from '../rows/records';

/** What a change did to one article. */
export type OneChange = {
  readonly id: Uuid;
  readonly addedTags: readonly string[];
  readonly removedTags: readonly string[];
  readonly addedTo?: Uuid;
  readonly removedFrom?: Uuid;
  /** The time of the deletion, ms since 1970. */
  readonly deleted?: number;
};

type Membership = Pick<ArticlesChange, 'addTo' | 'removeFrom'>;

function withTags(
  tags: readonly string[],
  add: readonly string[],
  remove: readonly string[],
): readonly string[] {
  const gone = new Set(remove.map(fold));
  return distinctTags([...tags.filter((tag) => !gone.has(fold(tag))), ...add]);
}

function withCollections(
  { collections = [] }: StoredArticle,
  { addTo, removeFrom }: Membership,
): readonly Uuid[] {
  const rest = collections.filter((id) => id !== removeFrom);
  return addTo === undefined || rest.includes(addTo) ? rest : [...rest, addTo];
}

function withBoth(
  article: StoredArticle,
  tags: readonly string[],
  collections: readonly Uuid[],
): StoredArticle {
  const { collections: _, ...rest } = article;
  return { ...rest, tags, ...(collections.length > 0 && { collections }) };
}

async function put(tables: Tables, article: StoredArticle): Promise<void> {
  await tables.articles.put(article);
  await relistHead(tables, article);
}

/** Changes one article of the library; undefined when nothing had to be changed, or it is in the library no more. */
export async function changeArticle(
  tables: Tables,
  id: Uuid,
  wish: ArticlesChange,
  now: number,
): Promise<OneChange | undefined> {
  const article = await tables.articles.get(id);
  if (!article || article.deleted !== undefined || article.keptAt === undefined) return undefined;
  if (wish.delete) {
    const gone = await buryArticle(tables, article, now);
    return { id, addedTags: [], removedTags: [], deleted: gone.deleted ?? now };
  }
  const tags = withTags(article.tags, wish.addTags ?? [], wish.removeTags ?? []);
  const collections = withCollections(article, wish);
  const next = withBoth(article, tags, collections);
  const before = article.collections ?? [];
  if (isSame(article.tags, next.tags) && isSame(before, collections)) return undefined;
  await put(tables, changed(next, now));
  const { addTo, removeFrom } = wish;
  return {
    id,
    addedTags: tags.filter((tag) => !article.tags.includes(tag)),
    removedTags: article.tags.filter((tag) => !tags.includes(tag)),
    ...(addTo !== undefined && !before.includes(addTo) && { addedTo: addTo }),
    ...(removeFrom !== undefined && before.includes(removeFrom) && { removedFrom: removeFrom }),
  };
}

/** Takes back what a change did to one article. What has changed since then stays. */
export async function undoOne(tables: Tables, one: OneChange, now: number): Promise<void> {
  const article = await tables.articles.get(one.id);
  if (!article || article.purged) return;
  if (one.deleted !== undefined) {
    // Only that deletion: one that came later is another act.
    if (article.deleted === one.deleted && !article.joined) await unburyArticle(tables, article, now);
    return;
  }
  const tags = withTags(article.tags, one.removedTags, one.addedTags);
  const collections = withCollections(article, { addTo: one.removedFrom, removeFrom: one.addedTo });
  const next = changed(withBoth(article, tags, collections), now);
  if (article.deleted === undefined) await put(tables, next);
  else await tables.articles.put(next);
}
