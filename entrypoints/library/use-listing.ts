import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Lasting, useLasting } from '../../components/state/use-lasting';
import { useSettled } from '../../components/state/use-settled';
import { countInWords } from '../../components/words/count';
import { formatNumber } from '../../components/words/format-number';
import type { ArticleListing, LibraryServices } from './services';

const SEARCH_AFTER_MS = 160;

export type ListingHandle = Lasting<ArticleListing> & {
  /** As it stands in the field. */
  readonly query: string;
  /** As it was asked for: the field once it stood still. */
  readonly asked: string;
  readonly isSearching: boolean;
  /** What a search or a name has found, in words; undefined while the list is simply the library. */
  readonly found: string | undefined;
  readonly search: (text: string) => void;
  readonly more: () => void;
  readonly retry: () => void;
};

function foundWords({ articles, hasMore }: ArticleListing): string {
  return hasMore
    ? i18n.t('library_foundMore', [formatNumber(articles.length)])
    : i18n.t('library_found', [countInWords(articles.length, 'articles')]);
}

/** The list of articles, searched and paged. What is shown stays until the next answer is there. */
export function useListing(services: LibraryServices, name: string | undefined): ListingHandle {
  const [query, setQuery] = useState('');
  const [pages, setPages] = useState(1);
  const [turn, setTurn] = useState(0);
  const asked = useSettled(query.trim(), SEARCH_AFTER_MS);
  const lasting = useLasting(
    JSON.stringify([asked, name, pages, turn]),
    services.watchArticles({ query: asked, name, pages }),
  );
  const { value, isStale } = lasting;
  const isSearching = query.trim() !== asked || (isStale && asked !== '');
  const isAsked = query.trim() !== '' || name !== undefined;
  const words = isSearching ? i18n.t('library_searching') : value && foundWords(value);
  return {
    ...lasting,
    query,
    asked,
    isSearching,
    found: isAsked ? words : undefined,
    search: (text) => {
      setQuery(text);
      setPages(1);
    },
    more: () => {
      if (!isStale) setPages(pages + 1);
    },
    retry: () => setTurn(turn + 1),
  };
}
