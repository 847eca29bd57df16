import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { TextField } from '../../../components/controls/TextField';
import { FigureSearch } from '../../../components/figures/FigureSearch';
import { useKnownTags } from '../../../components/state/use-tags';
import { useWatched } from '../../../components/state/use-watched';
import type { Scope } from '../../../lib/store/scope';
import type { ViewProps } from '../view-props';
import { placeOfScope, scopeOfPlace } from './scope-of-place';

export type ScopeChoiceProps = Pick<ViewProps, 'services' | 'place' | 'go'>;

/** What the list of scopes asks for more words: whom, or what to search. */
type Asking = 'someone' | 'search' | undefined;

/** As the list of scopes knows it. */
function optionOf(scope: Scope): string {
  switch (scope.of) {
    case 'tag':
      return `tag ${scope.tag}`;
    case 'collection':
      return `collection ${scope.collection}`;
    default:
      return scope.of;
  }
}

function useScopeName({ services, place }: ScopeChoiceProps): string | undefined {
  const { figure } = place;
  const watch = figure === undefined ? undefined : services.figures.watchFigure({ figure });
  const watched = useWatched(watch, [services, figure]);
  return watched.value?.name;
}

type SearchProps = { readonly query: string; readonly onSearch: (query: string) => void };

function Search({ query, onSearch }: SearchProps) {
  const [text, setText] = useState(query);
  return (
    <form
      class="scope__search"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSearch(text.trim());
      }}
    >
      <TextField isSearch label={i18n.t('picture_searched')} value={text} onText={setText} />
      <Button type="submit">{i18n.t('picture_show')}</Button>
    </form>
  );
}

type SelectProps = Pick<ViewProps, 'services'> & {
  readonly id: string;
  readonly chosen: string;
  /** Whose articles they are. */
  readonly name: string | undefined;
  readonly onChoose: (value: string) => void;
};

function ScopeSelect({ id, services, chosen, name, onChoose }: SelectProps) {
  const tags = useKnownTags(services);
  const collections = useWatched(services.figures.watchCollections(), [services]).value ?? [];
  return (
    <select id={id} class="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
      <option value="all">{i18n.t('picture_allArticles')}</option>
      {(name !== undefined || chosen === 'figure') && (
        <option value="figure">{i18n.t('picture_naming', [name ?? ''])}</option>
      )}
      <option value="someone">{i18n.t('picture_ofSomeone')}</option>
      <option value="search">{i18n.t('picture_ofSearch')}</option>
      {tags.length > 0 && (
        <optgroup label={i18n.t('common_tags')}>
          {tags.map((tag) => (
            <option key={tag} value={`tag ${tag}`}>
              {tag}
            </option>
          ))}
        </optgroup>
      )}
      {collections.length > 0 && (
        <optgroup label={i18n.t('picture_collections')}>
          {collections.map((collection) => (
            <option key={collection.id} value={`collection ${collection.id}`}>
              {collection.name}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}

/** Of which articles the pictures are: all, those of a tag, a collection, a search, or of someone. */
export function ScopeChoice(props: ScopeChoiceProps) {
  const { services, place, go } = props;
  const id = useId();
  const scope = scopeOfPlace(place);
  const name = useScopeName(props);
  const [asking, setAsking] = useState<Asking>();
  const choose = (value: string) => {
    if (value === 'someone' || value === 'search') return setAsking(value);
    setAsking(undefined);
    // It is that one already, and was only asked about another.
    if (value === 'figure') return;
    const [of, ...rest] = value.split(' ');
    const what = rest.join(' ');
    if (of === 'tag') go(placeOfScope({ of, tag: what }));
    else if (of === 'collection') go(placeOfScope({ of, collection: what }));
    else go(placeOfScope({ of: 'all' }));
  };
  const isSearch = asking === 'search' || (asking === undefined && scope.of === 'search');
  return (
    <div class="scope">
      <label class="field__label" for={id}>
        {i18n.t('picture_scope')}
      </label>
      <ScopeSelect
        id={id}
        services={services}
        chosen={asking ?? optionOf(scope)}
        name={name}
        onChoose={choose}
      />
      {isSearch && (
        <Search
          key={place.query}
          query={place.query ?? ''}
          onSearch={(query) => {
            setAsking(undefined);
            go(placeOfScope({ of: 'search', query }));
          }}
        />
      )}
      {asking === 'someone' && (
        <FigureSearch
          label={i18n.t('picture_whose')}
          takesFocus
          find={(typed) => services.figures.findFigures(typed)}
          onChoose={({ id: figure }) => {
            setAsking(undefined);
            go(placeOfScope({ of: 'figure', figure }));
          }}
        />
      )}
    </div>
  );
}
