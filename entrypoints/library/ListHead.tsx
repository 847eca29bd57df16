import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { OrderChoice } from '../../components/library/OrderChoice';
import { countInWords } from '../../components/words/count';
import { actFailure } from './lists/act-failure';
import { ListTools } from './lists/ListTools';
import type { OwnList } from './lists/list-services';
import { NameDialog } from './lists/NameDialog';
import type { OwnLists } from './lists/use-own-lists';
import { placeHash } from './place';
import { SearchBox } from './search/SearchBox';
import type { ListingHandle } from './search/use-listing';
import type { LibraryServices } from './services';
import { ExportDialog } from './views';

export type ListHeadProps = {
  readonly listing: ListingHandle;
  /** The collection or saved search that the list is. */
  readonly list: OwnList | undefined;
  readonly own: OwnLists;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  /** Begins to choose articles; undefined while they are chosen, and where there are none. */
  readonly onPick: (() => void) | undefined;
  /** The list was deleted. */
  readonly onGone: () => void;
};

/** What can be done with a search that is not saved. */
function SearchTools({ listing, own, services, show }: ListHeadProps) {
  const [asking, setAsking] = useState<'name' | 'export'>();
  const { query } = listing.wish;
  const close = () => setAsking(undefined);
  const save = (name: string) => {
    close();
    services.lists.saveList({ name, query }).then(
      () => show({ text: i18n.t('library_searchSaved', [name]) }),
      (error) => show({ text: actFailure(error) }),
    );
  };
  return (
    <div class="list__tools">
      <Button kind="quiet" onClick={() => setAsking('name')}>
        {i18n.t('library_saveSearch')}
      </Button>
      <Button kind="quiet" onClick={() => setAsking('export')}>
        {i18n.t('common_export')}
      </Button>
      {asking === 'name' && (
        <NameDialog
          title={i18n.t('library_saveSearch')}
          name={query}
          taken={own.searches.map(({ name }) => name)}
          onName={save}
          onClose={close}
        />
      )}
      {asking === 'export' && (
        <ExportDialog services={services} scope={{ of: 'search', query }} show={show} onClose={close} />
      )}
    </div>
  );
}

function ListTitle(props: ListHeadProps & { readonly list: OwnList }) {
  const { list, own, services, show, onGone } = props;
  const isSearch = list.query !== undefined;
  const others = (isSearch ? own.searches : own.collections).filter(({ id }) => id !== list.id);
  return (
    <>
      <p class="list__kicker">
        <span>{i18n.t(isSearch ? 'library_savedSearch' : 'library_collection')}</span>
        <a href={placeHash({ view: 'articles' })}>{i18n.t('library_allArticles')}</a>
      </p>
      <h2 class="list__name">{list.name}</h2>
      <ListTools list={list} others={others} services={services} show={show} onGone={onGone} />
    </>
  );
}

/** Above the list, always in view: the search, how much it found, the order, and whose list this is. */
export function ListHead(props: ListHeadProps) {
  const { listing, list, services, onPick } = props;
  const { wish } = listing;
  const canBeSaved = wish.query !== '' && list === undefined && wish.collection === undefined;
  const isThere = wish.query !== '' || listing.query !== '' || listing.articles?.length !== 0;
  const waiting = listing.waiting > 0 && wish.query !== '';
  return (
    <div class="list__head">
      {list && <ListTitle {...props} list={list} />}
      <SearchBox
        services={services.searching}
        query={listing.query}
        onSearch={listing.search}
        faults={listing.faults}
      />
      {isThere && (
        <div class="list__status">
          <p class="list__found" role="status">
            {listing.found}
          </p>
          {onPick && (
            <Button kind="quiet" onClick={onPick}>
              {i18n.t('library_select')}
            </Button>
          )}
          <OrderChoice orders={listing.orders} chosen={wish.order} onChoose={listing.orderBy} />
        </div>
      )}
      {canBeSaved && <SearchTools {...props} />}
      {waiting && (
        <p class="list__waiting">{i18n.t('library_waiting', [countInWords(listing.waiting, 'articles')])}</p>
      )}
    </div>
  );
}
