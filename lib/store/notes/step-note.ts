import { earlierTexts } from '../rows/earlier-texts';
import { isSame } from '../rows/is-same';
import { buried, changed } from '../rows/kept';
import type { StoredNote } from '../rows/records';

/** What a step may change. */
const FIELDS = ['subject', 'text', 'color', 'tags', 'formerly', 'refused', 'earlier'] as const;

/** The note before and after a step, or after and before it when it is taken back. Undefined: there was none. */
export type Move = { readonly from: StoredNote | undefined; readonly to: StoredNote | undefined };

export type Moved = {
  readonly note: StoredNote;
  /** Words that the step knows nothing of stood there, and are kept in `earlier`. */
  readonly conflict: boolean;
};

/**
 * The present note after a move, as a new revision. Only what the step changed is changed, so that what came in by
 * another way stays. Where there was no note before, it goes to the trash.
 */
export function moved(present: StoredNote, { from, to }: Move, now: number): Moved {
  if (to === undefined) {
    return { note: present.deleted === undefined ? buried(present, now) : present, conflict: false };
  }
  const next: Record<string, unknown> = { ...changed(present, now) };
  for (const field of FIELDS) {
    if (from !== undefined && isSame(from[field], to[field])) continue;
    if (to[field] === undefined) delete next[field];
    else next[field] = to[field];
  }
  if (isDeletion(from) !== isDeletion(to)) {
    delete next.withArticle;
    if (to.deleted === undefined) delete next.deleted;
    else next.deleted = next.updated;
  }
  return keepingWords(present, from ?? to, next as StoredNote);
}

/** No note is as good as a deleted one. */
function isDeletion(note: StoredNote | undefined): boolean {
  return note === undefined || note.deleted !== undefined;
}

/** `known`: the note as the step left it. What stands in `present` beyond that came in by another way. */
function keepingWords(present: StoredNote, known: StoredNote, next: StoredNote): Moved {
  const conflict = next.text !== present.text && present.text !== known.text;
  const { earlier: _, ...rest } = next;
  const { earlier = [] } = next;
  const familiar = new Set([...earlier, ...(known.earlier ?? [])].map(({ text }) => text));
  const since = (present.earlier ?? []).filter(({ text }) => !familiar.has(text));
  const words = { text: present.text, updated: present.updated, earlier: [...earlier, ...since] };
  return { note: { ...rest, ...earlierTexts(words, next.text, conflict) }, conflict };
}
