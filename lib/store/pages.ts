// Two addresses, one article: the reader says so, and can take it back. The article that is joined to the other is
// hidden as a tombstone of its own kind (`joined`); its notes, tags and summary are with the other until then.
import type { Uuid } from '../note';
import { readTables, type Tables, writeTables } from './db';
import { StoreError } from './errors';
import { joinArticles, moveNotes } from './pages/join-articles';
import { joined } from './pages/join-heads';
import { joinedPages } from './pages/joined-pages';
import { likenessOfTexts, likenessOfTitles } from './pages/likeness';
import { CLAIM_TABLES, claimArticle, keptNow, standingId } from './rows/claim-article';
import { buried, changed, revived } from './rows/kept';
import { relist } from './rows/listings';
import type { ArticleHead, StoredArticle, StoredNote, StoredPage } from './rows/records';

const PAGE_TABLES = [...CLAIM_TABLES, 'placements'] as const;

/**
 * Pages of the article `from` show the article `into` from now on: its notes, tags and summary come over, and it is
 * hidden. In one act that `separatePages` undoes.
 * @throws StoreError `missing` when one of them is not stored; `other` when they are one already
 */
export function joinPages(from: Uuid, into: Uuid): Promise<StoredPage> {
  return writeTables(PAGE_TABLES, async (tables) => {
    const now = Date.now();
    const source = await tables.articles.get(from);
    if (!source || source.deleted !== undefined) {
      throw new StoreError('missing', 'The article is no longer stored');
    }
    const target = await claimArticle(tables, into, now);
    if (target.id === from) throw new StoreError('other', 'These are one article already');
    return joinArticles(tables, { source, target }, now);
  });
}

/**
 * The article that was joined, shown again; or the one that was begun at its address meanwhile, with what the reader
 * had added to the other.
 */
async function broughtBack(tables: Tables, source: StoredArticle, now: number): Promise<StoredArticle> {
  const sameKey = tables.articles.where('key').equals(source.key);
  const begun = await sameKey.filter(({ deleted }) => deleted === undefined).first();
  const { joined: _, ...plain } = begun ? joined(changed(begun, now), source) : revived(source, now);
  const keptAt = plain.keptAt ?? source.keptAt;
  const article = keptAt === undefined ? { ...plain, passing: now } : keptNow(plain, keptAt);
  await tables.articles.put(article);
  return article;
}

/** Takes from an article what came to it with a page. */
async function giveBack(tables: Tables, page: StoredPage, source: StoredArticle, now: number): Promise<void> {
  const target = await tables.articles.get(await standingId(tables, page.article));
  if (!target || target.deleted !== undefined) return;
  const { tags: came = [] } = page;
  const { summary, ...rest } = changed(target, now);
  const isOfSource = page.summary && summary?.text === source.summary?.text;
  const article: StoredArticle = {
    ...rest,
    tags: rest.tags.filter((tag) => !came.includes(tag)),
    ...(summary && !isOfSource && { summary }),
  };
  await tables.articles.put(article);
  await relist(tables, article);
}

/** `article` is there again, with the notes that had come from it to `from`. */
export type Separated = { readonly article: ArticleHead; readonly from: Uuid };

/**
 * Undoes `joinPages`: the article whose pages have this key is there again. Undefined when these pages were not joined.
 * @throws StoreError
 */
export function separatePages(key: string): Promise<Separated | undefined> {
  return writeTables(PAGE_TABLES, async (tables) => {
    const now = Date.now();
    const page = await tables.pages.get(key);
    if (!page || page.deleted !== undefined) return undefined;
    const owner = await standingId(tables, page.article);
    await tables.pages.put(buried(page, now));
    const source = page.from === undefined ? undefined : await tables.articles.get(page.from);
    if (!source) return undefined;
    const article = await broughtBack(tables, source, now);
    const notes = (await tables.notes.bulkGet([...page.moved])).filter((note) => note !== undefined);
    const isHere = ({ article: of, purged }: StoredNote) => !purged && (of === owner || of === page.article);
    await moveNotes(tables, notes.filter(isHere), article.id, now);
    await giveBack(tables, page, source, now);
    await relist(tables, article);
    return { article, from: owner };
  });
}

/**
 * The pages that the reader joined to the article; their `id` is the key that `separatePages` takes.
 * @throws StoreError
 */
export function pagesOf(article: Uuid): Promise<readonly StoredPage[]> {
  return readTables(['pages', 'articles'], async (tables) =>
    joinedPages(tables, await standingId(tables, article)),
  );
}

/**
 * The articles that were joined to this one: what was opened as one of them shows this one's notes.
 * @throws StoreError
 */
export async function joinedTo(article: Uuid): Promise<readonly Uuid[]> {
  return (await pagesOf(article)).flatMap(({ from }) => from ?? []);
}

/**
 * The addresses and keys of all pages that show the article; none when it is not stored.
 * @throws StoreError
 */
export function addressesOf(article: Uuid): Promise<readonly string[]> {
  return readTables(['pages', 'articles'], async (tables) => {
    const id = await standingId(tables, article);
    const pages = await joinedPages(tables, id);
    const ids = [id, ...pages.flatMap(({ from }) => from ?? [])];
    const heads = (await tables.articles.bulkGet(ids)).filter((head) => head !== undefined);
    return heads.flatMap(({ url, key, purged }) => (purged ? [] : [url, key]));
  });
}

/** How many twins are proposed, and how many texts of the same site are compared for them. */
const TWINS = 5;
const COMPARED_TEXTS = 40;
const ALIKE_TITLES = 0.6;
const ALIKE_TEXTS = 0.4;

type Candidate = { readonly head: ArticleHead; readonly score: number };

function hostOf({ key }: ArticleHead): string {
  return URL.canParse(key) ? new URL(key).host : key;
}

function isSameSite(a: ArticleHead, b: ArticleHead): boolean {
  return hostOf(a) === hostOf(b) || (a.site !== undefined && a.site === b.site);
}

/** Articles of the library with the likeness of their titles, the most alike and last opened first. */
async function candidatesFor(tables: Pick<Tables, 'articles'>, article: ArticleHead): Promise<Candidate[]> {
  const found: Candidate[] = [];
  await tables.articles.each((head) => {
    if (head.id === article.id || head.deleted !== undefined || head.keptAt === undefined) return;
    const score = likenessOfTitles(head.title, article.title);
    if (score === 1 || isSameSite(head, article)) found.push({ head, score });
  });
  return found.sort((a, b) => b.score - a.score || b.head.opened - a.head.opened);
}

/** Of texts that are alike, the likeness; else that of the titles. */
async function scored(
  { texts }: Pick<Tables, 'texts'>,
  article: ArticleHead,
  candidates: readonly Candidate[],
): Promise<Candidate[]> {
  const rows = await texts.bulkGet([article.id, ...candidates.map(({ head }) => head.id)]);
  const own = rows[0]?.text ?? '';
  return candidates.map(({ head, score }, index) => {
    const likeness = likenessOfTexts(own, rows[index + 1]?.text ?? '');
    return { head, score: likeness >= ALIKE_TEXTS ? Math.max(score, ALIKE_TITLES, likeness) : score };
  });
}

/**
 * Articles of the library that may be the same as this one under another address, the likeliest first: those with its
 * title, and those of its site with a very similar title or text. A few at most.
 * @throws StoreError
 */
export function likelyTwins(article: Uuid): Promise<readonly ArticleHead[]> {
  return readTables(['articles', 'texts', 'pages'], async (tables) => {
    const own = await tables.articles.get(await standingId(tables, article));
    if (!own || own.deleted !== undefined) return [];
    const candidates = await candidatesFor(tables, own);
    const compared = await scored(tables, own, candidates.slice(0, COMPARED_TEXTS));
    return compared
      .filter(({ score }) => score >= ALIKE_TITLES)
      .sort((a, b) => b.score - a.score)
      .slice(0, TWINS)
      .map(({ head }) => head);
  });
}
