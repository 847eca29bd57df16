import type { Reply } from '../../../lib/messages';
import type { Uuid } from '../../../lib/note';
import type { NotePaint, PaintItem } from '../../../lib/page/highlighter';
import type { PageServices } from '../page-services';

/** What the notes of a page ask of its session. */
export type NotesOptions = {
  readonly services: PageServices;
  readonly signal: AbortSignal;
  /** The stored article's id; undefined while nothing is stored. */
  readonly article: () => Uuid | undefined;
  /** The same, after storing the article where it is not. */
  readonly store: () => Promise<Reply<Uuid>>;
  readonly paint: (kind: NotePaint, items: readonly PaintItem[]) => Promise<void>;
  /** Notes or their places are others than before. */
  readonly onChange: () => void;
};
