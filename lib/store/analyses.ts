import type { Analysis } from '../analysis';
import type { Uuid } from '../note';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { loadCorrected, SOURCE_TABLES } from './figures/load-rows';
import { asAnalysis } from './rows/as-read';
import { markPending } from './rows/pending';

/** SHA-256 of a text as 64 hexadecimal digits. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Stores the analysis of an article over the one before, with the hash of what was analyzed, and has the names found
 * taken into figures and search. It can be made again: a power cut may lose it.
 * @throws StoreError `missing` when the article is not stored
 */
export async function saveAnalysis(article: Uuid, hash: string, analysis: Analysis): Promise<void> {
  const count = await readTables(['articles'], ({ articles }) =>
    articles.where('id').equals(article).count(),
  );
  if (count === 0) throw new StoreError('missing', 'The article is no longer stored');
  await writeTables(['analyses', 'listings', 'pending'], async ({ analyses, listings, ...tables }) => {
    await analyses.put({ id: article, hash, analysis, updated: Date.now() });
    if ((await listings.where('id').equals(article).count()) > 0) await markPending(tables, [article]);
  });
}

/**
 * The stored analysis; undefined when there is none, or when it is stale: made from something else than `hash`, or
 * by another engine than `version`. Without them the last one made, whatever it was made from.
 * @throws StoreError
 */
export async function loadAnalysis(
  article: Uuid,
  hash?: string,
  version?: string,
): Promise<Analysis | undefined> {
  const stored = await readTables(['analyses'], ({ analyses }) => analyses.get(article));
  if (hash !== undefined && stored?.hash !== hash) return undefined;
  if (version !== undefined && stored?.analysis.version !== version) return undefined;
  return stored && asAnalysis(stored.analysis);
}

/**
 * The last analysis with the reader's verdicts on names, speakers and quotations, also those given since it was made.
 * Undefined where there is none.
 * @throws StoreError
 */
export function loadCorrectedAnalysis(article: Uuid): Promise<Analysis | undefined> {
  return readTables(SOURCE_TABLES, (tables) => loadCorrected(tables, article));
}
