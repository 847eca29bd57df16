import { i18n } from '#i18n';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { NoteField } from '../../../components/notes/NoteField';
import { useNoteWriting } from '../../../components/notes/use-note-writing';
import { useTags } from '../../../components/state/use-tags';
import { useWatched } from '../../../components/state/use-watched';
import { countInWords } from '../../../components/words/count';
import { failureWords } from '../../../components/words/failure-words';
import type { Note } from '../../../lib/note';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { PopupServices } from '../services';

export type NoteSectionProps = {
  readonly record: ArticleRecord;
  readonly services: PopupServices;
  readonly show: (message: ToastMessage) => void;
};

type ArticleNoteProps = NoteSectionProps & { readonly note: Note | undefined };

function ArticleNote({ record, services, show, note }: ArticleNoteProps) {
  const writing = useNoteWriting(services, {
    key: `note ${record.id}`,
    article: record.id,
    subject: { on: 'article' },
    note,
    onRemoved: (id) =>
      show({ text: i18n.t('popup_noteDeleted'), undo: () => void services.restoreNote(id, record.id) }),
  });
  return (
    <NoteField
      label={i18n.t('popup_noteLabel')}
      writing={writing}
      explain={failureWords}
      earlier={note?.earlier}
    />
  );
}

/** What the reader wrote about the article, and its tags. */
export function NoteSection({ record, services, show }: NoteSectionProps) {
  const notes = useWatched(services.watchNotes(record.id), [services, record.id]);
  const { known, onTags, failure } = useTags(services, record.id);
  const all = notes.value ?? [];
  const note = all.find((one) => one.subject.on === 'article');
  const others = all.filter((one) => one !== note).length;
  return (
    <section class="section note-section" aria-label={i18n.t('common_notes')}>
      <div class="section__body">
        {notes.state === 'waiting' ? (
          <div class="note-section__wait" />
        ) : (
          <ArticleNote record={record} services={services} show={show} note={note} />
        )}
        {others > 0 && <p class="soft">{i18n.t('popup_moreNotes', [countInWords(others, 'notes')])}</p>}
        <TagsEditor tags={record.tags} known={known} onChange={onTags} />
        {failure !== undefined && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
      </div>
    </section>
  );
}
