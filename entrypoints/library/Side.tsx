import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { ViewList } from '../../components/library/ViewList';
import { SavedFile } from '../../components/recovery/SavedFile';
import { IndexingLine } from './IndexingLine';
import { OwnListsNav } from './lists/OwnListsNav';
import { type LibraryPlace, placeHash, VIEWS } from './place';
import type { LibraryServices } from './services';
import type { PlaceHandle } from './use-place';
import { ExportDialog } from './views';

const VIEW_WORDS = {
  articles: 'library_articles',
  people: 'common_people',
  organizations: 'common_organizations',
  quotations: 'common_quotations',
  notes: 'common_notes',
  pictures: 'library_pictures',
  trash: 'library_trash',
} as const;

export type SideProps = PlaceHandle & {
  readonly services: LibraryServices;
  readonly isWide: () => boolean;
  readonly show: (message: ToastMessage) => void;
};

/** A collection is a list of its own, not the one of all articles. */
function currentView({ view, collection }: LibraryPlace): string {
  return view === 'articles' && collection !== undefined ? '' : view;
}

/** The narrow list of views, the reader's own lists, and what concerns the library as a whole. */
export function Side({ place, go, services, isWide, show }: SideProps) {
  const [isExporting, setExporting] = useState(false);
  return (
    <header class="library__side">
      <h1 class="library__title">{i18n.t('common_library')}</h1>
      <ViewList
        current={currentView(place)}
        views={VIEWS.map((id) => ({ id, label: i18n.t(VIEW_WORDS[id]), href: placeHash({ view: id }) }))}
      />
      <OwnListsNav lists={services.lists} place={place} go={go} isWide={isWide} show={show} />
      <IndexingLine services={services} />
      <div class="library__foot">
        <Button kind="quiet" onClick={() => setExporting(true)}>
          {i18n.t('library_exportAll')}
        </Button>
        <a
          class="view"
          href={placeHash({ view: 'import' })}
          aria-current={place.view === 'import' ? 'page' : undefined}
        >
          {i18n.t('library_import')}
        </a>
        {services.savedFile && <SavedFile ops={services.savedFile} show={show} />}
        <a class="view" href="/options.html">
          {i18n.t('library_options')}
        </a>
      </div>
      {isExporting && (
        <ExportDialog
          services={services}
          scope={{ of: 'all' }}
          show={show}
          onClose={() => setExporting(false)}
        />
      )}
    </header>
  );
}
