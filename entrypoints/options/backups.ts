import { i18n } from '#i18n';
import { offerBlob } from '../../components/files/offer-file';
import type { BackupOps } from '../../components/recovery/safety-ops';
import type { LoadedWays } from '../../components/recovery/ways-when-asked';
import { exportFileName } from '../../lib/export/file-name';
import { loadSettings } from '../../lib/settings';
import { clearBackupFault } from '../../lib/store/backup-fault';
import { restoreWays } from '../../lib/store/safety';
import { backUp, dropSnapshots, openSnapshot } from '../../lib/store/snapshots';
import type { SnapshotPlace } from '../../lib/store/snapshots/place';
import { snapshotPlaces } from '../../lib/store/snapshots/snapshot-places';

export type Backups = LoadedWays &
  Omit<BackupOps, 'loadFault'> & { readonly dropBackups: () => Promise<unknown> };

/** A file of one backup, as it lies there: it can be taken in again as it is. */
function backupSaver(places: readonly SnapshotPlace[]): BackupOps['saveBackup'] {
  return async (snapshot) => {
    const blob = await new Response(await openSnapshot(places, snapshot)).blob();
    const made = new Date(snapshot.made).toISOString();
    const name = exportFileName(i18n.t('backup_title'), made, 'jsonl.gz');
    offerBlob(name, blob);
    return name;
  };
}

/** Making backups, files of them, and the way back. */
export function browserBackups(): Backups {
  const places = snapshotPlaces();
  return {
    ...restoreWays(places),
    backUpNow: async () => {
      const made = await backUp(places, (await loadSettings()).backups.keep);
      if (made) await clearBackupFault();
      return made;
    },
    saveBackup: backupSaver(places),
    dropBackups: () => dropSnapshots(places),
  };
}
