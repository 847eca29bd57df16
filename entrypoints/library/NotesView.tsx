import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { NoteCard } from '../../components/library/NoteCard';
import { useRoving } from '../../components/library/use-roving';
import { useLasting } from '../../components/state/use-lasting';
import type { ViewProps } from './ArticlesView';
import { placeHash } from './place';

/** All notes, the last written first. Each opens its article. */
export function NotesView({ services, place, go, isWide }: ViewProps) {
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const { value, isStale, error } = useLasting(`${pages} ${turn}`, services.watchAllNotes(pages));
  const [openNote, setOpenNote] = useState<string>();
  const at = (article: string) => ({ view: place.view, article });
  const { list, onKeyDown } = useRoving<HTMLUListElement>((id) => {
    const moved = value?.notes.find(({ note }) => note.id === id);
    if (!moved || !isWide()) return;
    setOpenNote(id);
    go(at(moved.article.id), 'quietly');
  });
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  if (value.notes.length === 0)
    return <EmptyState title={i18n.t('library_noNotesTitle')}>{i18n.t('library_noNotesText')}</EmptyState>;
  const stop = value.notes.some(({ note }) => note.id === openNote) ? openNote : value.notes[0]?.note.id;
  return (
    <>
      <h2 class="list__title">{i18n.t('common_notes')}</h2>
      <ul class="cards" ref={list} onKeyDown={onKeyDown} aria-label={i18n.t('common_notes')}>
        {value.notes.map(({ note, article }) => (
          <li key={note.id}>
            <NoteCard
              note={note}
              article={article}
              href={placeHash(at(article.id))}
              isOpen={note.id === openNote && article.id === place.article}
              isStop={note.id === stop}
              onOpen={() => {
                setOpenNote(note.id);
                go(at(article.id));
              }}
            />
          </li>
        ))}
      </ul>
      {value.hasMore && (
        <div class="cards__more">
          <Button kind="quiet" onClick={() => !isStale && setPages(pages + 1)}>
            {i18n.t('library_showMore')}
          </Button>
        </div>
      )}
    </>
  );
}
