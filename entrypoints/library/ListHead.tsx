import { i18n } from '#i18n';
import { TextField } from '../../components/controls/TextField';
import { placeHash } from './place';

export type ListHeadProps = {
  /** Whose articles are listed; undefined: all of them, with a search field. */
  readonly name: string | undefined;
  readonly query: string;
  readonly onSearch: (text: string) => void;
  /** How many were found, read aloud when it changes. */
  readonly found: string | undefined;
};

function SearchField({ query, onSearch }: Pick<ListHeadProps, 'query' | 'onSearch'>) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onSearch('');
    else if (event.key === 'ArrowDown')
      document.querySelector<HTMLElement>('.cards [data-roving][tabindex="0"]')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <TextField
      isSearch
      isLabelUnseen
      label={i18n.t('library_search')}
      placeholder={i18n.t('library_search')}
      value={query}
      onText={onSearch}
      onKeyDown={onKeyDown}
    />
  );
}

/** Above the list, always in view: the search, or whose articles these are. */
export function ListHead({ name, query, onSearch, found }: ListHeadProps) {
  return (
    <div class="list__head">
      {name === undefined ? (
        <SearchField query={query} onSearch={onSearch} />
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
        {found}
      </p>
    </div>
  );
}
