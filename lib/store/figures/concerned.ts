import type { Correction } from '../../entities/correction';
import { fold } from '../../text/fold';
import type { TableName, Tables } from '../db';
import { livingByKey } from '../rows/claim-article';
import { markPending } from '../rows/pending';
import { rowsWith } from '../rows/rows-with';
import { isOnName } from '../rows/verdicts';

/** What a transaction must hold to have lists follow corrections. */
export const CONCERNED_TABLES = [
  'appearances',
  'articles',
  'pages',
  'pending',
] as const satisfies TableName[];

/**
 * Has the articles that corrections bear on taken into figures and search anew: those that use the name, and the one
 * whose words they are on. A name that was added is found where the recognizer had found it; elsewhere when the article
 * is analyzed again.
 */
export async function markConcerned(
  tables: Pick<Tables, (typeof CONCERNED_TABLES)[number]>,
  corrections: readonly Correction[],
): Promise<void> {
  const names = corrections.flatMap((one) => (isOnName(one) ? [fold(one.name)] : []));
  // In German a name alone may stand in the genitive only.
  const keys = names.flatMap((name) => [name, `${name}s`]);
  const ids = new Set<string>();
  for (const { article } of await rowsWith(tables.appearances, 'keys', keys)) ids.add(article);
  for (const one of corrections) {
    if (isOnName(one)) continue;
    const article = await livingByKey(tables, one.article);
    if (article !== undefined) ids.add(article.id);
  }
  if (ids.size > 0) await markPending(tables, [...ids]);
}
