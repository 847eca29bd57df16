import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { ArticleList } from '../../components/library/ArticleList';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { ListHead } from './ListHead';
import { placeHash } from './place';
import { useListing } from './use-listing';
import type { PaneProps, ViewProps } from './view-props';

type NothingHereProps = {
  readonly query: string;
  readonly name: string | undefined;
  readonly onClear: () => void;
};

function NothingHere({ query, name, onClear }: NothingHereProps) {
  if (query !== '') {
    return (
      <EmptyState
        title={i18n.t('library_noneFound', [query])}
        action={<Button onClick={onClear}>{i18n.t('library_clearSearch')}</Button>}
      >
        {i18n.t('library_noneFoundText')}
      </EmptyState>
    );
  }
  return name === undefined ? (
    <EmptyState title={i18n.t('library_emptyTitle')}>{i18n.t('library_emptyText')}</EmptyState>
  ) : (
    <EmptyState title={i18n.t('library_noneNaming', [name])}>{i18n.t('library_noneNamingText')}</EmptyState>
  );
}

/** Saved articles, newest first: all, those found, or those that name someone. */
export type ArticlesViewProps = ViewProps & Pick<PaneProps, 'show'>;

export function ArticlesView({ services, place, go, isWide }: ArticlesViewProps) {
  const { name } = place;
  const listing = useListing(services, name);
  const { value } = listing;
  const at = (article: string) => ({ view: place.view, article, ...(name !== undefined && { name }) });
  const list = () => {
    if (listing.error !== undefined)
      return <LibraryFailure reason={listing.error} onRetry={listing.retry} onReload={services.reload} />;
    if (value === undefined) return <Skeleton lines={9} />;
    if (value.articles.length === 0) {
      if (listing.isSearching) return null;
      return <NothingHere query={listing.asked} name={name} onClear={() => listing.search('')} />;
    }
    return (
      <ArticleList
        label={i18n.t('library_articles')}
        articles={value.articles}
        open={place.article}
        hrefOf={(id) => placeHash(at(id))}
        onOpen={(id) => go(at(id))}
        onMove={(id) => isWide() && go(at(id), 'quietly')}
        onMore={value.hasMore ? listing.more : undefined}
      />
    );
  };
  return (
    <>
      <ListHead name={name} query={listing.query} onSearch={listing.search} found={listing.found} />
      {list()}
    </>
  );
}
