import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { TextField } from '../../components/controls/TextField';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Skeleton } from '../../components/feedback/Skeleton';
import { ArticleList } from '../../components/library/ArticleList';
import { LibraryFailure } from '../../components/library/LibraryFailure';
import { useLasting } from '../../components/state/use-lasting';
import { useSettled } from '../../components/state/use-settled';
import { countInWords } from '../../components/words/count';
import { formatNumber } from '../../components/words/format-number';
import { placeHash } from './place';
import type { ArticleListing, LibraryServices } from './services';
import type { PlaceHandle } from './use-place';

const SEARCH_AFTER_MS = 160;

export type ViewProps = PlaceHandle & {
  readonly services: LibraryServices;
  /** True where list and article stand side by side: then the article follows the arrow keys. */
  readonly isWide: () => boolean;
};

function foundWords({ articles, hasMore }: ArticleListing): string {
  return hasMore
    ? i18n.t('library_foundMore', [formatNumber(articles.length)])
    : i18n.t('library_found', [countInWords(articles.length, 'articles')]);
}

function NothingHere(props: {
  readonly query: string;
  readonly name: string | undefined;
  readonly onClear: () => void;
}) {
  const { query, name, onClear } = props;
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
export function ArticlesView({ services, place, go, isWide }: ViewProps) {
  const { name } = place;
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const wanted = useSettled(query.trim(), SEARCH_AFTER_MS);
  const { value, isStale, error } = useLasting(
    JSON.stringify([wanted, name, pages, turn]),
    services.watchArticles({ query: wanted, name, pages }),
  );
  const search = (text: string) => {
    setQuery(text);
    setPages(1);
  };
  const at = (article: string) => ({ view: place.view, article, ...(name !== undefined && { name }) });
  const isSearching = query.trim() !== wanted || (isStale && wanted !== '');
  const intoList = (event: KeyboardEvent) => {
    if (event.key === 'Escape') search('');
    else if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>('.cards [data-roving][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div class="list__head">
        {name === undefined ? (
          <TextField
            isSearch
            isLabelUnseen
            label={i18n.t('library_search')}
            placeholder={i18n.t('library_search')}
            value={query}
            onText={search}
            onKeyDown={intoList}
          />
        ) : (
          <>
            <p class="list__kicker">
              <span>{i18n.t('library_naming')}</span>
              <a href={placeHash({ view: 'articles' })}>{i18n.t('library_allArticles')}</a>
            </p>
            <h2 class="list__name">{name}</h2>
          </>
        )}
        <p class="list__found" role="status">
          {wanted === '' && name === undefined
            ? ''
            : isSearching
              ? i18n.t('library_searching')
              : value && foundWords(value)}
        </p>
      </div>
      {error !== undefined ? (
        <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />
      ) : value === undefined ? (
        <Skeleton lines={9} />
      ) : value.articles.length === 0 ? (
        !isSearching && <NothingHere query={wanted} name={name} onClear={() => search('')} />
      ) : (
        <ArticleList
          label={i18n.t('library_articles')}
          articles={value.articles}
          open={place.article}
          hrefOf={(id) => placeHash(at(id))}
          onOpen={(id) => go(at(id))}
          onMove={(id) => isWide() && go(at(id), 'quietly')}
          onMore={value.hasMore ? () => !isStale && setPages(pages + 1) : undefined}
        />
      )}
    </>
  );
}
