// What each act makes of a note. Pure: a stored note and an act in, the note after it out; undefined where the act
// finds everything as it should be.
import type { NoteDraft, NoteSubject, Passage, StepKind, Uuid } from '../../note';
import { distinctTags } from '../rows/distinct-tags';
import { earlierTexts } from '../rows/earlier-texts';
import { isSame } from '../rows/is-same';
import { changed, newKept, revived } from '../rows/kept';
import type { StoredNote } from '../rows/records';

export type Change = { readonly note: StoredNote; readonly kind: StepKind; readonly conflict: boolean };

/** The note with another revision, and not deleted. */
export function livingAgain({ withArticle: _, ...note }: StoredNote, now: number): StoredNote {
  return note.deleted === undefined ? changed(note, now) : revived(note, now);
}

function withTags({ tags: _, ...note }: StoredNote, tags: readonly string[]): StoredNote {
  return tags.length > 0 ? { ...note, tags } : note;
}

/** A note that was not there before. */
export function newNote(draft: NoteDraft, article: Uuid, now: number): StoredNote {
  const { subject, text, color, tags = [] } = draft;
  const note = { ...newKept(now, draft.id), article, subject, text };
  return withTags(subject.on === 'passage' && color ? { ...note, color } : note, distinctTags(tags));
}

function linked(subject: NoteSubject, { subject: wanted, unlink }: NoteDraft): NoteSubject {
  if (subject.on !== 'passage' || wanted.on !== 'passage') return subject;
  if (wanted.link !== undefined) return { ...subject, link: wanted.link };
  if (!unlink || subject.link === undefined) return subject;
  const { link: _, ...rest } = subject;
  return rest;
}

function kindOf(old: StoredNote, next: StoredNote): StepKind | undefined {
  if (old.deleted !== undefined) return 'restore';
  if (old.text !== next.text || !isSame(old.subject, next.subject)) return 'edit';
  if (old.color !== next.color) return 'color';
  return isSame(old.tags, next.tags) ? undefined : 'tags';
}

/** Whether the writer of a draft may not have seen the words that it would replace. */
export function isUnseen(old: StoredNote, { base = 0, text }: NoteDraft): boolean {
  return base < (old.worded ?? old.revision) && old.text !== text;
}

/** A note saved over: words that the writer had not seen are kept in `earlier`. A deleted note comes back. */
export function savedOver(old: StoredNote, draft: NoteDraft, now: number): Change | undefined {
  const { text } = draft;
  const conflict = isUnseen(old, draft);
  const { earlier: _, ...rest } = livingAgain(old, now);
  const subject = linked(old.subject, draft);
  const plain: StoredNote = { ...rest, subject, text, ...earlierTexts(old, text, conflict) };
  const colored = subject.on === 'passage' && draft.color ? { ...plain, color: draft.color } : plain;
  const note = draft.tags ? withTags(colored, distinctTags(draft.tags)) : colored;
  const kind = kindOf(old, note);
  return kind && { note, kind, conflict };
}

/** A note that now stands at this passage. Its old place is remembered; its words are no longer refused. */
export function attachedTo(old: StoredNote, passage: Passage, now: number): Change | undefined {
  const { subject } = old;
  const isThere = subject.on === 'passage' && isSame(subject.passage, passage);
  if (isThere && old.deleted === undefined) return undefined;
  const { refused = [], ...rest } = livingAgain(old, now);
  const left = refused.filter((words) => words !== passage.selector.exact);
  const before =
    subject.on === 'passage' && !isThere ? [...(old.formerly ?? []), subject.passage] : undefined;
  const note: StoredNote = {
    ...rest,
    subject: placed(subject, passage),
    ...(before && { formerly: before }),
    ...(left.length > 0 && { refused: left }),
  };
  return { note, kind: 'attach', conflict: false };
}

/** A note on someone named keeps the name as its link. */
function placed(subject: NoteSubject, passage: Passage): NoteSubject {
  if (subject.on === 'article') return { on: 'passage', passage };
  if (subject.on === 'passage') return { ...subject, passage };
  return { on: 'passage', passage, link: { to: 'entity', name: subject.name, kind: subject.kind } };
}

/** A note that does not belong to these words. */
export function refusing(old: StoredNote, words: string, now: number): Change | undefined {
  const { refused = [] } = old;
  if (refused.includes(words)) return undefined;
  return { note: { ...changed(old, now), refused: [...refused, words] }, kind: 'refuse', conflict: false };
}
