import { readImport } from '../../../lib/store/read-import';
import { previewRestore, restoreBackup } from '../../../lib/store/restore';
import { undoRestore } from '../../../lib/store/restore/undo';
import type { ImportServices } from './import-services';

/** Reading, looking at, taking in and undoing, as one piece of code that is loaded together. */
export function storeImport(): ImportServices {
  return {
    readFile: readImport,
    preview: ({ backup }, work) => previewRestore(backup, work),
    takeIn: ({ backup }, work) => restoreBackup(backup, work),
    undo: ({ receipt }) => undoRestore(receipt),
  };
}
