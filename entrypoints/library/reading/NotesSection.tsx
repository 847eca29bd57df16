import { i18n } from '#i18n';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { NoteEntry } from '../../../components/notes/NoteEntry';
import { useTags } from '../../../components/state/use-tags';
import { useWatched } from '../../../components/state/use-watched';
import { failureWords } from '../../../components/words/failure-words';
import type { Note, Uuid } from '../../../lib/note';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { LibraryServices } from '../services';

export type NotesSectionProps = {
  readonly record: ArticleRecord;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

type FieldsProps = NotesSectionProps & { readonly notes: readonly Note[] };

function NoteFields({ record, services, show, notes }: FieldsProps) {
  const { id: article } = record;
  const fail = (error: unknown) => show({ text: failureWords(error) });
  const removed = (id: Uuid) =>
    show({
      text: i18n.t('popup_noteDeleted'),
      undo: () => void services.restoreNote(id, article).catch(fail),
    });
  const remove = (id: Uuid) => void services.removeNote(id, article).then(() => removed(id), fail);
  const shared = { ops: services, article, onDelete: remove, onRemoved: removed };
  const onArticle = notes.find(({ subject }) => subject.on === 'article');
  return (
    <>
      <NoteEntry {...shared} fieldKey={`note ${article}`} subject={{ on: 'article' }} note={onArticle} />
      {notes
        .filter((note) => note !== onArticle)
        .map((note) => (
          <NoteEntry
            key={note.id}
            {...shared}
            fieldKey={`note ${note.id}`}
            subject={note.subject}
            note={note}
          />
        ))}
    </>
  );
}

/** What the reader wrote: about the article first, then about people and organizations; and the tags. */
export function NotesSection(props: NotesSectionProps) {
  const { record, services } = props;
  const notes = useWatched(services.watchNotes(record.id), [services, record.id]);
  const { known, onTags, failure } = useTags(services, record.id);
  const failed = failure ?? (notes.state === 'failed' ? failureWords(notes.error) : undefined);
  return (
    <section class="section note-section" aria-labelledby="notes-title">
      <h2 class="section__head section__title" id="notes-title">
        {i18n.t('common_notes')}
      </h2>
      <div class="section__body">
        {notes.state === 'waiting' ? (
          <div class="note-section__wait" />
        ) : (
          <NoteFields {...props} notes={notes.value ?? []} />
        )}
        <TagsEditor tags={record.tags} known={known} onChange={onTags} />
        {failed !== undefined && (
          <p class="notice" role="alert">
            {failed}
          </p>
        )}
      </div>
    </section>
  );
}
