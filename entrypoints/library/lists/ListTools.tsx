import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import type { Uuid } from '../../../lib/note';
import type { Scope } from '../../../lib/store/scope';
import type { LibraryServices } from '../services';
import { ExportDialog } from '../views';
import { actFailure } from './act-failure';
import { DeleteListDialog } from './DeleteListDialog';
import type { OwnList, TakeBack } from './list-services';
import { NameDialog } from './NameDialog';

export type ListToolsProps = {
  readonly list: OwnList;
  /** Other lists of its kind. */
  readonly others: readonly OwnList[];
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  /** It was deleted. */
  readonly onGone: () => void;
};

type Asking =
  | { readonly for: 'name' | 'export' }
  | { readonly for: 'delete'; readonly articles: readonly Uuid[] };

type Deletion = {
  readonly deleteAlone: () => void;
  readonly deleteWith: (articles: readonly Uuid[]) => void;
};

/** The list goes, alone or with its articles, as one act that can be taken back. */
function useDeletion({ list, services, show, onGone }: ListToolsProps): Deletion {
  const { lists } = services;
  const fail = (error: unknown) => show({ text: actFailure(error) });
  const tell = (takeBack: TakeBack) => {
    onGone();
    const undo = () => void takeBack().catch(() => show({ text: i18n.t('library_takeBackFailed') }));
    show({ text: i18n.t('library_listDeleted', [list.name]), undo });
  };
  return {
    deleteAlone: () => void lists.removeList(list.id).then(tell, fail),
    deleteWith: (articles) => {
      const both = async (): Promise<TakeBack> => {
        const { takeBack: bringArticles } = await lists.changeArticles(articles, { delete: true });
        const bringList = await lists.removeList(list.id).catch(async (error) => {
          await bringArticles();
          throw error;
        });
        return () => Promise.all([bringList(), bringArticles()]);
      };
      void both().then(tell, fail);
    },
  };
}

function scopeOf({ id, query }: OwnList): Scope {
  return query === undefined ? { of: 'collection', collection: id } : { of: 'search', query };
}

/** What can be done with a collection or a saved search: rename, export, delete. */
export function ListTools(props: ListToolsProps) {
  const { list, others, services, show } = props;
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const { deleteAlone, deleteWith } = useDeletion(props);
  const rename = (name: string) => {
    close();
    services.lists.saveList({ ...list, name }).catch((error) => show({ text: actFailure(error) }));
  };
  const askDelete = async () => {
    const articles = list.query === undefined ? await services.lists.articlesIn(list.id) : [];
    if (articles.length === 0) deleteAlone();
    else setAsking({ for: 'delete', articles });
  };
  return (
    <div class="list__tools">
      <Button kind="quiet" onClick={() => setAsking({ for: 'name' })}>
        {i18n.t('library_rename')}
      </Button>
      <Button kind="quiet" onClick={() => setAsking({ for: 'export' })}>
        {i18n.t('common_export')}
      </Button>
      <Button
        kind="quiet"
        aria-label={i18n.t('library_deleteList', [list.name])}
        onClick={() => void askDelete().catch((error) => show({ text: actFailure(error) }))}
      >
        {i18n.t('common_delete')}
      </Button>
      {asking?.for === 'name' && (
        <NameDialog
          title={i18n.t('library_renameList', [list.name])}
          name={list.name}
          taken={others.map(({ name }) => name)}
          onName={rename}
          onClose={close}
        />
      )}
      {asking?.for === 'export' && (
        <ExportDialog services={services} scope={scopeOf(list)} show={show} onClose={close} />
      )}
      {asking?.for === 'delete' && (
        <DeleteListDialog
          name={list.name}
          articles={asking.articles.length}
          onClose={close}
          onDelete={(how) => {
            close();
            if (how === 'list') deleteAlone();
            else deleteWith(asking.articles);
          }}
        />
      )}
    </div>
  );
}
