import { followedKey } from '../figures/followed-key';
import { listFigures } from './figures';

/** More than anyone follows. */
const MOST = 500;

/**
 * Whom the reader follows, each as `followedKey` says: what marks them where an article's own names are shown.
 * @throws StoreError
 */
export async function loadFollowed(): Promise<ReadonlySet<string>> {
  const { rows } = await listFigures({ followed: true, limit: MOST });
  return new Set(rows.map(({ kind, name }) => followedKey(kind, name)));
}
