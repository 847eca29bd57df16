import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { NoteField } from '../../../components/notes/NoteField';
import { useNoteWriting } from '../../../components/notes/use-note-writing';
import { useTags } from '../../../components/state/use-tags';
import { useWatched } from '../../../components/state/use-watched';
import { countInWords } from '../../../components/words/count';
import { failureWords } from '../../../components/words/failure-words';
import type { Note, Placement } from '../../../lib/note';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { PopupServices } from '../services';
import type { PageHandle } from '../use-page';

export type NoteSectionProps = {
  readonly page: PageHandle;
  readonly record: ArticleRecord;
  readonly services: PopupServices;
  readonly show: (message: ToastMessage) => void;
};

type ArticleNoteProps = Omit<NoteSectionProps, 'page'> & { readonly note: Note | undefined };

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

/** No line begins with the dot. */
const DOT = '\u00A0· ';

type MoreNotesProps = Pick<NoteSectionProps, 'page' | 'services'> & {
  readonly notes: readonly Note[];
  readonly placements: readonly Placement[];
};

/** That there are more notes, and how many of them are not found on the page; leads to the side panel. */
function MoreNotes({ page, services, notes, placements }: MoreNotesProps) {
  const { tab } = page;
  const orphans = placements.filter(({ anchoring }) => anchoring.state === 'orphan').length;
  if (notes.length === 0) return null;
  const words = [countInWords(notes.length, 'moreNotes'), orphans > 0 && countInWords(orphans, 'orphans')];
  const line = words.filter(Boolean).join(DOT);
  if (!tab) return <p class="soft">{line}</p>;
  return (
    <p class="more-notes">
      <Button kind="quiet" onClick={() => void services.openPanel(tab)}>
        {line}
      </Button>
    </p>
  );
}

/** What the reader wrote about the article, and its tags. */
export function NoteSection({ page, record, services, show }: NoteSectionProps) {
  const notes = useWatched(services.watchNotes(record.id), [services, record.id]);
  const { known, onTags, failure } = useTags(services, record.id);
  const placements = useWatched(services.watchPlacements(record.id), [services, record.id]);
  const all = notes.value ?? [];
  const note = all.find((one) => one.subject.on === 'article');
  const others = all.filter((one) => one !== note);
  return (
    <section class="section note-section" aria-label={i18n.t('common_notes')}>
      <div class="section__body">
        {notes.state === 'waiting' ? (
          <div class="note-section__wait" />
        ) : (
          <ArticleNote record={record} services={services} show={show} note={note} />
        )}
        <MoreNotes page={page} services={services} notes={others} placements={placements.value ?? []} />
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
