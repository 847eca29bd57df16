import type { ExportBundle } from '../export/bundle';
import type { Uuid } from '../note';
import { readTables } from './db';
import { StoreError } from './errors';
import { type Cursor, listArticles } from './library';
import { asAnalysis, asNote, asRecord } from './rows/as-read';
import { livingNotes } from './rows/listings';

const PAGE = 50;

/**
 * An article with its last analysis and its notes, read in one transaction: what an export is made from.
 * @throws StoreError `missing`, also for a deleted article
 */
export function loadBundle(id: Uuid): Promise<ExportBundle> {
  return readTables(['articles', 'texts', 'analyses', 'notes', 'placements'], async (tables) => {
    const head = await tables.articles.get(id);
    const text = await tables.texts.get(id);
    if (!head || !text || head.deleted !== undefined) {
      throw new StoreError('missing', 'The article is no longer stored');
    }
    const stored = await tables.analyses.get(id);
    const notes = await livingNotes(tables, id);
    const placements = await tables.placements.bulkGet(notes.map((note) => note.id));
    return {
      article: asRecord(head, text),
      analysis: stored && asAnalysis(stored.analysis),
      notes: notes.map(asNote),
      placements: placements.filter((placement) => placement !== undefined),
    };
  });
}

/**
 * Every article of the library, newest first, read in pages. What is deleted meanwhile is left out.
 * @throws StoreError
 */
export async function* libraryBundles(): AsyncGenerator<ExportBundle, void, undefined> {
  let before: Cursor | undefined;
  do {
    const { rows, next } = await listArticles({ limit: PAGE, before });
    for (const { id } of rows) {
      const bundle = await loadBundle(id).catch(ifMissing);
      if (bundle) yield bundle;
    }
    before = next;
  } while (before);
}

function ifMissing(error: unknown): undefined {
  if (error instanceof StoreError && error.kind === 'missing') return undefined;
  throw error;
}
