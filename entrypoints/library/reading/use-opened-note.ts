import { useEffect, useRef } from 'preact/hooks';
import { passagesOf } from '../../../components/notes/passages/passage-items';
import type { Uuid } from '../../../lib/note';
import type { Span } from '../../../lib/text/span';
import type { SavedNotes } from './use-saved-notes';

/**
 * Jumps to the words of the note that was opened, once it is known where they are. Gives the note where they stand
 * nowhere in the saved text, so that it is shown itself.
 */
export function useOpenedNote(
  note: Uuid | undefined,
  saved: SavedNotes,
  jump: (place: Span) => void,
): Uuid | undefined {
  const item = passagesOf(saved.sorted).find((one) => one.note.id === note);
  const place = item && saved.placeOf(item);
  const shown = useRef<Uuid>(undefined);
  const known = place ? note : undefined;
  useEffect(() => {
    if (!place || known === undefined || shown.current === known) return;
    shown.current = known;
    jump(place);
  }, [known]);
  return place ? undefined : item?.note.id;
}
