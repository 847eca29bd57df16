import type { FigureId } from '../figures/figure';
import type { Uuid } from '../note';
import { readTables } from './db';
import { indexPrefix } from './rows/listings';
import { rowsWith } from './rows/rows-with';
import { findArticleIds } from './search';

/** Which articles of the library are meant. */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'articles'; readonly ids: readonly Uuid[] }
  | { readonly of: 'figure'; readonly figure: FigureId }
  | { readonly of: 'tag'; readonly tag: string }
  | { readonly of: 'collection'; readonly collection: Uuid }
  /** By lib/search/parse-query.ts. */
  | { readonly of: 'search'; readonly query: string };

const PAGE = 200;

/** Ids in pages, those of the library only, in the order given. */
async function* listedOf(
  ids: readonly Uuid[],
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Uuid[], void, undefined> {
  for (let at = 0; at < ids.length; at += PAGE) {
    signal?.throwIfAborted();
    const some = ids.slice(at, at + PAGE);
    const listed = await readTables(['listings'], ({ listings }) =>
      listings.where('id').anyOf(some).primaryKeys(),
    );
    const known = new Set(listed);
    const page = some.filter((id) => known.has(id));
    if (page.length > 0) yield page;
  }
}

/** Newest first: by when they were saved. */
async function latestFirst(ids: ReadonlySet<Uuid>): Promise<Uuid[]> {
  const listed = await readTables(['listings'], ({ listings }) => listings.bulkGet([...ids]));
  const known = listed.filter((one) => one !== undefined);
  return known.sort((a, b) => b.keptAt - a.keptAt || (a.id < b.id ? 1 : -1)).map(({ id }) => id);
}

/** Articles with a tag in any spelling that folds alike, and those with a note that has it. */
async function taggedWith(tag: string): Promise<ReadonlySet<Uuid>> {
  const prefix = indexPrefix(tag);
  return readTables(['listings', 'notes'], async ({ listings, notes }) => {
    const ids = new Set(await listings.where('tags').startsWith(prefix).primaryKeys());
    const spellings = (await notes.orderBy('tags').uniqueKeys()).map(String);
    const same = spellings.filter((one) => indexPrefix(one) === prefix);
    const tagged = await rowsWith(notes, 'tags', same);
    for (const { article, deleted } of tagged) if (deleted === undefined) ids.add(article);
    return ids;
  });
}

async function naming(figure: FigureId): Promise<ReadonlySet<Uuid>> {
  const found = await readTables(['appearances'], ({ appearances }) =>
    appearances.where('figure').equals(figure).primaryKeys(),
  );
  return new Set(found.map((key) => key.slice(0, key.lastIndexOf(':'))));
}

/**
 * The ids of the articles that are meant, each once, in pages: the last saved first, of `articles` in the order given.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function* scopeArticles(
  scope: Scope,
  signal?: AbortSignal,
): AsyncGenerator<readonly Uuid[], void, undefined> {
  switch (scope.of) {
    case 'all':
      return yield* findArticleIds({ query: '', signal });
    case 'search':
      return yield* findArticleIds({ query: scope.query, signal });
    case 'collection':
      return yield* findArticleIds({ query: '', collection: scope.collection, signal });
    case 'articles':
      return yield* listedOf([...new Set(scope.ids)], signal);
    case 'tag':
      return yield* listedOf(await latestFirst(await taggedWith(scope.tag)), signal);
    default:
      return yield* listedOf(await latestFirst(await naming(scope.figure)), signal);
  }
}
