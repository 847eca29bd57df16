import { browser } from 'wxt/browser';
import type { Work } from '../../../lib/store/backup/work';
import { readBackupFile } from '../../../lib/store/read-file';
import { restoreBackup, type Taken } from '../../../lib/store/restore';

/** Where it lies in the extension: scripts/build-sample.mjs makes it. */
const SAMPLE = '/sample-library.zip';

/**
 * Takes in the sample library that ships with the extension. Nothing of it leaves or enters the browser.
 * @throws BackupError, StoreError, or the signal's reason; then nothing was taken in
 */
export async function takeInSample(work: Work = {}): Promise<Taken> {
  const address = (browser.runtime.getURL as (path: string) => string)(SAMPLE);
  const response = await fetch(address, work.signal ? { signal: work.signal } : {});
  if (!response.ok) throw new Error(`The sample library is missing: ${response.status}`);
  return restoreBackup(await readBackupFile(await response.blob(), work), work);
}
