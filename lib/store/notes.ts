import type { Note, NoteAct, NoteDraft, NoteHistory, NoteOutcome, Uuid } from '../note';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { answerTo, keepAnswer } from './notes/commands';
import { ACT_TABLES, change, performAct } from './notes/perform-act';
import { readHistory } from './notes/steps';
import { asNote } from './rows/as-read';
import { standingId } from './rows/claim-article';
import { changed } from './rows/kept';
import { livingNotes } from './rows/listings';
import type { StoredNote } from './rows/records';

/**
 * One act of the reader's on notes, whole or not at all; resolves when it is on disk. It becomes a step of its
 * article that can be undone. `command` names the act: sent again, also after a crash, it changes nothing more and
 * gets the first answer. Writing brings the article into the library.
 * @throws StoreError `missing` when the note or the article is not stored, or was removed for good
 */
export function actOnNote(command: Uuid, act: NoteAct): Promise<NoteOutcome> {
  return writeTables([...ACT_TABLES, 'commands'], async (tables) => {
    const now = Date.now();
    const answered = await answerTo(tables, command, act);
    if (answered) return answered;
    const outcome = await performAct(tables, act, now);
    await keepAnswer(tables, { id: command, act }, outcome, now);
    return outcome;
  });
}

/** An act whose note there is afterwards. */
async function act(given: NoteAct): Promise<SavedNote> {
  const { note, conflict } = await writeTables(ACT_TABLES, (tables) => performAct(tables, given, Date.now()));
  if (!note) throw new StoreError('other', `No note after "${given.do}"`);
  return { note, conflict };
}

export type SavedNote = {
  readonly note: Note;
  /** Another window had saved other words that this writer had not seen; they are kept in `note.earlier`. */
  readonly conflict: boolean;
};

/**
 * Saves a note; resolves when it is on disk. Saving the same words again changes nothing. The article comes into
 * the library by it. A deleted note that is written on comes back.
 * @throws StoreError `missing` when the article is not stored
 */
export function saveNote(draft: NoteDraft): Promise<SavedNote> {
  return act({ do: 'save', draft });
}

/**
 * Deletes a note; it stays in the trash, from which `restoreNote` brings it back.
 * @throws StoreError `missing`
 */
export async function removeNote(id: Uuid): Promise<void> {
  await act({ do: 'remove', id });
}

/**
 * Brings a deleted note back, and its article with it if that was deleted.
 * @throws StoreError `missing`
 */
export async function restoreNote(id: Uuid): Promise<Note> {
  return (await act({ do: 'restore', id })).note;
}

function withoutEarlier(note: StoredNote): StoredNote {
  const { earlier: _, ...rest } = changed(note, Date.now());
  return rest;
}

/**
 * The reader has seen the earlier words of a note and lets them go.
 * @throws StoreError `missing`
 */
export async function dropEarlier(id: Uuid): Promise<Note> {
  const { note } = await writeTables(ACT_TABLES, (tables) =>
    change(tables, id, Date.now(), (old) =>
      old.earlier === undefined ? undefined : { note: withoutEarlier(old), kind: 'edit', conflict: false },
    ),
  );
  if (!note) throw new StoreError('missing', 'The note is no longer stored');
  return note;
}

/**
 * What undo and redo of an article would do now.
 * @throws StoreError
 */
export function historyOf(article: Uuid): Promise<NoteHistory> {
  return readTables(['steps', 'articles', 'pages'], async (tables) =>
    readHistory(tables, await standingId(tables, article)),
  );
}

/**
 * The notes of an article, oldest first; empty when there are none. Of an article that was joined to another: that
 * one's notes.
 * @throws StoreError
 */
export async function notesOf(article: Uuid): Promise<readonly Note[]> {
  const notes = await readTables(['notes', 'articles', 'pages'], async (tables) =>
    livingNotes(tables, await standingId(tables, article)),
  );
  return notes.map(asNote);
}

/**
 * How many notes the article has.
 * @throws StoreError
 */
export async function countNotes(article: Uuid): Promise<number> {
  return (await notesOf(article)).length;
}

/**
 * The note, also a deleted one. Undefined when it was never stored or was removed for good.
 * @throws StoreError
 */
export async function loadNote(id: Uuid): Promise<Note | undefined> {
  const note = await readTables(['notes'], ({ notes }) => notes.get(id));
  return note && !note.purged ? asNote(note) : undefined;
}
