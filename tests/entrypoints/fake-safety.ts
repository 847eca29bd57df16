import type { BackupOps, RecoveryOps, SavedFileOps } from '../../components/recovery/safety-ops';
import type { Backup } from '../../lib/import/read-backup';
import type { RestorePreview } from '../../lib/store/restore';
import type { Snapshot } from '../../lib/store/snapshots';

const NONE = { fresh: 0, same: 0, different: 0, bad: 0 };

/** An automatic backup, made so many days before 29 November 2026. */
export function madeUpBackup(daysAgo: number, more: Partial<Snapshot> = {}): Snapshot {
  const made = Date.UTC(2026, 10, 29, 12) - daysAgo * 24 * 3600 * 1000;
  const facts = { articles: 12, notes: 34, corrections: 1, sha256: 'x', bytes: 120_000 };
  return { id: `b${daysAgo}`, kind: 'files', made, isWhole: true, ...facts, ...more };
}

/** A backup that was read, without rows: the fakes look at nothing else. */
export function madeUpRead(made = Date.UTC(2026, 10, 28, 12)): Backup {
  return { version: 3, made, count: 0, bad: {}, examples: [], batches: () => [] };
}

/** What taking in would do. */
export function madeUpPreview(more: Partial<RestorePreview> = {}): RestorePreview {
  const none = { articles: NONE, notes: NONE, corrections: NONE, drafts: NONE, pages: NONE };
  return { ...none, identities: NONE, collections: NONE, ...more };
}

/** Backups and files of a library that is there; what is called is written down. */
export function fakeSafety(
  calls: string[],
  more: Partial<RecoveryOps & BackupOps & SavedFileOps> = {},
): RecoveryOps & BackupOps & SavedFileOps {
  return {
    findLoss: async () => undefined,
    startAnew: async () => calls.push('anew'),
    listBackups: async () => [madeUpBackup(1), madeUpBackup(2)],
    readBackup: async ({ id }) => {
      calls.push(`read ${id}`);
      return madeUpRead();
    },
    readFile: async () => {
      calls.push('read file');
      return madeUpRead();
    },
    preview: async () => madeUpPreview({ notes: { ...NONE, fresh: 2, different: 1 } }),
    restore: async () => {
      calls.push('restore');
      return madeUpPreview({ articles: { ...NONE, fresh: 1 }, notes: { ...NONE, fresh: 2, different: 1 } });
    },
    backUpNow: async () => {
      calls.push('back up');
      return madeUpBackup(0);
    },
    saveBackup: async ({ id }) => {
      calls.push(`save ${id}`);
      return `${id}.jsonl.gz`;
    },
    loadFault: async () => undefined,
    watchSavedFile: (onState) => {
      onState({ saved: { since: 0 }, isDue: false });
      return () => undefined;
    },
    saveEverything: async () => '2026-11-25-library.json',
    snoozeReminder: async () => calls.push('snooze'),
    ...more,
  };
}
