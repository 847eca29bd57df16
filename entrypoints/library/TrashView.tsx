import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { ShowMore } from '../../components/library/ShowMore';
import { TrashRow } from '../../components/library/TrashRow';
import { cutWords } from '../../components/notes/passages/passage-items';
import { plainWords } from '../../components/notes/plain-words';
import { TypedConfirmation } from '../../components/options/TypedConfirmation';
import { useKeptFocus } from '../../components/state/use-kept-focus';
import { useLasting } from '../../components/state/use-lasting';
import { countInWords } from '../../components/words/count';
import { failureWords } from '../../components/words/failure-words';
import { langOf } from '../../components/words/lang-of';
import type { LibraryServices, Trashed } from './services';

export type TrashViewProps = {
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

/** Of a note or passage, in UTF-16 units. */
const WORDS = 160;
const NAME = 60;

type ItemProps = TrashViewProps & { readonly item: Trashed };

function Item({ item, services, show }: ItemProps) {
  const failed = () => show({ text: i18n.t('library_restoreFailed') });
  const restored = () => show({ text: i18n.t('library_restored') });
  const shared = { deleted: item.deleted, ends: item.ends };
  const title = item.title || i18n.t('common_untitled');
  if (item.kind === 'article') {
    return (
      <TrashRow
        {...shared}
        name={title}
        about={[item.site, item.notes > 0 ? countInWords(item.notes, 'notes') : undefined]}
        onRestore={() => void services.restoreArticle(item.id).then(restored, failed)}
      >
        <p class="card__title" lang={item.title ? langOf(item.language) : undefined}>
          {title}
        </p>
      </TrashRow>
    );
  }
  const { note } = item;
  const words = plainWords(note.text);
  const passage = note.subject.on === 'passage' ? note.subject.passage.selector.exact : '';
  return (
    <TrashRow
      {...shared}
      name={cutWords(words || passage, NAME)}
      about={[title]}
      onRestore={() => void services.restoreNote(item.id, note.article).then(restored, failed)}
    >
      {passage !== '' && (
        <p class="card__passage words" lang={langOf(item.language)}>
          <span class={`passage__words--${note.color ?? 'yellow'}`}>{cutWords(passage, WORDS)}</span>
        </p>
      )}
      {words !== '' && <p class="card__note words">{words}</p>}
    </TrashRow>
  );
}

function EmptyingDialog({ services, show, onClose }: TrashViewProps & { readonly onClose: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const empty = () => {
    setBusy(true);
    services
      .emptyTrash()
      .then(
        () => show({ text: i18n.t('library_trashEmptied') }),
        (error) => show({ text: failureWords(error) }),
      )
      .finally(onClose);
  };
  return (
    <TypedConfirmation
      title={i18n.t('library_emptyTrashTitle')}
      word={i18n.t('options_deleteWord')}
      action={i18n.t('library_deleteForGood')}
      isBusy={isBusy}
      onConfirm={empty}
      onClose={onClose}
    >
      <p>{i18n.t('library_emptyTrashText')}</p>
    </TypedConfirmation>
  );
}

/** What was deleted in the last 30 days: each can be brought back until it goes for good. */
export function TrashView({ services, show }: TrashViewProps) {
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const [isAsking, setAsking] = useState(false);
  const list = useKeptFocus();
  const { value, isStale, error } = useLasting(`${pages} ${turn}`, services.watchTrash(pages));
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  if (value.items.length === 0)
    return <EmptyState title={i18n.t('library_noTrashTitle')}>{i18n.t('library_noTrashText')}</EmptyState>;
  return (
    <>
      <div class="list__line">
        <h2 class="list__title">{i18n.t('library_trash')}</h2>
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {i18n.t('library_emptyTrash')}
        </Button>
      </div>
      <ul class="trash" aria-label={i18n.t('library_trash')} ref={list}>
        {value.items.map((item) => (
          <li key={item.id}>
            <Item item={item} services={services} show={show} />
          </li>
        ))}
      </ul>
      {value.hasMore && <ShowMore onMore={() => !isStale && setPages(pages + 1)} />}
      {isAsking && <EmptyingDialog services={services} show={show} onClose={() => setAsking(false)} />}
    </>
  );
}
