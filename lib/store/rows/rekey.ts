// Keys of articles are made by rules (lib/article-url) that grow. When they have, what is stored under the old keys is
// brought under the new ones, so that a reader who comes back still finds it.
import { articleKey } from '../../article-url';
import type { CorrectionRecord, StoredArticle } from './records';

type Keyed = Pick<StoredArticle, 'key' | 'url' | 'canonical' | 'deleted'>;

/** The key that an article has by the present rules. */
export function presentKey({ url, canonical }: Pick<StoredArticle, 'url' | 'canonical'>): string {
  return articleKey(url, canonical);
}

/** For each old key the present one; that of an article that is not deleted counts first. */
export function presentKeys(articles: readonly Keyed[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const article of articles) {
    if (article.deleted === undefined || !keys.has(article.key)) keys.set(article.key, presentKey(article));
  }
  return keys;
}

/** A verdict on words of an article, under the article's present key; other verdicts as they are. */
export function underPresentKey<T extends Pick<CorrectionRecord, 'verdict'>>(
  correction: T,
  keys: ReadonlyMap<string, string>,
): T {
  if (!('article' in correction) || typeof correction.article !== 'string') return correction;
  const { article } = correction;
  return { ...correction, article: keys.get(article) ?? articleKey(article) };
}

type Rows = {
  readonly articles: readonly StoredArticle[];
  readonly corrections: readonly CorrectionRecord[];
};

/** Rows of a backup that was written under the old rules, with the present keys. Other rows stay. */
export function rekeyed<T extends Rows>(rows: T): T {
  const keys = presentKeys(rows.articles);
  return {
    ...rows,
    articles: rows.articles.map((article) => ({ ...article, key: presentKey(article) })),
    corrections: rows.corrections.map((one) => underPresentKey(one, keys)),
  };
}
