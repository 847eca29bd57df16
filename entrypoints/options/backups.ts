import { i18n } from '#i18n';
import { offerBlob } from '../../components/files/offer-file';
import type { BackupOps, SavedFileOps } from '../../components/recovery/safety-ops';
import type { LoadedWays } from '../../components/recovery/ways-when-asked';
import { exportFileName } from '../../lib/export/file-name';
import { loadSettings } from '../../lib/settings';
import { backupFile } from '../../lib/store/backup';
import { clearBackupFault } from '../../lib/store/backup-fault';
import type { CorrectionRecord } from '../../lib/store/corrections';
import { readCorrections } from '../../lib/store/read-file';
import { restoreWays } from '../../lib/store/safety';
import { backUp, dropSnapshots, openSnapshot } from '../../lib/store/snapshots';
import type { SnapshotPlace } from '../../lib/store/snapshots/place';
import { snapshotPlaces } from '../../lib/store/snapshots/snapshot-places';

export type Backups = LoadedWays &
  Omit<BackupOps, 'loadFault'> &
  Pick<SavedFileOps, 'saveEverything'> & {
    readonly dropBackups: () => Promise<unknown>;
    /** Undefined when the file is no backup. */
    readonly readCorrections: (file: Blob) => Promise<readonly CorrectionRecord[] | undefined>;
  };

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

/** Everything as one file that can be taken in again. Gives the file's name. */
async function saveEverything(): Promise<string> {
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), 'zip');
  offerBlob(name, await backupFile());
  return name;
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
    saveEverything,
    readCorrections,
  };
}
