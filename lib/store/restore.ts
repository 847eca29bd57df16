import type { Backup } from '../import/read-backup';
import type { Uuid } from '../note';
import { BACKUP_TABLES } from './backup';
import { readTables, rescueTables, TABLE_NAMES, type Tables, writeTables } from './db';
import { beat } from './heartbeat';
import type { Loss } from './recovery';
import { planRestore, type RestoreCounts, type Restored, type RestorePlan } from './restore/plan';
import { claimArticle } from './rows/claim-article';
import { relist } from './rows/listings';
import type { StoredNote } from './rows/records';

export type { RestoreCounts } from './restore/plan';

export type RestorePreview = Readonly<Record<Restored, RestoreCounts>>;

/** What a restore into an empty library would bring. */
export function previewAnew({ rows, bad }: Backup): RestorePreview {
  const living = (list: readonly object[]) => list.filter((row) => !('deleted' in row)).length;
  const counts = (name: Restored): RestoreCounts => ({
    fresh: living(
      name === 'articles' ? rows.articles.filter(({ keptAt }) => keptAt !== undefined) : rows[name],
    ),
    same: 0,
    different: 0,
    bad: bad[name] ?? 0,
  });
  return {
    articles: counts('articles'),
    notes: counts('notes'),
    corrections: counts('corrections'),
    drafts: counts('drafts'),
    pages: counts('pages'),
  };
}

/**
 * What a restore of a backup would do, told before it is done.
 * @throws StoreError
 */
export function previewRestore(backup: Backup): Promise<RestorePreview> {
  return readTables(BACKUP_TABLES, async (tables) => (await planRestore(tables, backup)).counts);
}

/** For each article that living notes come to the one that stands for it, which is in the library now. */
async function claimAll(tables: Tables, claimed: Iterable<Uuid>): Promise<ReadonlyMap<Uuid, Uuid>> {
  const now = Date.now();
  const standing = new Map<Uuid, Uuid>();
  for (const id of claimed) standing.set(id, (await claimArticle(tables, id, now)).id);
  return standing;
}

function standingAt(note: StoredNote, standing: ReadonlyMap<Uuid, Uuid>): StoredNote {
  if (note.deleted !== undefined) return note;
  return { ...note, article: standing.get(note.article) ?? note.article };
}

async function putAll(tables: Tables, { put, claimed }: RestorePlan): Promise<void> {
  await tables.articles.bulkPut(put.articles);
  await tables.texts.bulkPut(put.texts);
  await tables.analyses.bulkPut(put.analyses);
  await tables.corrections.bulkPut(put.corrections);
  await tables.drafts.bulkPut(put.drafts);
  await tables.pages.bulkPut(put.pages);
  const standing = await claimAll(tables, claimed);
  await tables.notes.bulkPut(put.notes.map((note) => standingAt(note, standing)));
  const touched = new Set([
    ...put.articles.map(({ id }) => id),
    ...put.notes.map(({ article }) => article),
    ...standing.values(),
  ]);
  for (const id of touched) {
    const article = await tables.articles.get(id);
    if (article) await relist(tables, article);
  }
}

/**
 * Takes in a backup that was read whole, in one transaction: what stands here stays or, where the backup has something
 * newer, stays beside it. Taking it in again changes nothing. With `loss` the library counts as lost; one that cannot
 * be read is deleted first, which is why the backup must be at hand.
 * @throws StoreError; then nothing of it was taken in
 */
export async function restoreBackup(backup: Backup, loss?: Loss): Promise<RestorePreview> {
  const work = async (tables: Tables): Promise<RestorePreview> => {
    const plan = await planRestore(tables, backup);
    await putAll(tables, plan);
    return plan.counts;
  };
  const counts = await (loss
    ? rescueTables(TABLE_NAMES, work, { anew: loss.kind === 'damaged' })
    : writeTables(TABLE_NAMES, work));
  await beat(Date.now());
  return counts;
}
