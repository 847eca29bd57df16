import type { Article } from '../article';
import { articleKey } from '../article-url';
import type { Uuid } from '../note';
import { readTables, type Tables, writeTables } from './db';
import { StoreError } from './errors';
import { asRecord } from './rows/as-read';
import { buryArticle, unburyArticle } from './rows/bury-article';
import { CLAIM_TABLES, claimArticle, keptNow, livingByKey } from './rows/claim-article';
import { distinctTags } from './rows/distinct-tags';
import { earlierTexts } from './rows/earlier-texts';
import { isSame } from './rows/is-same';
import { changed, newKept } from './rows/kept';
import { relist, relistHead } from './rows/listings';
import type { ArticleHead, ArticleRecord, EditedSummary, StoredArticle, StoredText } from './rows/records';

export type { ArticleHead, ArticleRecord, EditedSummary } from './rows/records';

const ARTICLE_TABLES = [...CLAIM_TABLES, 'texts', 'analyses'] as const;

/** Articles that were only passed by are forgotten after this time. */
const PASSING_MS = 30 * 24 * 3600 * 1000;

const METADATA = [
  'url',
  'canonical',
  'title',
  'byline',
  'site',
  'published',
  'publishedCertain',
  'language',
] as const satisfies (keyof Article)[];

type Metadata = Pick<Article, (typeof METADATA)[number]>;

/** What the page says about itself, field by field: a field it no longer has is gone, others never come in. */
function metadataOf(article: Metadata): Metadata {
  const fields = METADATA.map((name) => [name, article[name]] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Metadata;
}

type ReaderFields = Omit<StoredArticle, keyof Metadata>;

function readerFieldsOf(article: StoredArticle): ReaderFields {
  const { id, created, updated, revision, key, keptAt, tags, collections, summary, opened } = article;
  const fields = { id, created, updated, revision, key, tags, ...(collections && { collections }), opened };
  return { ...fields, ...(keptAt !== undefined && { keptAt }), ...(summary && { summary }) };
}

async function putText(tables: Tables, id: Uuid, { text, blocks }: Article): Promise<boolean> {
  const row: StoredText = { id, text, blocks };
  if (isSame(await tables.texts.get(id), row)) return false;
  await tables.texts.put(row);
  return true;
}

async function forgetPassing(tables: Tables, before: number): Promise<void> {
  const ids = await tables.articles.where('passing').below(before).primaryKeys();
  await tables.articles.bulkDelete(ids);
  await tables.texts.bulkDelete(ids);
  await tables.analyses.bulkDelete(ids);
}

/**
 * Stores an article that was read from a page: a new one, or the newer text and metadata of one that is stored
 * (same `articleKey`). What the reader added is never touched. `keep`: it belongs in the library from now on;
 * otherwise it is only remembered for 30 days, unless the reader writes something about it.
 * A deleted article does not come back by this: a new one begins.
 * @throws StoreError
 */
export function recordArticle(article: Article, { keep }: { keep: boolean }): Promise<ArticleRecord> {
  const key = articleKey(article.url, article.canonical);
  return writeTables(ARTICLE_TABLES, async (tables) => {
    const now = Date.now();
    const old = await livingByKey(tables, key);
    const base = old ? readerFieldsOf(old) : { ...newKept(now), key, tags: [], opened: now };
    const plain: StoredArticle = { ...base, ...metadataOf(article), opened: now };
    const isNewText = await putText(tables, base.id, article);
    const placed = keep || plain.keptAt !== undefined ? keptNow(plain, now) : { ...plain, passing: now };
    const isChanged =
      isNewText || old?.keptAt !== placed.keptAt || !isSame(old && metadataOf(old), metadataOf(placed));
    const record = old && isChanged ? changed(placed, now) : placed;
    await tables.articles.put(record);
    if (record.keptAt === undefined) await forgetPassing(tables, now - PASSING_MS);
    else await relist(tables, record);
    return asRecord(record, { id: record.id, text: article.text, blocks: article.blocks });
  });
}

/**
 * Puts a recorded article into the library, also one that was deleted.
 * @throws StoreError `missing`
 */
export function keepArticle(id: Uuid): Promise<ArticleHead> {
  return writeTables(CLAIM_TABLES, (tables) => claimArticle(tables, id, Date.now()));
}

/**
 * Deletes an article with its notes, as one act that `restoreArticle` undoes. Both stay as tombstones.
 * @throws StoreError `missing`
 */
export function removeArticle(id: Uuid): Promise<void> {
  return writeTables(CLAIM_TABLES, async (tables) => {
    const now = Date.now();
    const article = await stored(tables, id);
    if (article.deleted !== undefined) return;
    await buryArticle(tables, article, now);
  });
}

async function stored(tables: Tables, id: Uuid): Promise<StoredArticle> {
  const article = await tables.articles.get(id);
  if (article === undefined || article.purged)
    throw new StoreError('missing', 'The article is no longer stored');
  return article;
}

/**
 * Undoes `removeArticle`: the article, its tags and summary, and exactly the notes that went with it come back.
 * If the page was saved anew meanwhile, they come to that newer article. Gives the article that is there now.
 * @throws StoreError `missing`
 */
export function restoreArticle(id: Uuid): Promise<ArticleHead> {
  return writeTables(CLAIM_TABLES, async (tables) => {
    const now = Date.now();
    const old = await stored(tables, id);
    if (old.deleted === undefined) return old;
    return unburyArticle(tables, old, now);
  });
}

async function findText(tables: Tables, head: StoredArticle | undefined): Promise<ArticleRecord | undefined> {
  return head && !head.purged ? asRecord(head, await tables.texts.get(head.id)) : undefined;
}

/**
 * The stored article with this `articleKey`, undefined when there is none or it was deleted.
 * @throws StoreError
 */
export function findArticle(key: string): Promise<ArticleRecord | undefined> {
  return readTables(['articles', 'texts', 'pages'], async (tables) =>
    findText(tables, await livingByKey(tables, key)),
  );
}

/**
 * Its id alone, without reading the text.
 * @throws StoreError
 */
export function findArticleId(key: string): Promise<Uuid | undefined> {
  return readTables(['articles', 'pages'], async (tables) => (await livingByKey(tables, key))?.id);
}

/**
 * The article, also a deleted one (with `deleted` set: it can be restored). Undefined when it was never
 * stored, or removed for good.
 * @throws StoreError
 */
export function loadArticle(id: Uuid): Promise<ArticleRecord | undefined> {
  return readTables(['articles', 'texts'], async (tables) => findText(tables, await tables.articles.get(id)));
}

/** What a writer of a summary had seen: `updated` of the reader's version, undefined for the automatic one. */
export type SeenSummary = { readonly updated: number | undefined };

export type SavedSummary = {
  /** Undefined: the automatic one stands again. */
  readonly summary: EditedSummary | undefined;
  /** Another window had saved other words that this writer had not seen; they are kept in `earlier`. */
  readonly conflict: boolean;
};

/**
 * Stores the reader's own summary; undefined goes back to the automatic one. With `seen`, words that another
 * window saved meanwhile are kept as `earlier`, and going back to the automatic one does not happen over them.
 * @throws StoreError
 */
export function editSummary(id: Uuid, text: string | undefined, seen?: SeenSummary): Promise<SavedSummary> {
  return writeTables(CLAIM_TABLES, async (tables) => {
    const now = Date.now();
    const article = await claimArticle(tables, id, now);
    const { summary: old, ...rest } = article;
    if (old?.text === text) return { summary: old, conflict: false };
    const isUnseen = old !== undefined && seen !== undefined && (seen.updated ?? -1) < old.updated;
    if (text === undefined && isUnseen) return { summary: old, conflict: true };
    const next = changed(rest, now);
    const updated = Math.max(now, (old?.updated ?? 0) + 1);
    const summary =
      text === undefined ? undefined : { text, updated, ...(old && earlierTexts(old, text, isUnseen)) };
    await putHead(tables, { ...next, ...(summary && { summary }) });
    return { summary, conflict: isUnseen };
  });
}

async function putHead(tables: Tables, article: StoredArticle): Promise<void> {
  await tables.articles.put(article);
  await relistHead(tables, article);
}

/**
 * Sets the article's tags. Gives them as they were stored.
 * @throws StoreError
 */
export function setTags(id: Uuid, tags: readonly string[]): Promise<readonly string[]> {
  return writeTables(CLAIM_TABLES, async (tables) => {
    const now = Date.now();
    const article = await claimArticle(tables, id, now);
    const next = distinctTags(tags);
    if (isSame(article.tags, next)) return article.tags;
    await putHead(tables, { ...changed(article, now), tags: next });
    return next;
  });
}
