import type { Note, NoteSubject, Uuid } from '../../../../lib/note';

/** A note with its own field, about the article or about someone named in it. */
export type NoteFieldItem = {
  readonly key: string;
  readonly subject: NoteSubject;
  readonly note: Note | undefined;
};

function subjectKey(subject: NoteSubject): string {
  return subject.on === 'entity' ? ` ${subject.kind} ${subject.name}` : '';
}

export type NoteFields = {
  /** What the reader has just begun, the newest first. */
  readonly begun: readonly NoteFieldItem[];
  /** The article's own note, then every other one, the oldest first. */
  readonly rest: readonly NoteFieldItem[];
};

/** The fields to show for notes that stand at no passage. `created`: which notes the begun fields have become. */
export function noteFields(
  article: Uuid,
  notes: readonly Note[],
  begun: readonly NoteSubject[],
  created: ReadonlyMap<string, Uuid>,
): NoteFields {
  const onArticle = notes.find((note) => note.subject.on === 'article');
  const fresh = begun.map((subject): NoteFieldItem => {
    const key = `note ${article}${subjectKey(subject)}`;
    return { key, subject, note: notes.find((note) => note.id === created.get(key)) };
  });
  const taken = new Set([onArticle?.id, ...fresh.map((field) => field.note?.id)]);
  const rest = notes
    .filter((note) => !taken.has(note.id))
    .map((note): NoteFieldItem => ({ key: `note ${note.id}`, subject: note.subject, note }));
  const own: NoteFieldItem = { key: `note ${article}`, subject: { on: 'article' }, note: onArticle };
  return { begun: fresh, rest: [own, ...rest] };
}
