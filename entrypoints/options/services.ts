import type { BackupOps, RecoveryOps, SavedFileOps } from '../../components/recovery/safety-ops';
import type { Subscribe } from '../../components/state/use-watched';
import type { Uuid } from '../../lib/note';
import type { Settings } from '../../lib/settings';
import type { CorrectionRecord } from '../../lib/store/corrections';

/** A command of the manifest with the keys the browser has given it. */
export type Shortcut = {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty when none is set. */
  readonly keys: string;
};

export type DataSize = {
  readonly articles: number;
  readonly notes: number;
  /** Undefined where the browser does not say. */
  readonly bytes: number | undefined;
};

type OwnServices = {
  readonly loadSettings: () => Promise<Settings>;
  /** Keeps what `change` makes of the settings as they are at that moment. */
  readonly changeSettings: (change: (settings: Settings) => Partial<Settings>) => Promise<Settings>;
  /** Tells of changes made elsewhere. Gives the function that stops it. */
  readonly watchSettings: (onChange: () => void) => () => void;

  /** Must be called straight from a click: the browser asks the reader. False when it was refused. */
  readonly requestSite: (pattern: string) => Promise<boolean>;
  readonly releaseSite: (pattern: string) => Promise<unknown>;
  readonly isGranted: (pattern: string) => Promise<boolean>;
  readonly watchGranted: (onChange: () => void) => () => void;

  readonly loadShortcuts: () => Promise<readonly Shortcut[]>;
  /** Opens the browser's own page for shortcuts; undefined where it has none that can be opened. */
  readonly openShortcuts: (() => Promise<unknown>) | undefined;

  /** The verdicts on names that hold. */
  readonly watchCorrections: Subscribe<readonly CorrectionRecord[]>;
  /** Takes verdicts back, in open pages too. Rejects when it could not be done. */
  readonly removeCorrections: (ids: readonly Uuid[]) => Promise<unknown>;
  readonly restoreCorrections: (ids: readonly Uuid[]) => Promise<unknown>;
  /** Takes in those of a backup. Gives the ids of what is new; undefined when the file is no backup. */
  readonly takeInCorrections: (file: Blob) => Promise<readonly Uuid[] | undefined>;

  readonly watchSize: Subscribe<DataSize>;
  readonly deleteAll: () => Promise<unknown>;

  readonly reload: () => void;
  readonly permissions: readonly string[];
  readonly version: string;
};

/** Everything the options ask of the browser and the store. Tests hand in fakes. */
export type OptionsServices = OwnServices & RecoveryOps & BackupOps & SavedFileOps;
