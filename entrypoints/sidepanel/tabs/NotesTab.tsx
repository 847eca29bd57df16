import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { NoteEntry } from '../../../components/notes/NoteEntry';
import { failureWords } from '../../../components/words/failure-words';
import type { Note, NoteSubject, Uuid } from '../../../lib/note';
import type { TabContent } from '../ArticlePanel';

export type NotesTabProps = {
  readonly content: TabContent;
  /** Notes about someone that the reader has just begun, the newest first. */
  readonly begun: readonly NoteSubject[];
};

type Field = { readonly key: string; readonly subject: NoteSubject; readonly note: Note | undefined };

function subjectKey(subject: NoteSubject): string {
  return subject.on === 'entity' ? ` ${subject.kind} ${subject.name}` : '';
}

/** The fields to show: what was just begun, the article's own note, then every other note, the oldest first. */
function fieldsOf(
  article: Uuid,
  notes: readonly Note[],
  begun: readonly NoteSubject[],
  created: ReadonlyMap<string, Uuid>,
): Field[] {
  const onArticle = notes.find((note) => note.subject.on === 'article');
  const fresh = begun.map((subject): Field => {
    const key = `note ${article}${subjectKey(subject)}`;
    return { key, subject, note: notes.find((note) => note.id === created.get(key)) };
  });
  const taken = new Set([onArticle?.id, ...fresh.map((field) => field.note?.id)]);
  const rest = notes
    .filter((note) => !taken.has(note.id))
    .map((note): Field => ({ key: `note ${note.id}`, subject: note.subject, note }));
  return [...fresh, { key: `note ${article}`, subject: { on: 'article' }, note: onArticle }, ...rest];
}

function NoteFields({ content, begun, article }: NotesTabProps & { readonly article: Uuid }) {
  const { notes, services, show } = content;
  const [created, setCreated] = useState<ReadonlyMap<string, Uuid>>(new Map());
  if (notes.state === 'waiting') return <Skeleton lines={4} />;
  const removed = (id: Uuid) =>
    show({ text: i18n.t('popup_noteDeleted'), undo: () => void services.restoreNote(id, article) });
  const remove = (id: Uuid) =>
    void services.removeNote(id, article).then(
      () => removed(id),
      (error) => show({ text: failureWords(error) }),
    );
  return (
    <div class="panel__notes">
      {notes.state === 'failed' && (
        <p class="notice" role="alert">
          {failureWords(notes.error)}
        </p>
      )}
      {fieldsOf(article, notes.value ?? [], begun, created).map((field, index) => (
        <NoteEntry
          key={field.key}
          ops={services}
          fieldKey={field.key}
          article={article}
          subject={field.subject}
          note={field.note}
          takesFocus={index === 0 && begun.length > 0 && field.note === undefined}
          onCreated={(id) => setCreated((now) => new Map(now).set(field.key, id))}
          onDelete={remove}
          onRemoved={removed}
        />
      ))}
      <p class="soft">{i18n.t('panel_notesHint')}</p>
    </div>
  );
}

/** What the reader wrote: about the article, and about the people and organizations in it. */
export function NotesTab({ content, begun }: NotesTabProps) {
  const { state, page } = content;
  if (state.articleId !== undefined) {
    return <NoteFields content={content} begun={begun} article={state.articleId} />;
  }
  return (
    <EmptyState
      title={i18n.t(state.private ? 'popup_privateTitle' : 'panel_notStored')}
      action={<Button onClick={page.saveAnyway}>{i18n.t('popup_saveAnyway')}</Button>}
    >
      {i18n.t('panel_notStoredText')}
    </EmptyState>
  );
}
