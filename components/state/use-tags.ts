import { useEffect, useState } from 'preact/hooks';
import type { Uuid } from '../../lib/note';
import { failureWords } from '../words/failure-words';

/** What tags need of the store. */
export type TagOps = {
  /** Every tag of the library, for completion. */
  readonly loadTags: () => Promise<readonly string[]>;
  readonly setTags: (id: Uuid, tags: readonly string[]) => Promise<unknown>;
};

export type TagsHandle = {
  readonly known: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
  /** Why the last change was not saved, in the reader's words. */
  readonly failure: string | undefined;
};

/** Every tag of the library, as state of a component; none while they are not known, or cannot be. */
export function useKnownTags(ops: Pick<TagOps, 'loadTags'>): readonly string[] {
  const [known, setKnown] = useState<readonly string[]>([]);
  useEffect(() => {
    ops.loadTags().then(setKnown, () => setKnown([]));
  }, [ops]);
  return known;
}

/** The tags of an article being changed, as state of a component. */
export function useTags(ops: TagOps, article: Uuid): TagsHandle {
  const known = useKnownTags(ops);
  const [failure, setFailure] = useState<string>();
  const onTags = (tags: readonly string[]) => {
    setFailure(undefined);
    ops.setTags(article, tags).catch((error) => setFailure(failureWords(error)));
  };
  return { known, onTags, failure };
}
