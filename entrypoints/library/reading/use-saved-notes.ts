import { useMemo } from 'preact/hooks';
import { findPassage } from '../../../components/library/find-passage';
import type { NotedSpan } from '../../../components/library/text-pieces';
import {
  type PassageItem,
  passagesOf,
  type SortedNotes,
  sortNotes,
} from '../../../components/notes/passages/passage-items';
import { useWatched } from '../../../components/state/use-watched';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { Span } from '../../../lib/text/span';
import type { LibraryServices } from '../services';

export type SavedNotes = {
  readonly sorted: SortedNotes;
  readonly isWaiting: boolean;
  readonly error: unknown;
  /** The passages that stand in the saved text, to be washed there. */
  readonly noted: readonly NotedSpan[];
  /** Where a note's words stand in the saved text; undefined: nowhere. */
  readonly placeOf: (item: PassageItem) => Span | undefined;
};

/** One and the same, so that nothing is sorted anew for it. */
const NONE: readonly never[] = [];

/** The notes of a saved article, and where their words stand in its text. */
export function useSavedNotes(services: LibraryServices, record: ArticleRecord): SavedNotes {
  const notes = useWatched(services.watchNotes(record.id), [services, record.id]);
  const placements = useWatched(services.watchPlacements(record.id), [services, record.id]);
  const sorted = useMemo(
    () => sortNotes(notes.value ?? NONE, placements.value ?? NONE),
    [notes.value, placements.value],
  );
  const places = useMemo(() => {
    return new Map(
      passagesOf(sorted).flatMap((item) => {
        const span = findPassage(record.text, item.passage.selector);
        return span ? [[item.note.id, { ...span, color: item.color }] as const] : [];
      }),
    );
  }, [sorted, record.text]);
  const noted = useMemo(() => [...places.values()], [places]);
  return {
    sorted,
    noted,
    isWaiting: notes.state === 'waiting',
    error: notes.state === 'failed' ? notes.error : undefined,
    placeOf: ({ note }) => places.get(note.id),
  };
}
