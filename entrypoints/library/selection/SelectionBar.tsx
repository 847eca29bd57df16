import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import type { FoundItem } from '../../../components/library/library-items';
import { useKnownTags } from '../../../components/state/use-tags';
import { countInWords } from '../../../components/words/count';
import type { Uuid } from '../../../lib/note';
import type { OwnList } from '../lists/list-services';
import type { LibraryServices } from '../services';
import { ExportDialog } from '../views';
import { CollectDialog } from './CollectDialog';
import { TagDialog } from './TagDialog';
import { type Bulk, useBulk } from './use-bulk';
import type { Selection } from './use-selection';

export type SelectionBarProps = {
  readonly services: LibraryServices;
  readonly selection: Selection;
  /** Those of the list that are shown. */
  readonly articles: readonly FoundItem[];
  readonly collections: readonly OwnList[];
  /** The collection that the list is of. */
  readonly collection: OwnList | undefined;
  readonly show: (message: ToastMessage) => void;
  /** Chooses every article that the list holds or would hold. */
  readonly onPickAll: () => void;
};

type Asking = 'tags' | 'collection' | 'export';

type DialogsProps = SelectionBarProps & {
  readonly asking: Asking | undefined;
  readonly ids: readonly Uuid[];
  readonly bulk: Bulk;
  readonly onClose: () => void;
};

/** Tags of the chosen articles, where all of them are shown; else any tag may be on them. */
function presentTags(ids: readonly Uuid[], articles: readonly FoundItem[], known: readonly string[]) {
  const shown = new Map(articles.map((article) => [article.id, article]));
  if (ids.some((id) => !shown.has(id))) return known;
  return [...new Set(ids.flatMap((id) => shown.get(id)?.tags ?? []))].sort((a, b) => a.localeCompare(b));
}

function Dialogs(props: DialogsProps) {
  const { asking, ids, bulk, services, articles, collections, show, onClose } = props;
  const known = useKnownTags(services);
  if (asking === 'tags')
    return (
      <TagDialog
        articles={ids.length}
        known={known}
        present={presentTags(ids, articles, known)}
        onClose={onClose}
        onChange={(addTags, removeTags) => {
          onClose();
          bulk.change({ addTags, removeTags }, (count) => i18n.t('library_tagged', [count]));
        }}
      />
    );
  if (asking === 'collection')
    return (
      <CollectDialog
        articles={ids.length}
        collections={collections}
        onClose={onClose}
        onAdd={(into) => {
          onClose();
          const isThere = 'id' in into;
          const name = isThere ? collections.find(({ id }) => id === into.id)?.name : into.name;
          bulk.change(isThere ? { addTo: into.id } : { addToNew: into.name }, (count) =>
            i18n.t('library_putInDone', [count, name ?? '']),
          );
        }}
        onTakeOut={(id) => {
          onClose();
          bulk.change({ removeFrom: id }, (count) => i18n.t('library_takenOut', [count]));
        }}
      />
    );
  if (asking === 'export')
    return <ExportDialog services={services} scope={{ of: 'articles', ids }} show={show} onClose={onClose} />;
  return null;
}

/** What can be done with the chosen articles. */
export function SelectionBar(props: SelectionBarProps) {
  const { services, selection, collection, show, onPickAll } = props;
  const [asking, setAsking] = useState<Asking>();
  const ids = [...selection.picked];
  const bulk = useBulk({ lists: services.lists, ids, show, onDone: selection.end });
  const isIdle = ids.length === 0 || bulk.isBusy;
  return (
    <section class="selection" aria-label={i18n.t('library_selection')}>
      <p class="selection__count" role="status">
        {i18n.t('library_picked', [countInWords(ids.length, 'articles')])}
      </p>
      <div class="selection__acts">
        <Button kind="quiet" onClick={onPickAll}>
          {i18n.t('library_pickAll')}
        </Button>
        <Button kind="quiet" disabled={isIdle} onClick={() => setAsking('tags')}>
          {i18n.t('common_tags')}
        </Button>
        <Button kind="quiet" disabled={isIdle} onClick={() => setAsking('collection')}>
          {i18n.t('library_collection')}
        </Button>
        {collection && (
          <Button
            kind="quiet"
            disabled={isIdle}
            onClick={() =>
              bulk.change({ removeFrom: collection.id }, (count) => i18n.t('library_takenOut', [count]))
            }
          >
            {i18n.t('library_takeOut')}
          </Button>
        )}
        <Button kind="quiet" disabled={isIdle} onClick={() => setAsking('export')}>
          {i18n.t('common_export')}
        </Button>
        <Button
          kind="quiet"
          disabled={isIdle}
          onClick={() => bulk.change({ delete: true }, (count) => i18n.t('library_deletedMany', [count]))}
        >
          {i18n.t('common_delete')}
        </Button>
        <Button onClick={selection.end}>{i18n.t('library_pickEnd')}</Button>
      </div>
      <Dialogs {...props} asking={asking} ids={ids} bulk={bulk} onClose={() => setAsking(undefined)} />
    </section>
  );
}
