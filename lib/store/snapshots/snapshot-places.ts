import { localPlace } from './local-place';
import { opfsPlace } from './opfs-place';
import type { SnapshotPlace } from './place';

/** Where backups lie in this browser: its private file system, and `storage.local` apart from it. */
export function snapshotPlaces(): readonly SnapshotPlace[] {
  return [opfsPlace(), localPlace()];
}
