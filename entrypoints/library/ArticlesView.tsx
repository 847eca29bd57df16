import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { ArticleList, type OpenPlace } from '../../components/library/ArticleList';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import type { FoundItem } from '../../components/library/library-items';
import type { Order } from '../../components/library/OrderChoice';
import { EmptyLibrary } from './EmptyLibrary';
import { ListHead } from './ListHead';
import type { OwnList } from './lists/list-services';
import { type OwnLists, useOwnLists } from './lists/use-own-lists';
import { type LibraryPlace, placeHash, withoutOpen } from './place';
import { type ListingHandle, useListing } from './search/use-listing';
import { SelectionBar } from './selection/SelectionBar';
import { type Selection, useSelection } from './selection/use-selection';
import { useNews } from './use-news';
import type { PaneProps, ViewProps } from './view-props';

export type ArticlesViewProps = ViewProps & Pick<PaneProps, 'show'>;

function savedTime({ keptAt }: FoundItem): number {
  return keptAt;
}

function publishedTime({ published }: FoundItem): number | undefined {
  const time = published === undefined ? Number.NaN : Date.parse(published);
  return Number.isNaN(time) ? undefined : time;
}

/** By which time articles of an order stand behind the tabs of months. */
function timeOfOrder(order: Order): ((article: FoundItem) => number | undefined) | undefined {
  if (order === 'title' || order === 'outlet') return undefined;
  return order.startsWith('published') ? publishedTime : savedTime;
}

/** The collection or the saved search that a place is. */
function listAt({ collection, query }: LibraryPlace, own: OwnLists): OwnList | undefined {
  if (collection !== undefined) return own.collections.find(({ id }) => id === collection);
  return query === undefined ? undefined : own.searches.find((one) => one.query === query);
}

function NothingHere({
  listing,
  props,
}: {
  readonly listing: ListingHandle;
  readonly props: ArticlesViewProps;
}) {
  const { query, collection } = listing.wish;
  if (query !== '') {
    return (
      <EmptyState
        title={i18n.t('library_noneFound', [query])}
        action={<Button onClick={() => listing.search('')}>{i18n.t('library_clearSearch')}</Button>}
      >
        {i18n.t('library_noneFoundText')}
      </EmptyState>
    );
  }
  if (collection === undefined) return <EmptyLibrary services={props.services} show={props.show} />;
  return (
    <EmptyState title={i18n.t('library_emptyCollection')}>{i18n.t('library_emptyCollectionText')}</EmptyState>
  );
}

type CardsProps = {
  readonly props: ArticlesViewProps;
  readonly listing: ListingHandle;
  readonly articles: readonly FoundItem[];
  readonly selection: Selection;
};

function Cards({ props, listing, articles, selection }: CardsProps) {
  const { services, place, go, isWide } = props;
  const followedIn = useNews(services);
  const list = withoutOpen(place);
  const at = (open: OpenPlace): LibraryPlace => ({ ...list, ...open }) as LibraryPlace;
  return (
    <ArticleList
      label={i18n.t('library_articles')}
      articles={articles}
      timeOf={timeOfOrder(listing.wish.order)}
      open={place}
      hrefOf={(open) => placeHash(at(open))}
      onOpen={(open) => go(at(open))}
      onMove={(open) => isWide() && go(at(open), 'quietly')}
      onMore={listing.hasMore ? listing.more : undefined}
      picking={
        selection.isOn ? { isPicked: (id) => selection.picked.has(id), onPick: selection.pick } : undefined
      }
      followedIn={followedIn}
    />
  );
}

/** Saved articles: all, those found, or those of a collection. */
export function ArticlesView(props: ArticlesViewProps) {
  const { services, place, go, show } = props;
  const listing = useListing(services.searching, props);
  const own = useOwnLists(services.lists);
  const list = listAt(place, own);
  const { articles } = listing;
  const shown = useMemo(() => articles?.map(({ id }) => id) ?? [], [articles]);
  const selection = useSelection(shown);
  // What is chosen is of one list: another one begins without.
  const question = JSON.stringify(listing.wish);
  useEffect(selection.end, [question]);
  const pickAll = () => {
    const end = new AbortController();
    services.searching
      .findAll(listing.wish, end.signal)
      .then(selection.pickThese, () => show({ text: i18n.t('library_pickAllFailed') }));
  };
  const content = () => {
    if (listing.error !== undefined)
      return <LibraryFailure reason={listing.error} onRetry={listing.retry} onReload={services.reload} />;
    if (articles === undefined) return <Skeleton lines={9} />;
    if (articles.length === 0)
      return listing.isSearching ? null : <NothingHere listing={listing} props={props} />;
    return <Cards props={props} listing={listing} articles={articles} selection={selection} />;
  };
  return (
    <>
      <ListHead
        listing={listing}
        list={list}
        own={own}
        services={services}
        show={show}
        onPick={selection.isOn || !articles?.length ? undefined : selection.begin}
        onGone={() => go({ view: 'articles' })}
      />
      {content()}
      {selection.isOn && (
        <SelectionBar
          services={services}
          selection={selection}
          articles={articles ?? []}
          collections={own.collections}
          collection={place.collection === undefined ? undefined : list}
          show={show}
          onPickAll={pickAll}
        />
      )}
    </>
  );
}
