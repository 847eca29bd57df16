import { i18n } from '#i18n';
import { TagsEditor } from '../../../components/controls/TagsEditor';
import { sayCopied } from '../../../components/feedback/say-copied';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { NoteEntry } from '../../../components/notes/NoteEntry';
import { NotesHead } from '../../../components/notes/NotesHead';
import { SamePage } from '../../../components/notes/pages/SamePage';
import { useSamePage } from '../../../components/notes/pages/use-same-page';
import { PassageLists } from '../../../components/notes/passages/PassageLists';
import { type PassageItem, passagesOf } from '../../../components/notes/passages/passage-items';
import { useNoteDeletion, usePassageTools } from '../../../components/notes/passages/use-passage-tools';
import { useHistory } from '../../../components/notes/use-history';
import { useKeptFocus } from '../../../components/state/use-kept-focus';
import { useTags } from '../../../components/state/use-tags';
import { failureWords } from '../../../components/words/failure-words';
import { linkToPassage } from '../../../lib/citation';
import type { Note, Uuid } from '../../../lib/note';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { LibraryServices } from '../services';
import { isWebAddress } from './ReadingTools';
import type { SavedNotes } from './use-saved-notes';

export type NotesSectionProps = {
  readonly record: ArticleRecord;
  readonly saved: SavedNotes;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  /** The note that was opened, where it is not shown in the text. */
  readonly at: Uuid | undefined;
  readonly onJump: (item: PassageItem) => void;
};

function Passages({ record, saved, services, show, at, onJump }: NotesSectionProps) {
  const { onDelete } = useNoteDeletion(services, record.id, show);
  const tools = {
    ...usePassageTools(services, record, onDelete, show),
    onCopy: ({ note }: PassageItem) => sayCopied(services.exporting.copyNote(record.id, note.id), show),
  };
  const hrefOf = isWebAddress(record.url)
    ? ({ passage }: PassageItem) => linkToPassage(record.url, passage.selector.exact, passage.selector)
    : undefined;
  return (
    <PassageLists
      sorted={saved.sorted}
      tools={{ ...tools, hrefOf }}
      at={at}
      headingLevel={3}
      shown={SHOWN}
      onReveal={onJump}
      onAnswer={undefined}
      onReattach={undefined}
    />
  );
}

type EntriesProps = Pick<NotesSectionProps, 'record' | 'services' | 'show'> & {
  readonly notes: readonly Note[];
};

/** About the article first, then about people and organizations. */
function Entries({ record, services, show, notes }: EntriesProps) {
  const { id: article } = record;
  const onCopy = (id: Uuid) => sayCopied(services.exporting.copyNote(article, id), show);
  const shared = { ops: services, article, onCopy, ...useNoteDeletion(services, article, show) };
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

/** So many stand open: the text itself follows below. */
const SHOWN = 12;

/** What the reader wrote: on words of the page, about the article, about people and organizations; and the tags. */
export function NotesSection(props: NotesSectionProps) {
  const { record, saved, services, show } = props;
  const { known, onTags, failure } = useTags(services, record.id);
  const history = useHistory(services, record.id, show);
  const pages = useSamePage(services, record.id, show, () => undefined);
  const root = useKeptFocus();
  const failed = failure ?? (saved.error === undefined ? undefined : failureWords(saved.error));
  const hasHead = passagesOf(saved.sorted).length > 0 || history.undo || history.redo;
  return (
    <section class="section note-section" aria-labelledby="notes-title" ref={root}>
      <h2 class="section__head section__title" id="notes-title">
        {i18n.t('common_notes')}
      </h2>
      {hasHead && <NotesHead sorted={saved.sorted} history={history} />}
      {!saved.isWaiting && <Passages {...props} />}
      <div class="section__body">
        {saved.isWaiting ? (
          <div class="note-section__wait" />
        ) : (
          <Entries record={record} services={services} show={show} notes={saved.sorted.others} />
        )}
        <TagsEditor tags={record.tags} known={known} onChange={onTags} />
        <SamePage handle={pages} ops={services} />
        {failed !== undefined && (
          <p class="notice" role="alert">
            {failed}
          </p>
        )}
      </div>
    </section>
  );
}
