import type { RecoveryOps, RestoreOps } from './safety-ops';

/** All but the question whether they are needed. */
export type LoadedWays = RestoreOps & Pick<RecoveryOps, 'startAnew'>;

/**
 * The ways back whose code is loaded when the first of them is asked for: it reads backups of every version, and a page
 * shows without. Whether the library is lost is known without it.
 */
export function waysWhenAsked(
  findLoss: RecoveryOps['findLoss'],
  load: () => Promise<LoadedWays>,
): RecoveryOps {
  return {
    findLoss,
    startAnew: async (loss) => (await load()).startAnew(loss),
    listBackups: async () => (await load()).listBackups(),
    readBackup: async (snapshot) => (await load()).readBackup(snapshot),
    readFile: async (file) => (await load()).readFile(file),
    preview: async (backup, loss) => (await load()).preview(backup, loss),
    restore: async (backup, loss) => (await load()).restore(backup, loss),
  };
}
