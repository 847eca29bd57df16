import type { Work } from '../../../lib/store/backup/work';
import type { Intake } from '../../../lib/store/read-import';
import type { RestoreReport, Taken } from '../../../lib/store/restore';

/** What taking in files asks of the store. Tests hand in their own. */
export type ImportServices = {
  /** Reads a file whole and checks it. Rejects with a `BackupError`, or the signal's reason. */
  readonly readFile: (file: Blob, work: Work) => Promise<Intake>;
  /** What taking it in would do. Changes nothing. */
  readonly preview: (intake: Intake, work: Work) => Promise<RestoreReport>;
  /** Takes it in, whole or not at all. */
  readonly takeIn: (intake: Intake, work: Work) => Promise<Taken>;
  /** Undoes what was taken in. Gives how many records went back, and how many stayed as the reader changed them since. */
  readonly undo: (taken: Taken) => Promise<{ readonly back: number; readonly kept: number }>;
};
