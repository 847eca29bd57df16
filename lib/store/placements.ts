import type { Placement, Uuid } from '../note';
import { readTables, writeTables } from './db';
import { standingId } from './rows/claim-article';
import { isSame } from './rows/is-same';
import { livingNotes } from './rows/listings';

/** A place that is as it was is written again only after this time: what is written wakes every live list. */
const SEEN_MS = 60_000;

/** Field by field, so that nothing else of what was handed over is stored. */
function plainPlacement({ id, anchoring, words, seen }: Placement, article: Uuid): Placement {
  return { id, article, anchoring, ...(words !== undefined && { words }), seen };
}

function isNews(old: Placement | undefined, next: Placement): boolean {
  if (!old || next.seen - old.seen > SEEN_MS || next.seen < old.seen) return true;
  const { seen: _old, ...before } = old;
  const { seen: _next, ...after } = next;
  return !isSame(before, after);
}

/**
 * Remembers where the passages of an article's notes stand in its page now. It can be computed again: a power cut may
 * lose it. What belongs to no note of the article is passed by.
 * @throws StoreError
 */
export async function placeNotes(article: Uuid, placements: readonly Placement[]): Promise<void> {
  const { owner, known } = await readTables(['notes', 'articles', 'pages'], async (tables) => {
    const id = await standingId(tables, article);
    return { owner: id, known: new Set((await livingNotes(tables, id)).map((note) => note.id)) };
  });
  const given = placements.filter(({ id }) => known.has(id)).map((one) => plainPlacement(one, owner));
  if (given.length === 0) return;
  // Over this table alone, so that nobody waits for the disk.
  await writeTables(['placements'], async (tables) => {
    const stored = await tables.placements.bulkGet(given.map(({ id }) => id));
    const news = given.filter((one, index) => isNews(stored[index], one));
    if (news.length > 0) await tables.placements.bulkPut(news);
  });
}

/**
 * Where the passages of an article's notes stood when its page was last looked at; none for those never looked for.
 * @throws StoreError
 */
export function placementsOf(article: Uuid): Promise<readonly Placement[]> {
  return readTables(['notes', 'placements', 'articles', 'pages'], async (tables) => {
    const id = await standingId(tables, article);
    const notes = await livingNotes(tables, id);
    const found = await tables.placements.bulkGet(notes.map((note) => note.id));
    return found.filter((placement) => placement !== undefined);
  });
}
