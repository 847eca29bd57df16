import { useMemo } from 'preact/hooks';
import { followedKey } from '../../lib/figures/followed-key';
import { type Subscribe, useWatched } from '../state/use-watched';
import type { NameItem } from './name-items';

/** What marking the followed needs of the store. */
export type FollowOps = {
  /** Whom the reader follows, each by `followedKey`. */
  readonly watchFollowed: () => Subscribe<ReadonlySet<string>>;
};

/** The names with those that the reader follows marked; none is while that is not known. */
export function useFollowed(ops: FollowOps, items: readonly NameItem[]): readonly NameItem[] {
  const followed = useWatched(ops.watchFollowed(), [ops]).value;
  return useMemo(() => {
    if (!followed || followed.size === 0) return items;
    return items.map((item) =>
      followed.has(followedKey(item.kind, item.name)) ? { ...item, isFollowed: true as const } : item,
    );
  }, [followed, items]);
}
