import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { IconButton } from '../../components/controls/IconButton';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { sayCopied } from '../../components/feedback/say-copied';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { NoteCard } from '../../components/library/NoteCard';
import { ShowMore } from '../../components/library/ShowMore';
import { useRoving } from '../../components/library/use-roving';
import { FilterChoice } from '../../components/notes/FilterChoice';
import { ALL_NOTES, type NoteFilter } from '../../components/notes/note-filter';
import { useLasting } from '../../components/state/use-lasting';
import { useKnownTags } from '../../components/state/use-tags';
import { HIGHLIGHT_COLORS } from '../../lib/note';
import { placeHash } from './place';
import type { NoteInLibrary, NotesListing } from './services';
import type { PaneProps, ViewProps } from './view-props';

export type NotesViewProps = ViewProps & Pick<PaneProps, 'show'>;

type CardsProps = Omit<NotesViewProps, 'services' | 'show'> & {
  readonly notes: readonly NoteInLibrary[];
  readonly onCopy: (one: NoteInLibrary) => void;
};

function Cards({ notes, place, go, isWide, onCopy }: CardsProps) {
  const [openNote, setOpenNote] = useState<string | undefined>(place.note);
  const at = (one: NoteInLibrary) => ({ view: place.view, article: one.article.id, note: one.note.id });
  const { list, onKeyDown } = useRoving<HTMLUListElement>((id) => {
    const moved = notes.find(({ note }) => note.id === id);
    if (!moved || !isWide()) return;
    setOpenNote(id);
    go(at(moved), 'quietly');
  });
  // What the Tab key comes to: the card that had the focus last, with the button beside it.
  const [focused, setFocused] = useState<string>();
  const isHere = (id: string | undefined) => notes.some(({ note }) => note.id === id);
  const stop = [focused, openNote].find(isHere) ?? notes[0]?.note.id;
  return (
    <ul class="cards" ref={list} onKeyDown={onKeyDown} aria-label={i18n.t('common_notes')}>
      {notes.map((one) => (
        <li key={one.note.id} class="noted" onFocusIn={() => setFocused(one.note.id)}>
          <NoteCard
            {...one}
            href={placeHash(at(one))}
            isOpen={one.note.id === openNote && one.article.id === place.article}
            isStop={one.note.id === stop}
            onOpen={() => {
              setOpenNote(one.note.id);
              go(at(one));
            }}
          />
          <span class="noted__copy">
            <IconButton
              icon="copy"
              label={i18n.t('common_copyCited')}
              tabIndex={one.note.id === stop ? 0 : -1}
              onClick={() => onCopy(one)}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}

function NothingHere({ filter, onAll }: { readonly filter: NoteFilter; readonly onAll: () => void }) {
  if (filter.by === 'all')
    return <EmptyState title={i18n.t('library_noNotesTitle')}>{i18n.t('library_noNotesText')}</EmptyState>;
  return (
    <EmptyState
      title={i18n.t(filter.by === 'orphan' ? 'library_noOrphans' : 'library_noSuchNotes')}
      action={<Button onClick={onAll}>{i18n.t('notes_filterAll')}</Button>}
    />
  );
}

/** All notes, the last written first, or those of a color, of a tag, or that are not found. Each opens its article. */
export function NotesView({ services, show, ...handle }: NotesViewProps) {
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const [filter, setFilter] = useState<NoteFilter>(ALL_NOTES);
  const tags = useKnownTags(services);
  const question = `${pages} ${turn} ${JSON.stringify(filter)}`;
  const { value, isStale, error } = useLasting<NotesListing>(
    question,
    services.watchAllNotes({ pages, filter }),
  );
  const choose = (next: NoteFilter) => {
    setPages(1);
    setFilter(next);
  };
  const copy = ({ article, note }: NoteInLibrary) =>
    sayCopied(services.exporting.copyNote(article.id, note.id), show);
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  const isEmpty = value.notes.length === 0;
  if (isEmpty && filter.by === 'all') return <NothingHere filter={filter} onAll={() => undefined} />;
  return (
    <>
      <div class="list__line">
        <h2 class="list__title">{i18n.t('common_notes')}</h2>
        <FilterChoice chosen={filter} colors={HIGHLIGHT_COLORS} tags={tags} hasStates onChoose={choose} />
      </div>
      {isEmpty && !isStale ? (
        <NothingHere filter={filter} onAll={() => choose(ALL_NOTES)} />
      ) : (
        <Cards {...handle} notes={value.notes} onCopy={copy} />
      )}
      {value.hasMore && <ShowMore onMore={() => !isStale && setPages(pages + 1)} />}
    </>
  );
}
