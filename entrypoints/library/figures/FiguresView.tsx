import '../../../components/figures/figures.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Choice } from '../../../components/controls/Choice';
import { TextField } from '../../../components/controls/TextField';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { FigureRow } from '../../../components/figures/FigureRow';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { ShowMore } from '../../../components/library/ShowMore';
import { useRoving } from '../../../components/library/use-roving';
import { useLasting } from '../../../components/state/use-lasting';
import { useSettled } from '../../../components/state/use-settled';
import { useWatched } from '../../../components/state/use-watched';
import { formatNumber } from '../../../components/words/format-number';
import type { Figure, FigureId } from '../../../lib/figures/figure';
import type { EntityKind } from '../../../lib/names/mention';
import type { FigureOrder } from '../../../lib/store/figures';
import { placeHash } from '../place';
import type { ViewProps } from '../view-props';
import type { FiguresListing } from './services';

export type FiguresViewProps = ViewProps & { readonly kind: EntityKind };

const SEARCH_AFTER_MS = 120;
/** Of doubts, so many are counted. */
const DOUBTS = 50;

type HeadProps = {
  readonly title: string;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly order: FigureOrder;
  readonly onOrder: (order: FigureOrder) => void;
  readonly isFollowed: boolean;
  readonly onFollowed: () => void;
};

function Head({ title, query, onQuery, order, onOrder, isFollowed, onFollowed }: HeadProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onQuery('');
    else if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>('.figures [data-roving][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div class="list__head figures__head">
      <h2 class="unseen">{title}</h2>
      <TextField
        isSearch
        isLabelUnseen
        label={i18n.t('figure_search')}
        placeholder={i18n.t('figure_search')}
        value={query}
        onText={onQuery}
        onKeyDown={onKeyDown}
      />
      <div class="figures__order">
        <Choice
          label={i18n.t('panel_order')}
          options={[
            { id: 'articles', label: i18n.t('figure_byArticles') },
            { id: 'latest', label: i18n.t('figure_byLatest') },
            { id: 'name', label: i18n.t('figure_byName') },
          ]}
          chosen={order}
          onChoose={onOrder}
        />
        <button type="button" class="choice__option" aria-pressed={isFollowed} onClick={onFollowed}>
          {i18n.t('figure_onlyFollowed')}
        </button>
      </div>
    </div>
  );
}

/** How many may be the same as another: they are asked about in a view of their own. */
function DoubtsLink({ services }: Pick<ViewProps, 'services'>) {
  const watched = useWatched(services.figures.watchDoubts(DOUBTS), [services]);
  const { value } = watched;
  if (!value || value.doubts.length === 0) return null;
  const count = formatNumber(value.doubts.length);
  return (
    <a class="doubts-link" href={placeHash({ view: 'doubts' })}>
      {value.hasMore ? i18n.t('figure_manyDoubts', [count]) : i18n.t('figure_doubtsCount', [count])}
    </a>
  );
}

type RowsProps = Pick<ViewProps, 'place' | 'go' | 'isWide'> & {
  readonly figures: readonly Figure[];
  readonly label: string;
};

function Rows({ figures, label, place, go, isWide }: RowsProps) {
  const at = (figure: FigureId) => ({ view: place.view, figure });
  const { list, onKeyDown } = useRoving<HTMLUListElement>((id) => isWide() && go(at(id), 'quietly'));
  const stop = figures.some(({ id }) => id === place.figure) ? place.figure : figures[0]?.id;
  return (
    <ul class="rows figures" ref={list} onKeyDown={onKeyDown} aria-label={label}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <FigureRow
            figure={figure}
            href={placeHash(at(figure.id))}
            isOpen={figure.id === place.figure}
            isStop={figure.id === stop}
            onOpen={() => go(at(figure.id))}
          />
        </li>
      ))}
    </ul>
  );
}

type NothingProps = Pick<FiguresViewProps, 'kind'> & {
  readonly query: string;
  readonly isFollowed: boolean;
  readonly onAll: () => void;
};

function NothingHere({ kind, query, isFollowed, onAll }: NothingProps) {
  const all = <Button onClick={onAll}>{i18n.t('figure_showAll')}</Button>;
  if (query !== '') return <EmptyState title={i18n.t('figure_noneFound', [query])} action={all} />;
  if (isFollowed) {
    return (
      <EmptyState title={i18n.t('figure_noneFollowed')} action={all}>
        {i18n.t('figure_noneFollowedText')}
      </EmptyState>
    );
  }
  const empty = kind === 'person' ? 'library_noPeopleTitle' : 'library_noOrganizationsTitle';
  return <EmptyState title={i18n.t(empty)}>{i18n.t('library_noNamesText')}</EmptyState>;
}

/** Everyone of a kind over all articles: searched, in an order, or only those followed. */
export function FiguresView({ services, kind, ...handle }: FiguresViewProps) {
  const [query, setQuery] = useState('');
  const [order, setOrder] = useState<FigureOrder>('articles');
  const [isFollowed, setFollowed] = useState(false);
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const asked = useSettled(query.trim(), SEARCH_AFTER_MS);
  const wish = { kind, query: asked, order, followed: isFollowed, pages };
  const { value, isStale, error } = useLasting<FiguresListing>(
    JSON.stringify([wish, turn]),
    services.figures.watchFigures(wish),
  );
  const title = i18n.t(kind === 'person' ? 'common_people' : 'common_organizations');
  const anew = (change: () => void) => {
    setPages(1);
    change();
  };
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  const list = () => {
    if (value === undefined) return <Skeleton lines={9} />;
    if (value.figures.length > 0) return <Rows {...handle} figures={value.figures} label={title} />;
    if (isStale) return null;
    const showAll = () => {
      setQuery('');
      setFollowed(false);
    };
    return <NothingHere kind={kind} query={asked} isFollowed={isFollowed} onAll={showAll} />;
  };
  return (
    <>
      <Head
        title={title}
        query={query}
        onQuery={(text) => anew(() => setQuery(text))}
        order={order}
        onOrder={(next) => anew(() => setOrder(next))}
        isFollowed={isFollowed}
        onFollowed={() => anew(() => setFollowed(!isFollowed))}
      />
      <DoubtsLink services={services} />
      {list()}
      {value?.hasMore && <ShowMore onMore={() => !isStale && setPages(pages + 1)} />}
    </>
  );
}
