import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { Icon } from '../../../components/controls/Icon';
import { IconButton } from '../../../components/controls/IconButton';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { type ExportFormat, ExportLine } from '../../../components/reading/ExportLine';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { LibraryServices } from '../services';

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
  const id = useId();
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
  const onExport = (format: ExportFormat) =>
    void services.exportArticle(article, format).then(
      (name) => show({ text: i18n.t('popup_exported', [name]) }),
      () => show({ text: i18n.t('popup_exportFailed') }),
    );
  const onCopy = () =>
    void services.copyMarkdown(article).then(
      () => show({ text: i18n.t('popup_copied') }),
      () => show({ text: i18n.t('popup_copyFailed') }),
    );
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
      <Button
        kind="quiet"
        aria-expanded={isExporting}
        aria-controls={id}
        onClick={() => setExporting(!isExporting)}
      >
        {i18n.t('common_export')}
      </Button>
      <Button kind="quiet" aria-label={i18n.t('library_deleteArticle')} onClick={remove}>
        {i18n.t('common_delete')}
      </Button>
      <div class="reading__export" id={id} hidden={!isExporting}>
        <ExportLine onExport={onExport} onCopy={onCopy} />
      </div>
    </div>
  );
}
