import type { Identity } from '../../figures/figure';
import { fold } from '../../text/fold';
import { isSame } from '../rows/is-same';
import type { StoredCollection, StoredIdentity } from '../rows/records';
import { isNewer } from './merge-record';

/** What a verdict on figures is on. Equal for all that cannot hold together. */
export function identitySubject(identity: Identity): string {
  switch (identity.verdict) {
    case 'same':
    case 'apart':
      return `pair ${[identity.figure, identity.other].sort().join('\n')}`;
    case 'place':
      return `place ${identity.article}\n${fold(identity.name)}\n${identity.kind}`;
    default:
      return `${identity.verdict} ${identity.figure}`;
  }
}

function plain({
  id: _id,
  created: _c,
  updated: _u,
  revision: _r,
  deleted: _d,
  ...identity
}: StoredIdentity) {
  return identity.verdict === 'follow' ? { ...identity, seen: 0 } : identity;
}

/** Whether two verdicts say the same; when a followed figure was last looked at is no part of it. */
export function isSameIdentity(a: StoredIdentity, b: StoredIdentity): boolean {
  return isSame(plain(a), plain(b));
}

/** A verdict that stands here, with what the file has of it. Gives `mine` when nothing is new. */
export function mergeIdentity(mine: StoredIdentity, theirs: StoredIdentity): StoredIdentity {
  if (theirs.deleted !== undefined) return mine;
  const isTheirs = isNewer(theirs, mine) && (mine.deleted === undefined || theirs.updated > mine.deleted);
  if (mine.deleted !== undefined) return isTheirs ? { ...theirs, id: mine.id } : mine;
  if (mine.verdict === 'follow' && theirs.verdict === 'follow') {
    return theirs.seen > mine.seen
      ? { ...mine, seen: theirs.seen, updated: Math.max(mine.updated, theirs.updated) }
      : mine;
  }
  return isTheirs && !isSameIdentity(mine, theirs) ? { ...theirs, id: mine.id } : mine;
}

/** A list that stands here, with what the file has of it: the later name. Gives `mine` when nothing is new. */
export function mergeCollection(mine: StoredCollection, theirs: StoredCollection): StoredCollection {
  if (theirs.deleted !== undefined || !isNewer(theirs, mine)) return mine;
  if (mine.deleted !== undefined && mine.deleted >= theirs.updated) return mine;
  const isEqual = mine.deleted === undefined && mine.name === theirs.name && mine.query === theirs.query;
  return isEqual ? mine : theirs;
}
