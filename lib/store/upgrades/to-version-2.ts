// From version 1 to 2 the rules of keys grew: addresses of print views, AMP, mobile hosts and parts lead to one
// article, and fewer canonical links are believed. Every article gets its present key. Where that makes one of two
// that are in the library, they are joined as the reader joins them: nothing is dropped, and they can be separated.
import type { Uuid } from '../../note';
import type { Tables } from '../db';
import { joinArticles } from '../pages/join-articles';
import type { StoredArticle } from '../rows/records';
import { presentKey, presentKeys, underPresentKey } from '../rows/rekey';

/** The one that others are joined to comes first: in the library, and there for the longest time. */
function compare(a: StoredArticle, b: StoredArticle): number {
  return Number(a.keptAt === undefined) - Number(b.keptAt === undefined) || a.created - b.created;
}

async function rekeyCorrections(tables: Tables, keys: ReadonlyMap<string, string>): Promise<void> {
  const corrections = await tables.corrections.toArray();
  const next = corrections.map((one) => underPresentKey(one, keys));
  await tables.corrections.bulkPut(next.filter((one, index) => !isSameKey(one, corrections[index])));
}

function isSameKey(a: object, b: object | undefined): boolean {
  const keyOf = (one: object | undefined) => (one && 'article' in one ? one.article : undefined);
  return keyOf(a) === keyOf(b);
}

type Keys = ReadonlyMap<Uuid, string>;

/** For each present key the article that has it from now on. */
function firstOf(articles: readonly StoredArticle[], keys: Keys): ReadonlyMap<string, StoredArticle> {
  const first = new Map<string, StoredArticle>();
  const living = articles.filter(({ deleted }) => deleted === undefined);
  for (const article of living.sort(compare)) {
    const key = keys.get(article.id) ?? article.key;
    if (!first.has(key)) first.set(key, article);
  }
  return first;
}

/** Version 2 knew no index of words: nothing waits for it, and the upgrade to version 3 marks every article. */
const NOTHING_WAITS = {
  limit: () => ({ primaryKeys: async () => [] }),
  bulkPut: async () => undefined,
} as unknown as Tables['pending'];

/** Brings a library of version 1 under the present keys. Runs within the upgrade, whole or not at all. */
export async function upgradeToVersion2(given: Tables, now: number): Promise<void> {
  const tables: Tables = { ...given, pending: NOTHING_WAITS };
  const articles = await tables.articles.toArray();
  await rekeyCorrections(tables, presentKeys(articles));
  const keys: Keys = new Map(articles.map((article) => [article.id, presentKey(article)]));
  const first = firstOf(articles, keys);
  const next = articles.map((article): StoredArticle => {
    const key = keys.get(article.id) ?? article.key;
    const target = first.get(key) ?? article;
    if (article.deleted !== undefined || target === article) return { ...article, key };
    // Joined ones, and those only passed by, keep a key of old that no page has any more.
    return article.key === key ? { ...article, key: target.key } : article;
  });
  await tables.articles.bulkPut(next.filter(({ key }, index) => key !== articles[index]?.key));
  for (const source of next) {
    const target = first.get(keys.get(source.id) ?? source.key);
    if (!target || target.id === source.id || source.deleted !== undefined) continue;
    // What was only passed by has nothing of the reader's, and is forgotten in 30 days.
    const present = source.keptAt === undefined ? undefined : await tables.articles.get(target.id);
    if (present) await joinArticles(tables, { source, target: present }, now);
  }
}
