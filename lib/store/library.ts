import { fold } from '../text/fold';
import { readTables, type Tables } from './db';
import { indexKey, readIndexKey } from './rows/listings';
import type { ArticleHead } from './rows/records';

/** An article as the list shows it: without its text, with the number of its notes. */
export type ArticleRow = ArticleHead & { readonly keptAt: number; readonly notes: number };

/** The tags of notes that are not deleted. Only those of deleted ones are looked after: most notes are not. */
async function tagsOfNotes({ notes }: Pick<Tables, 'notes'>): Promise<string[]> {
  const all = await notes.orderBy('tags').uniqueKeys();
  const doubtful = new Set<unknown>();
  await notes
    .where('deleted')
    .above(0)
    .each(({ tags = [] }) => {
      for (const tag of tags) doubtful.add(tag);
    });
  const isOnLiving = async (tag: string) => {
    const living = notes
      .where('tags')
      .equals(tag)
      .filter(({ deleted }) => deleted === undefined);
    return (await living.limit(1).count()) > 0;
  };
  const found: string[] = [];
  for (const tag of all.map(String)) if (!doubtful.has(tag) || (await isOnLiving(tag))) found.push(tag);
  return found;
}

/**
 * Every tag of the library once, those of articles and of notes, in the order of the alphabet.
 * @throws StoreError
 */
export async function loadTags(): Promise<readonly string[]> {
  const { ofArticles, ofNotes } = await readTables(['listings', 'notes'], async (tables) => ({
    ofArticles: await tables.listings.orderBy('tags').uniqueKeys(),
    ofNotes: await tagsOfNotes(tables),
  }));
  const tags = new Map<string, string>();
  for (const key of [...ofArticles.map(String), ...ofNotes.map(indexKey)]) {
    const { folded, name } = readIndexKey(key);
    if (!tags.has(folded)) tags.set(folded, name);
  }
  return [...tags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

/**
 * Outlets of the library whose names begin so, as their articles write them, in the order of the alphabet.
 * @throws StoreError
 */
export function findOutlets(prefix: string, limit: number): Promise<readonly string[]> {
  const begun = fold(prefix);
  return readTables(['listings', 'articles'], async ({ listings, articles }) => {
    const found: string[] = [];
    const index = listings.where('[outlet+keptAt+id]');
    let next = await index.above([begun, Number.NEGATIVE_INFINITY, '']).first();
    while (next?.outlet.startsWith(begun) && found.length < limit) {
      const { outlet, id } = next;
      const { site } = (await articles.get(id)) ?? {};
      if (outlet !== '' && site !== undefined) found.push(site);
      // From outlet to outlet, past all other articles of each.
      next = await listings.where('[outlet+keptAt+id]').above([outlet, Number.POSITIVE_INFINITY, '']).first();
    }
    return found;
  });
}
