// What lists are made of: one small row for each article of the library, written by the act that changes it. Words are
// not among it: what is said and named is in the index of words (lib/store/words), which is told by a mark.

import { fold } from '../../text/fold';
import type { TableName, Tables } from '../db';
import { markPending } from './pending';
import type { Listing, StoredArticle, StoredNote } from './records';
import { rowsWith } from './rows-with';

/** What a transaction must hold to list an article anew. */
export const LISTING_TABLES = ['articles', 'notes', 'listings', 'pending'] as const satisfies TableName[];

const SEPARATOR = '\u0001';

/** A name as it stands in an index: its folded form, then the name itself, so that spellings stand together. */
export function indexKey(name: string): string {
  return `${fold(name)}${SEPARATOR}${name}`;
}

/** What all spellings of a name begin with in an index. */
export function indexPrefix(name: string): string {
  return `${fold(name)}${SEPARATOR}`;
}

/** The way back: the name and its folded form. */
export function readIndexKey(key: string): { readonly folded: string; readonly name: string } {
  const at = key.indexOf(SEPARATOR);
  return { folded: key.slice(0, at), name: key.slice(at + 1) };
}

type HeadPart = Pick<Listing, 'tags' | 'collections' | 'published' | 'title' | 'outlet'>;
type NotePart = Pick<Listing, 'notes'>;

function headPart(article: StoredArticle): HeadPart {
  const { title, site, tags, collections = [], published } = article;
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return {
    tags: tags.map(indexKey),
    collections,
    published: Number.isNaN(time) ? 0 : time,
    title: fold(title),
    outlet: fold(site ?? ''),
  };
}

/** Takes an article off the list, and has it taken out of the index of words and the figures. */
export async function unlist(tables: Pick<Tables, 'listings' | 'pending'>, id: string): Promise<void> {
  await markPending(tables, [id]);
  await tables.listings.delete(id);
}

function notePart(notes: readonly StoredNote[]): NotePart {
  return { notes: notes.length };
}

/** The notes of an article that are not deleted, oldest first. */
export async function livingNotes(tables: Pick<Tables, 'notes'>, article: string): Promise<StoredNote[]> {
  const notes = await tables.notes.where('article').equals(article).toArray();
  return notes.filter(({ deleted }) => deleted === undefined).sort((a, b) => a.created - b.created);
}

/** Lists the article with all its parts, or takes it off the list when it is deleted or not kept. */
export async function relist(tables: Tables, article: StoredArticle): Promise<void> {
  const { id, keptAt, deleted } = article;
  await markPending(tables, [id]);
  if (keptAt === undefined || deleted !== undefined) return tables.listings.delete(id);
  const notes = notePart(await livingNotes(tables, id));
  await tables.listings.put({ id, keptAt, ...headPart(article), ...notes });
}

function isListed({ keptAt, deleted }: StoredArticle): boolean {
  return keptAt !== undefined && deleted === undefined;
}

/** Lists many articles with all their parts, as `relist` does one: what is read is read together. */
export async function relistAll(tables: Tables, articles: readonly StoredArticle[]): Promise<void> {
  await markPending(
    tables,
    articles.map(({ id }) => id),
  );
  await tables.listings.bulkDelete(articles.filter((one) => !isListed(one)).map(({ id }) => id));
  const listed = articles.filter(isListed);
  const ids = listed.map(({ id }) => id);
  const notes = new Map<string, StoredNote[]>(ids.map((id) => [id, []]));
  const found = await rowsWith(tables.notes, 'article', ids);
  for (const note of found.sort((a, b) => a.created - b.created)) {
    if (note.deleted === undefined) notes.get(note.article)?.push(note);
  }
  await tables.listings.bulkPut(
    listed.map((article) => ({
      id: article.id,
      keptAt: article.keptAt ?? 0,
      ...headPart(article),
      ...notePart(notes.get(article.id) ?? []),
    })),
  );
}

/** After a change of title, tags or summary. Nothing happens when the article is not listed. */
export async function relistHead(
  tables: Pick<Tables, 'listings' | 'pending'>,
  article: StoredArticle,
): Promise<void> {
  await markPending(tables, [article.id]);
  await tables.listings.update(article.id, headPart(article));
}

/** After a change of notes. Nothing happens when the article is not listed. */
export async function relistNotes(
  tables: Pick<Tables, 'listings' | 'notes' | 'pending'>,
  article: string,
): Promise<void> {
  await markPending(tables, [article]);
  await tables.listings.update(article, notePart(await livingNotes(tables, article)));
}
