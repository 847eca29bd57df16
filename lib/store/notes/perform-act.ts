// One act on notes, inside one transaction: the note, its step, its article's place in the library, and what was
// computed of its place in the page.
import type { NoteAct, NoteDraft, NoteOutcome, Uuid } from '../../note';
import type { TableName, Tables } from '../db';
import { StoreError } from '../errors';
import { asNote } from '../rows/as-read';
import { CLAIM_TABLES, claimArticle, standingId } from '../rows/claim-article';
import { isSame } from '../rows/is-same';
import { buried } from '../rows/kept';
import { relistNotes } from '../rows/listings';
import type { StoredNote } from '../rows/records';
import { attachedTo, type Change, isUnseen, livingAgain, newNote, refusing, savedOver } from './change-note';
import { moved } from './step-note';
import { addStep, firstUndone, lastDone, markStep, moveSteps, textAt } from './steps';

/** What a transaction must hold to perform an act. */
export const ACT_TABLES = [...CLAIM_TABLES, 'placements'] as const satisfies TableName[];

/**
 * Performs an act. @throws StoreError `missing` when the note or article is not stored, or nothing of it is left
 */
export function performAct(tables: Tables, act: NoteAct, now: number): Promise<NoteOutcome> {
  switch (act.do) {
    case 'save':
      return save(tables, act.draft, now);
    case 'remove':
      return change(tables, act.id, now, (note) =>
        note.deleted === undefined ? { note: buried(note, now), kind: 'remove', conflict: false } : undefined,
      );
    case 'restore':
      return change(tables, act.id, now, (note) =>
        note.deleted === undefined
          ? undefined
          : { note: livingAgain(note, now), kind: 'restore', conflict: false },
      );
    case 'attach':
      return change(tables, act.id, now, (note) => attachedTo(note, act.passage, now));
    case 'refuse':
      return change(tables, act.id, now, (note) => refusing(note, act.words, now));
    default:
      return step(tables, act, now);
  }
}

/** A stored note that has its content. @throws StoreError `missing` */
async function storedNote(tables: Pick<Tables, 'notes'>, id: Uuid): Promise<StoredNote> {
  const note = await tables.notes.get(id);
  if (note === undefined || note.purged) throw new StoreError('missing', 'The note is no longer stored');
  return note;
}

/** Changes one note, as a step. Where there is nothing to change, gives it as it is. */
export async function change(
  tables: Tables,
  id: Uuid,
  now: number,
  toChange: (note: StoredNote) => Change | undefined,
): Promise<NoteOutcome> {
  const before = await storedNote(tables, id);
  const done = toChange(before);
  if (!done) return { note: asNote(before), conflict: false };
  return commit(tables, before, done, now);
}

async function save(tables: Tables, draft: NoteDraft, now: number): Promise<NoteOutcome> {
  const old = draft.id === undefined ? undefined : await tables.notes.get(draft.id);
  if (old === undefined || old.purged) {
    const { id: article } = await claimArticle(tables, draft.article, now);
    const note = newNote(draft, article, now);
    // A note that was removed for good and is written anew: later than its tombstone everywhere.
    const next = old ? { ...note, revision: old.revision + 1 } : note;
    return commit(tables, undefined, { note: next, kind: 'write', conflict: false }, now);
  }
  const given = (await isAttributeOnly(tables, old, draft)) ? { ...draft, text: old.text } : draft;
  const done = savedOver(old, given, now);
  return done ? commit(tables, old, done, now) : { note: asNote(old), conflict: false };
}

/** Whether a writer who sets color, tags or link left the words as it had seen them: later ones then stand. */
async function isAttributeOnly(tables: Tables, old: StoredNote, draft: NoteDraft): Promise<boolean> {
  const { base, color, tags, subject, unlink } = draft;
  const isLinked = unlink === true || (subject.on === 'passage' && subject.link !== undefined);
  const isGiven = color !== undefined || tags !== undefined || isLinked;
  if (!isGiven || base === undefined || !isUnseen(old, draft)) return false;
  return (await textAt(tables, old, base)) === draft.text;
}

async function commit(
  tables: Tables,
  before: StoredNote | undefined,
  { note, kind, conflict }: Change,
  now: number,
): Promise<NoteOutcome> {
  const after = await place(tables, before, note, now);
  await addStep(tables, { kind, before, after }, now);
  await relistNotes(tables, after.article);
  return { note: asNote(after), conflict, step: kind };
}

/** Puts a note in its place. A living one brings its article into the library, or goes to the one that stands for it. */
async function place(
  tables: Tables,
  before: StoredNote | undefined,
  note: StoredNote,
  now: number,
): Promise<StoredNote> {
  const article =
    note.deleted === undefined ? (await claimArticle(tables, note.article, now)).id : note.article;
  const { worded: _, ...rest } = note;
  const after = { ...rest, article, ...wordedOf(before, note) };
  await moveSteps(tables, new Set([note.id]), note.article, article);
  await tables.notes.put(after);
  const isElsewhere =
    before && !(isSame(before.subject, after.subject) && isSame(before.refused, after.refused));
  if (isElsewhere) await tables.placements.delete(after.id);
  return after;
}

function wordedOf(before: StoredNote | undefined, after: StoredNote): { readonly worded?: number } {
  return before?.text === after.text ? { worded: before.worded ?? before.revision } : {};
}

/** Undo and redo. */
async function step(
  tables: Tables,
  act: { readonly do: 'undo' | 'redo'; readonly article: Uuid },
  now: number,
): Promise<NoteOutcome> {
  const isUndo = act.do === 'undo';
  const article = await standingId(tables, act.article);
  const found = await (isUndo ? lastDone(tables, article) : firstUndone(tables, article));
  if (!found) return { conflict: false };
  const { before, after, kind } = found;
  const present = (await tables.notes.get(found.note)) ?? after;
  await markStep(tables, found, isUndo);
  const move = isUndo ? { from: after, to: before } : { from: before, to: after };
  const { note, conflict } = moved(present, move, now);
  const placed = await place(tables, present, note, now);
  await relistNotes(tables, placed.article);
  return { note: asNote(placed), conflict, step: kind };
}
