import { endOfAnalysis } from '../../import/rows/read-analysis';
import type { Uuid } from '../../note';
import type { Tables } from '../db';
import type { StoredAnalysis, StoredArticle, StoredText } from '../rows/records';
import { isNewer, mergeArticle } from './merge-record';
import { isLiving, load, type Taking } from './taking';

/** The language of pages that were never read: notes from elsewhere made them known. */
export const UNREAD = 'und';

type Found = {
  readonly byId: ReadonlyMap<Uuid, StoredArticle>;
  readonly byKey: ReadonlyMap<string, StoredArticle>;
  /** Those that have a text, and an analysis. */
  readonly read: ReadonlySet<Uuid>;
  readonly analyzed: ReadonlySet<Uuid>;
};

async function keysOf(table: Tables['texts'] | Tables['analyses'], ids: readonly Uuid[]): Promise<Set<Uuid>> {
  return new Set(await (table as Tables['texts']).where('id').anyOf(ids).primaryKeys());
}

/** For keys without an article of their own those that the reader joined pages of these keys to. */
async function joinedTo(tables: Tables, keys: readonly string[]): Promise<[string, StoredArticle][]> {
  const pages = [...(await load(tables.pages, keys)).values()].filter(isLiving);
  const articles = await load(
    tables.articles,
    pages.map(({ article }) => article),
  );
  return pages.flatMap(({ id, article }) => {
    const found = articles.get(article);
    return found && isLiving(found) ? [[id, found] as [string, StoredArticle]] : [];
  });
}

async function find(tables: Tables, given: readonly StoredArticle[]): Promise<Found> {
  const ids = given.map(({ id }) => id);
  const keys = [...new Set(given.filter(isLiving).map(({ key }) => key))];
  const living = await tables.articles.where('key').anyOf(keys).filter(isLiving).toArray();
  const byKey = new Map(living.map((one) => [one.key, one]));
  const joined = await joinedTo(
    tables,
    keys.filter((key) => !byKey.has(key)),
  );
  for (const [key, article] of joined) byKey.set(key, article);
  const byId = await load(tables.articles, ids);
  const all = [...new Set([...ids, ...[...byKey.values()].map(({ id }) => id)])];
  return { byId, byKey, read: await keysOf(tables.texts, all), analyzed: await keysOf(tables.analyses, all) };
}

/** The record here that an article of the file is: the living one of its page, or the one with its id. */
function hereAs(theirs: StoredArticle, { byId, byKey }: Found, taking: Taking): StoredArticle | undefined {
  const now = (one: StoredArticle | undefined) => one && (taking.met.get(one.id) ?? one);
  const sameId = now(byId.get(theirs.id)) ?? taking.met.get(theirs.id);
  if (!isLiving(theirs) || (sameId && isLiving(sameId))) return sameId;
  const came = taking.keys.get(theirs.key);
  return now(byKey.get(theirs.key)) ?? (came === undefined ? undefined : taking.met.get(came)) ?? sameId;
}

/**
 * Whether the text of the file is taken: the article is new here, or newer there, or what stands here is no more than
 * what notes from elsewhere quoted.
 */
function takesText(theirs: StoredArticle, mine: StoredArticle | undefined, found: Found): boolean {
  if (!mine || !found.read.has(mine.id)) return true;
  return mine.id === theirs.id ? isNewer(theirs, mine) : isFilledBy(mine, theirs, found);
}

/** Never read here, and read there. */
function isFilledBy(mine: StoredArticle, theirs: StoredArticle, { analyzed }: Found): boolean {
  return mine.language === UNREAD && theirs.language !== UNREAD && !analyzed.has(mine.id);
}

/** The article here with what the page says of itself there. */
function filled(mine: StoredArticle, theirs: StoredArticle): StoredArticle {
  const { title, byline, site, published, publishedCertain, language } = theirs;
  const said = { title, byline, publishedCertain, language };
  return {
    ...mine,
    ...said,
    ...(site !== undefined && { site }),
    ...(published !== undefined && { published }),
  };
}

/** Articles of the file. @throws StoreError */
export async function takeArticles(
  tables: Tables,
  rows: readonly StoredArticle[],
  taking: Taking,
): Promise<void> {
  const given = rows.filter(
    ({ keptAt, purged }) => keptAt !== undefined || purged || taking.backup.version < 3,
  );
  const found = await find(tables, given);
  for (const id of [...found.read, ...found.analyzed]) taking.read.add(id);
  const put = new Map<Uuid, StoredArticle>();
  for (const theirs of given) {
    const mine = hereAs(theirs, found, taking);
    // Cleared out of the trash here, later than the file was made: that stands.
    if (mine?.purged) {
      taking.tally.count('articles', 'same', theirs);
      continue;
    }
    const merged = mine ? mergeArticle(mine, theirs) : theirs;
    const isFilled = mine && mine.id !== theirs.id && isLiving(theirs) && isFilledBy(mine, theirs, found);
    const next = isFilled ? filled(merged, theirs) : merged;
    taking.route.set(theirs.id, next.id);
    taking.met.set(next.id, next);
    if (!mine && isLiving(theirs)) taking.keys.set(theirs.key, theirs.id);
    if (next !== mine) put.set(next.id, next);
    if (takesText(theirs, mine, found) && !theirs.purged) taking.texts.set(theirs.id, next.id);
    taking.tally.count('articles', !mine ? 'fresh' : next === mine ? 'same' : 'different', theirs);
  }
  for (const id of put.keys()) taking.receipt.touched.add(id);
  const stood = [...found.byKey.values(), ...found.byId.values()];
  await taking.put(tables, 'articles', [...put.values()], new Map(stood.map((one) => [one.id, one])));
}

/** Nothing, where none of these articles has a text or an analysis here: then it need not be asked for. */
function stoodFor(
  rows: readonly { readonly id: Uuid }[],
  { read }: Taking,
): ReadonlyMap<Uuid, unknown> | undefined {
  return rows.some(({ id }) => read.has(id)) ? undefined : new Map();
}

/** Texts of articles that take theirs. */
export async function takeTexts(tables: Tables, rows: readonly StoredText[], taking: Taking): Promise<void> {
  const taken = rows.flatMap((row) => {
    const id = taking.texts.get(row.id);
    return id === undefined ? [] : [{ row, id }];
  });
  for (const { row } of taken) taking.lengths.set(row.id, row.text.length);
  const put = taken.map(({ row, id }) => ({ ...row, id }));
  await taking.put(tables, 'texts', put, stoodFor(put, taking));
  for (const { id } of taken) taking.receipt.touched.add(id);
}

/** What the engine found in texts that were taken. */
export async function takeAnalyses(
  tables: Tables,
  rows: readonly StoredAnalysis[],
  taking: Taking,
): Promise<void> {
  const taken = rows.flatMap((row) => {
    const id = taking.texts.get(row.id);
    const length = taking.lengths.get(row.id);
    const fits = length !== undefined && endOfAnalysis(row.analysis) <= length;
    return id !== undefined && fits ? [{ ...row, id }] : [];
  });
  await taking.put(tables, 'analyses', taken, stoodFor(taken, taking));
}
