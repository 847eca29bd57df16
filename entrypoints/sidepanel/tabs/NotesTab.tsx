import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { NoteEntry } from '../../../components/notes/NoteEntry';
import { NotesHead } from '../../../components/notes/NotesHead';
import { SamePage } from '../../../components/notes/pages/SamePage';
import { useSamePage } from '../../../components/notes/pages/use-same-page';
import { PassageLists } from '../../../components/notes/passages/PassageLists';
import { sortNotes } from '../../../components/notes/passages/passage-items';
import { useNoteDeletion, usePassageTools } from '../../../components/notes/passages/use-passage-tools';
import { useHistory } from '../../../components/notes/use-history';
import { useKeptFocus } from '../../../components/state/use-kept-focus';
import { useWatched } from '../../../components/state/use-watched';
import { failureWords } from '../../../components/words/failure-words';
import type { Note, NoteSubject, Uuid } from '../../../lib/note';
import type { TabContent } from '../ArticlePanel';
import { type NoteFieldItem, noteFields } from './notes/note-fields';
import { usePagePassages } from './notes/use-page-passages';

export type NotesTabProps = {
  readonly content: TabContent;
  /** Notes about someone that the reader has just begun, the newest first. */
  readonly begun: readonly NoteSubject[];
};

/** One and the same, so that nothing is sorted anew for it. */
const NONE: readonly never[] = [];

/** So many passages stand open before the fold. */
const SHOWN = 60;

type OwnNotesProps = NotesTabProps & { readonly article: Uuid };

type EntriesProps = {
  readonly content: TabContent;
  readonly article: Uuid;
  readonly fields: readonly NoteFieldItem[];
  readonly takesFocus: boolean;
  readonly onCreated: (key: string, id: Uuid) => void;
};

function Entries({ content, article, fields, takesFocus, onCreated }: EntriesProps) {
  const { services, show } = content;
  const { onDelete, onRemoved } = useNoteDeletion(services, article, show);
  if (fields.length === 0) return null;
  return (
    <div class="panel__notes">
      {fields.map((field, index) => (
        <NoteEntry
          key={field.key}
          ops={services}
          fieldKey={field.key}
          article={article}
          subject={field.subject}
          note={field.note}
          takesFocus={takesFocus && index === 0 && field.note === undefined}
          onCreated={(id) => onCreated(field.key, id)}
          onDelete={onDelete}
          onRemoved={onRemoved}
        />
      ))}
    </div>
  );
}

function Passages({ content, article, notes }: OwnNotesProps & { readonly notes: readonly Note[] }) {
  const { services, state, show, page } = content;
  const placements = useWatched(services.watchPlacements(article), [services, article]);
  const sorted = useMemo(() => sortNotes(notes, placements.value ?? NONE), [notes, placements.value]);
  const history = useHistory(services, article, show);
  const { onDelete } = useNoteDeletion(services, article, show);
  const tools = usePassageTools(services, content.article, onDelete, show);
  return (
    <>
      <NotesHead sorted={sorted} history={history} />
      <PassageLists
        sorted={sorted}
        tools={tools}
        headingLevel={2}
        shown={SHOWN}
        at={state.at && 'note' in state.at ? state.at.note : undefined}
        {...usePagePassages(page, show)}
      />
    </>
  );
}

function Pages({ content, article }: Omit<OwnNotesProps, 'begun'>) {
  const { services, show, page } = content;
  const handle = useSamePage(services, article, show, page.refresh);
  return <SamePage handle={handle} ops={services} />;
}

function OwnNotes(props: OwnNotesProps) {
  const { content, begun, article } = props;
  const { notes } = content;
  const [created, setCreated] = useState<ReadonlyMap<string, Uuid>>(new Map());
  const root = useKeptFocus();
  if (notes.state === 'waiting') return <Skeleton lines={4} />;
  const all = notes.value ?? NONE;
  const others = all.filter((note) => note.subject.on !== 'passage');
  const fields = noteFields(article, others, begun, created);
  const shared = {
    content,
    article,
    onCreated: (key: string, id: Uuid) => setCreated((now) => new Map(now).set(key, id)),
  };
  return (
    <div ref={root}>
      {notes.state === 'failed' && (
        <p class="notice panel__intro" role="alert">
          {failureWords(notes.error)}
        </p>
      )}
      <Entries {...shared} fields={fields.begun} takesFocus />
      <Passages {...props} notes={all} />
      <Entries {...shared} fields={fields.rest} takesFocus={false} />
      <div class="panel__foot">
        <p class="soft">{i18n.t('notes_hint')}</p>
        <p class="soft">{i18n.t('panel_notesHint')}</p>
        <Pages content={content} article={article} />
      </div>
    </div>
  );
}

/** What the reader wrote: on words of the page, about the article, and about the people and organizations in it. */
export function NotesTab({ content, begun }: NotesTabProps) {
  const { state, page } = content;
  if (state.articleId !== undefined) {
    return <OwnNotes content={content} begun={begun} article={state.articleId} />;
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
