import type { Backup } from '../import/read-backup';
import { readBackupFile } from './read-file';
import { findLoss, type Loss, startAnew } from './recovery';
import { previewAnew, previewRestore, type RestorePreview, restoreBackup } from './restore';
import { listSnapshots, openSnapshot, readSnapshot, type Snapshot } from './snapshots';
import { localPlace } from './snapshots/local-place';
import { opfsPlace } from './snapshots/opfs-place';
import type { SnapshotPlace } from './snapshots/place';

/** Where backups lie in this browser: its private file system, and `storage.local` apart from it. */
export function snapshotPlaces(): readonly SnapshotPlace[] {
  return [opfsPlace(), localPlace()];
}

/** The ways to backups and back from them, for the pages that offer them. */
export function restoreWays(places: readonly SnapshotPlace[]) {
  return {
    listBackups: () => listSnapshots(places),
    readBackup: async (snapshot: Snapshot): Promise<Backup> =>
      readSnapshot(await openSnapshot(places, snapshot)),
    readFile: readBackupFile,
    preview: async (backup: Backup, loss?: Loss): Promise<RestorePreview> =>
      loss ? previewAnew(backup) : previewRestore(backup),
    restore: restoreBackup,
    findLoss,
    startAnew,
  };
}
