import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import { ViewList } from '../../components/library/ViewList';
import { SavedFile } from '../../components/recovery/SavedFile';
import { placeHash, VIEWS, type View } from './place';
import type { LibraryServices } from './services';
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

export type SideProps = {
  readonly view: View;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

/** The narrow list of views, and what concerns the library as a whole. */
export function Side({ view, services, show }: SideProps) {
  const [isExporting, setExporting] = useState(false);
  return (
    <header class="library__side">
      <h1 class="library__title">{i18n.t('common_library')}</h1>
      <ViewList
        current={view}
        views={VIEWS.map((id) => ({ id, label: i18n.t(VIEW_WORDS[id]), href: placeHash({ view: id }) }))}
      />
      <div class="library__foot">
        <Button kind="quiet" onClick={() => setExporting(true)}>
          {i18n.t('library_exportAll')}
        </Button>
        <a
          class="view"
          href={placeHash({ view: 'import' })}
          aria-current={view === 'import' ? 'page' : undefined}
        >
          {i18n.t('library_import')}
        </a>
        {isExporting && (
          <ExportDialog
            services={services}
            scope={{ of: 'all' }}
            show={show}
            onClose={() => setExporting(false)}
          />
        )}
        {services.savedFile && <SavedFile ops={services.savedFile} show={show} />}
        <a class="view" href="/options.html">
          {i18n.t('library_options')}
        </a>
      </div>
    </header>
  );
}
