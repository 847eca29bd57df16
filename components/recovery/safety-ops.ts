import type { Backup } from '../../lib/import/read-backup';
import type { BackupFailure } from '../../lib/store/backup-fault';
import type { Loss } from '../../lib/store/recovery';
import type { RestorePreview } from '../../lib/store/restore';
import type { SavedFileState } from '../../lib/store/saved-file';
import type { Snapshot } from '../../lib/store/snapshots';

/** What bringing back needs of the store. */
export type RestoreOps = {
  /** The automatic backups, the newest first. */
  readonly listBackups: () => Promise<readonly Snapshot[]>;
  /** Reads one whole and checks it. Rejects with a `BackupError`. */
  readonly readBackup: (snapshot: Snapshot) => Promise<Backup>;
  readonly readFile: (file: Blob) => Promise<Backup>;
  /** What taking it in would do. With `loss` into an empty library. */
  readonly preview: (backup: Backup, loss?: Loss) => Promise<RestorePreview>;
  readonly restore: (backup: Backup, loss?: Loss) => Promise<RestorePreview>;
};

/** What the recovery screen needs besides. */
export type RecoveryOps = RestoreOps & {
  /** Undefined: the library is there. */
  readonly findLoss: () => Promise<Loss | undefined>;
  readonly startAnew: (loss: Loss) => Promise<unknown>;
};

/** What making backups needs. */
export type BackupOps = {
  /** Undefined when another window is just making one. */
  readonly backUpNow: () => Promise<Snapshot | undefined>;
  /** Offers a backup as a file. Gives the file's name. */
  readonly saveBackup: (snapshot: Snapshot) => Promise<string>;
  readonly loadFault: () => Promise<BackupFailure | undefined>;
};

/** What the reader is told of files saved, and how to save one. */
export type SavedFileOps = {
  readonly watchSavedFile: (onState: (state: SavedFileState) => void) => () => void;
  /** Offers everything as one file. Gives the file's name. */
  readonly saveEverything: () => Promise<string>;
  readonly snoozeReminder: () => Promise<unknown>;
};
