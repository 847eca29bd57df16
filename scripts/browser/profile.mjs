import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A fresh folder for one run of a browser, with the way to remove it; or `kept`, a folder that outlives the run. A
 * browser from a snap sees neither the temporary folder nor hidden ones, so its profile goes to the home folder.
 */
export function makeProfile(browserPath, kept) {
  if (kept) return { folder: kept, remove: () => {} };
  const parent = browserPath.startsWith('/snap/') ? homedir() : tmpdir();
  const folder = mkdtempSync(join(parent, 'randnotiz-profile-'));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
