import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from '../../../components/controls/IconButton';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { type LibraryPlace, placeHash } from '../place';
import type { PlaceHandle } from '../use-place';
import { actFailure } from './act-failure';
import type { ListServices, OwnList } from './list-services';
import { NameDialog } from './NameDialog';
import { type OwnLists, useOwnLists } from './use-own-lists';

export type OwnListsNavProps = PlaceHandle & {
  readonly lists: ListServices;
  /** They stand open where there is room for them. */
  readonly isWide: () => boolean;
  readonly show: (message: ToastMessage) => void;
};

/** Where a list is. */
export function placeOfList({ id, query }: OwnList): LibraryPlace {
  return query === undefined ? { view: 'articles', collection: id } : { view: 'articles', query };
}

function isCurrent({ id, query }: OwnList, place: LibraryPlace): boolean {
  if (place.view !== 'articles') return false;
  return query === undefined
    ? place.collection === id
    : place.collection === undefined && place.query === query;
}

function Links({ lists, place }: { readonly lists: readonly OwnList[]; readonly place: LibraryPlace }) {
  return (
    <ul class="views__list">
      {lists.map((list) => (
        <li key={list.id}>
          <a
            class="view view--own"
            href={placeHash(placeOfList(list))}
            aria-current={isCurrent(list, place) ? 'page' : undefined}
          >
            <span class="view__name">{list.name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Collections(props: OwnListsNavProps & { readonly own: OwnLists }) {
  const { own, place, go, lists, isWide, show } = props;
  const [isNaming, setNaming] = useState(false);
  const create = (name: string) => {
    setNaming(false);
    lists.saveList({ name }).then(
      (id) => go({ view: 'articles', collection: id }),
      (error) => show({ text: actFailure(error) }),
    );
  };
  return (
    <nav class="views own-lists" aria-label={i18n.t('library_collections')}>
      <details open={isWide()}>
        <summary class="own-lists__title">{i18n.t('library_collections')}</summary>
        <Links lists={own.collections} place={place} />
      </details>
      <IconButton icon="plus" label={i18n.t('library_newCollection')} onClick={() => setNaming(true)} />
      {isNaming && (
        <NameDialog
          title={i18n.t('library_newCollection')}
          name=""
          taken={own.collections.map(({ name }) => name)}
          onName={create}
          onClose={() => setNaming(false)}
        />
      )}
    </nav>
  );
}

/** The reader's collections and saved searches, beside the views. Nothing while they are not known. */
export function OwnListsNav(props: OwnListsNavProps) {
  const own = useOwnLists(props.lists);
  if (own.isWaiting) return null;
  return (
    <>
      <Collections {...props} own={own} />
      {own.searches.length > 0 && (
        <nav class="views own-lists" aria-label={i18n.t('library_searches')}>
          <details open={props.isWide()}>
            <summary class="own-lists__title">{i18n.t('library_searches')}</summary>
            <Links lists={own.searches} place={props.place} />
          </details>
        </nav>
      )}
    </>
  );
}
