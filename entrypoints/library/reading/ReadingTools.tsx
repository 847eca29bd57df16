import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Icon } from '../../../components/controls/Icon';
import { IconButton } from '../../../components/controls/IconButton';
import { CopyMenu } from '../../../components/exchange/CopyMenu';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { LibraryServices } from '../services';
import { ExportDialog } from '../views';

export type ReadingToolsProps = {
  readonly record: ArticleRecord;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  readonly onClose: () => void;
  /** The article is about to be deleted. Gives what to do once it is. */
  readonly onDelete: () => () => void;
};

/** Only web pages can be opened again; an address of any other kind stays unlinked. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

/** What can be done with the article as a whole. */
export function ReadingTools({ record, services, show, onClose, onDelete }: ReadingToolsProps) {
  const [isExporting, setExporting] = useState(false);
  const { id: article } = record;
  const remove = () => {
    const leave = onDelete();
    services.removeArticle(article).then(
      () => {
        leave();
        const undo = () =>
          void services.restoreArticle(article).catch(() => show({ text: i18n.t('library_restoreFailed') }));
        show({ text: i18n.t('library_deleted'), undo });
      },
      () => show({ text: i18n.t('library_deleteFailed') }),
    );
  };
  return (
    <div class="reading__tools">
      <span class="reading__back">
        <IconButton icon="back" label={i18n.t('library_back')} onClick={onClose} />
      </span>
      {isWebAddress(record.url) && (
        <a class="button button--plain" href={record.url} target="_blank" rel="noreferrer">
          <Icon name="outside" />
          {i18n.t('library_openPage')}
        </a>
      )}
      <CopyMenu ops={services.exporting} article={article} show={show} />
      <Button kind="quiet" onClick={() => setExporting(true)}>
        {i18n.t('common_export')}
      </Button>
      <Button kind="quiet" aria-label={i18n.t('library_deleteArticle')} onClick={remove}>
        {i18n.t('common_delete')}
      </Button>
      {isExporting && (
        <ExportDialog
          services={services}
          scope={{ of: 'articles', ids: [article] }}
          show={show}
          onClose={() => setExporting(false)}
        />
      )}
    </div>
  );
}
