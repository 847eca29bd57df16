import { type Backup, type BackupRows, noRows, type ReadRows } from '../../../lib/import/read-backup';
import { backupFile } from '../../../lib/store/backup';
import { readBackupFile } from '../../../lib/store/read-file';
import { oldRows } from '../../../lib/store/restore/old-rows';

/** Every row of a backup, table by table. */
export function rowsOf(backup: Backup): BackupRows {
  const rows = noRows();
  for (const batch of backup.batches()) (rows[batch.table] as unknown[]).push(...batch.rows);
  return rows;
}

/** A backup with some of its tables replaced, read as one of its version. */
export function withRows(backup: Backup, changed: Partial<BackupRows>): Backup {
  const { version, made = Number.NaN, bad, examples } = backup;
  const head: Omit<ReadRows, 'rows'> = { version, made, bad, examples };
  return oldRows({ ...head, rows: { ...rowsOf(backup), ...changed } });
}

/** The library as it stands, exported and read back. */
export async function exported(): Promise<Backup> {
  return readBackupFile(await backupFile());
}
