import { useEffect, useRef } from 'preact/hooks';
import type { HighlightColor, Note, NoteDraft, NoteSubject, Uuid } from '../../lib/note';
import { useWriting, type WritingHandle } from './use-writing';

/** What a note's field needs of the store. */
export type NoteOps = {
  /** Resolves once the note is stored for good. */
  readonly saveNote: (draft: NoteDraft) => Promise<{ readonly note: Note }>;
  /** `article`: the one it belongs to. */
  readonly removeNote: (id: Uuid, article: Uuid) => Promise<unknown>;
  readonly loadDraft: (
    key: string,
  ) => Promise<{ readonly text: string; readonly base?: number | undefined } | undefined>;
  readonly saveDraft: (key: string, text: string, base: number | undefined) => Promise<unknown>;
  readonly dropDraft: (key: string) => Promise<unknown>;
};

export type NotePlace = {
  /** Names the field, so that its draft is found again: the same for a note before and after its first save. */
  readonly key: string;
  readonly article: Uuid;
  readonly subject: NoteSubject;
  /** The stored note; undefined while there is none. */
  readonly note: Note | undefined;
  readonly onCreated?: (id: Uuid) => void;
  /** The field was emptied: the note is deleted and can be brought back. */
  readonly onRemoved?: (id: Uuid) => void;
};

/** What a note on a passage has beside its words. */
export type Marks = { readonly color?: HighlightColor; readonly tags?: readonly string[] };

export type NoteWriting = WritingHandle & {
  /** Sets color or tags at once, in one row with the saves of the words: neither takes the other back. */
  readonly onMarks: (marks: Marks) => void;
};

/** A note being written. The first words make it, an emptied field deletes it; on a passage the highlight stays. */
export function useNoteWriting(ops: NoteOps, place: NotePlace): NoteWriting {
  const { key, article, subject, note, onCreated, onRemoved } = place;
  // The live query tells a new note's id later than the save does; a second save must not make a second note.
  const id = useRef(note?.id);
  const noteId = note?.id;
  useEffect(() => {
    id.current = noteId;
  }, [noteId]);

  const marks = useRef<Marks>({});

  const save = async (text: string, base: number | undefined) => {
    if (text.trim() === '' && subject.on !== 'passage') {
      const old = id.current;
      if (old === undefined) return undefined;
      await ops.removeNote(old, article);
      id.current = undefined;
      onRemoved?.(old);
      return undefined;
    }
    const isNew = id.current === undefined;
    const wanted = marks.current;
    const saved = await ops.saveNote({
      article,
      subject,
      text,
      ...wanted,
      ...(id.current !== undefined && { id: id.current }),
      ...(id.current !== undefined && base !== undefined && { base }),
    });
    if (marks.current === wanted) marks.current = {};
    id.current = saved.note.id;
    if (isNew) onCreated?.(saved.note.id);
    return saved.note.revision;
  };

  const writing = useWriting(
    key,
    { text: note?.text ?? '', revision: note?.revision },
    {
      loadDraft: () => ops.loadDraft(key),
      saveDraft: (text, base) => ops.saveDraft(key, text, base),
      dropDraft: () => ops.dropDraft(key),
      save,
    },
  );
  const onMarks = (changed: Marks) => {
    marks.current = { ...marks.current, ...changed };
    writing.onTouch();
  };
  return { ...writing, onMarks };
}
