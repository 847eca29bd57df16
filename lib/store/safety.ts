import type { Backup } from '../import/read-backup';
import { readBackupFile } from './read-file';
import { findLoss, type Loss, startAnew } from './recovery';
import { previewAnew, previewRestore, type RestorePreview, restoreBackup } from './restore';
import { openSnapshot, readSnapshot } from './snapshots';
import { listSnapshots, type Snapshot } from './snapshots/list-snapshots';
import type { SnapshotPlace } from './snapshots/place';

/** The ways to backups and back from them, for the pages that offer them. */
export function restoreWays(places: readonly SnapshotPlace[]) {
  return {
    listBackups: () => listSnapshots(places),
    readBackup: async (snapshot: Snapshot): Promise<Backup> =>
      readSnapshot(await openSnapshot(places, snapshot)),
    readFile: (file: Blob): Promise<Backup> => readBackupFile(file),
    preview: async (backup: Backup, loss?: Loss): Promise<RestorePreview> =>
      (await (loss ? previewAnew(backup) : previewRestore(backup))).counts,
    restore: async (backup: Backup, loss?: Loss): Promise<RestorePreview> =>
      (await restoreBackup(backup, { loss })).counts,
    findLoss,
    startAnew,
  };
}
