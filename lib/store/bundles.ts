import type { ExportBundle } from '../export/bundle';
import type { Uuid } from '../note';
import { readTables } from './db';
import { StoreError } from './errors';
import { loadCorrected, SOURCE_TABLES } from './figures/load-rows';
import { asNote, asRecord } from './rows/as-read';
import { livingNotes } from './rows/listings';
import { type Scope, scopeArticles } from './scope';

/**
 * An article with its last analysis, put right by the reader's verdicts, and its notes, read in one transaction: what an
 * export is made from.
 * @throws StoreError `missing`, also for a deleted article
 */
export function loadBundle(id: Uuid): Promise<ExportBundle> {
  return readTables([...SOURCE_TABLES, 'notes', 'placements'], async (tables) => {
    const head = await tables.articles.get(id);
    const text = await tables.texts.get(id);
    if (!head || !text || head.deleted !== undefined) {
      throw new StoreError('missing', 'The article is no longer stored');
    }
    const analysis = await loadCorrected(tables, id);
    const notes = await livingNotes(tables, id);
    const placements = await tables.placements.bulkGet(notes.map((note) => note.id));
    return {
      article: asRecord(head, text),
      analysis,
      notes: notes.map(asNote),
      placements: placements.filter((placement) => placement !== undefined),
    };
  });
}

/** As `loadBundle`; undefined when the article is no longer stored. */
export function findBundle(id: Uuid): Promise<ExportBundle | undefined> {
  return loadBundle(id).catch(ifMissing);
}

/**
 * Every article of a scope, one after the other: never more than one stands in memory. What is deleted meanwhile is
 * left out.
 * @throws StoreError; what the signal says when it is aborted
 */
export async function* scopeBundles(
  scope: Scope,
  signal?: AbortSignal,
): AsyncGenerator<ExportBundle, void, undefined> {
  for await (const ids of scopeArticles(scope, signal)) {
    for (const id of ids) {
      signal?.throwIfAborted();
      const bundle = await findBundle(id);
      if (bundle) yield bundle;
    }
  }
}

/** How many articles a scope has. What is aborted throws what its signal says. */
export async function countScope(scope: Scope, signal?: AbortSignal): Promise<number> {
  let count = 0;
  for await (const ids of scopeArticles(scope, signal)) count += ids.length;
  return count;
}

/** Every article of the library. */
export function libraryBundles(): AsyncGenerator<ExportBundle, void, undefined> {
  return scopeBundles({ of: 'all' });
}

function ifMissing(error: unknown): undefined {
  if (error instanceof StoreError && error.kind === 'missing') return undefined;
  throw error;
}
