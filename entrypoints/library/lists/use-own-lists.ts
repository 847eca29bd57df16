import { useLasting } from '../../../components/state/use-lasting';
import type { ListServices, OwnList } from './list-services';

export type OwnLists = {
  readonly collections: readonly OwnList[];
  readonly searches: readonly OwnList[];
  /** Nothing is known yet, or cannot be. */
  readonly isWaiting: boolean;
};

const NONE: readonly OwnList[] = [];

/** The reader's collections and saved searches, each by name; none while they are not known. */
export function useOwnLists(lists: ListServices): OwnLists {
  const { value } = useLasting('lists', lists.watchLists());
  return {
    collections: value?.filter(({ query }) => query === undefined) ?? NONE,
    searches: value?.filter(({ query }) => query !== undefined) ?? NONE,
    isWaiting: value === undefined,
  };
}
