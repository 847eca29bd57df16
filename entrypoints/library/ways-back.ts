import type { LoadedWays } from '../../components/recovery/ways-when-asked';
import { restoreWays } from '../../lib/store/safety';
import { snapshotPlaces } from '../../lib/store/snapshots/snapshot-places';

/** The ways back to a library that was lost. Code of its own: it reads backups of every version. */
export function browserWaysBack(): LoadedWays {
  return restoreWays(snapshotPlaces());
}
