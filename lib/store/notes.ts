import type { Note, NoteDraft, Uuid } from '../note';
import { readTables, type Tables, writeTables } from './db';
import { StoreError } from './errors';
import { asNote } from './rows/as-read';
import { claimArticle } from './rows/claim-article';
import { earlierTexts } from './rows/earlier-texts';
import { buried, changed, newKept, revived } from './rows/kept';
import { LISTING_TABLES, livingNotes, relistNotes } from './rows/listings';
import type { StoredNote } from './rows/records';

async function putNote(tables: Pick<Tables, 'notes' | 'listings'>, note: StoredNote): Promise<Note> {
  await tables.notes.put(note);
  await relistNotes(tables, note.article);
  return asNote(note);
}

export type SavedNote = {
  readonly note: Note;
  /** Another window had saved other words that this writer had not seen; they are kept in `note.earlier`. */
  readonly conflict: boolean;
};

/** The stored note with the draft's words; the stored words are kept where the writer had not seen them. */
function rewritten(old: StoredNote, { text, base = 0 }: NoteDraft, now: number): SavedNote {
  const isUnseen = base < old.revision && old.text !== text;
  const { earlier: _earlier, withArticle: _with, ...rest } = old;
  const living = old.deleted === undefined ? changed(rest, now) : revived(rest, now);
  return { note: { ...living, text, ...earlierTexts(old, text, isUnseen) }, conflict: isUnseen };
}

/**
 * Saves a note; resolves when it is on disk. Saving the same words again changes nothing. The article comes into
 * the library by it. A deleted note that is written on comes back.
 * @throws StoreError `missing` when the article is not stored
 */
export function saveNote(draft: NoteDraft): Promise<SavedNote> {
  return writeTables(LISTING_TABLES, async (tables) => {
    const now = Date.now();
    const old = draft.id === undefined ? undefined : await tables.notes.get(draft.id);
    if (old && old.deleted === undefined && old.text === draft.text)
      return { note: asNote(old), conflict: false };
    const article = (await claimArticle(tables, old?.article ?? draft.article, now)).id;
    const { subject, text } = draft;
    const { note, conflict } = old
      ? rewritten(old, draft, now)
      : { note: { ...newKept(now, draft.id), article, subject, text }, conflict: false };
    return { note: await putNote(tables, { ...note, article }), conflict };
  });
}

async function stored(tables: Pick<Tables, 'notes'>, id: Uuid): Promise<StoredNote> {
  const note = await tables.notes.get(id);
  if (note === undefined) throw new StoreError('missing', 'The note is no longer stored');
  return note;
}

/**
 * Deletes a note; it stays as a tombstone that `restoreNote` brings back.
 * @throws StoreError `missing`
 */
export function removeNote(id: Uuid): Promise<void> {
  return writeTables(['notes', 'listings'], async (tables) => {
    const note = await stored(tables, id);
    if (note.deleted === undefined) await putNote(tables, buried(note, Date.now()));
  });
}

/**
 * Brings a deleted note back, and its article with it if that was deleted.
 * @throws StoreError `missing`
 */
export function restoreNote(id: Uuid): Promise<Note> {
  return writeTables(LISTING_TABLES, async (tables) => {
    const now = Date.now();
    const { withArticle: _, ...note } = await stored(tables, id);
    if (note.deleted === undefined) return note;
    const article = (await claimArticle(tables, note.article, now)).id;
    return putNote(tables, { ...revived(note, now), article });
  });
}

/**
 * The reader has seen the earlier words of a note and lets them go.
 * @throws StoreError `missing`
 */
export function dropEarlier(id: Uuid): Promise<Note> {
  return writeTables(['notes'], async (tables) => {
    const note = await stored(tables, id);
    if (note.earlier === undefined) return asNote(note);
    const { earlier: _, ...rest } = changed(note, Date.now());
    await tables.notes.put(rest);
    return asNote(rest);
  });
}

/**
 * The notes of an article, oldest first; empty when there are none.
 * @throws StoreError
 */
export async function notesOf(article: Uuid): Promise<readonly Note[]> {
  return (await readTables(['notes'], (tables) => livingNotes(tables, article))).map(asNote);
}

/**
 * How many notes the article has.
 * @throws StoreError
 */
export async function countNotes(article: Uuid): Promise<number> {
  return (await notesOf(article)).length;
}
