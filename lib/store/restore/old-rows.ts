import type { Backup, BackupRows, ReadRows } from '../../import/read-backup';
import { backupOf } from '../backup/batches';
import type { StoredArticle } from '../rows/records';
import { rekeyed } from '../rows/rekey';

/** The first version of backups with keys by the present rules. */
const PRESENT_KEYS = 2;

/** A page visited in passing is the reader's only when something was written on it. */
function readersArticles({ articles, notes }: BackupRows): readonly StoredArticle[] {
  const written = new Set(notes.map(({ article }) => article));
  return articles.filter(({ id, keptAt, purged }) => keptAt !== undefined || purged || written.has(id));
}

/** A backup of an earlier version, as the present one has it: under the present keys, without what was passed by. */
export function oldRows({ rows, ...head }: ReadRows): Backup {
  // Later keys stand: that of an article with joined pages need not be that of the page seen last.
  const present = head.version < PRESENT_KEYS ? rekeyed(rows) : rows;
  return backupOf({ ...present, articles: readersArticles(present) }, head);
}
