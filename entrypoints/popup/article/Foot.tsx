import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { type ExportFormat, ExportLine } from '../../../components/reading/ExportLine';
import type { Uuid } from '../../../lib/note';
import type { PopupServices } from '../services';
import type { PageHandle } from '../use-page';

export type FootProps = {
  readonly page: PageHandle;
  /** Undefined while nothing is stored: there is nothing to export then. */
  readonly articleId: Uuid | undefined;
  readonly services: PopupServices;
  readonly show: (message: ToastMessage) => void;
  /** The toast: it floats above the foot and covers none of its buttons. */
  readonly children: ComponentChildren;
};

/** The ways on from the popup; always in view. */
export function Foot({ page, articleId, services, show, children }: FootProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { tab } = page;
  const onExport = (article: Uuid) => (format: ExportFormat) =>
    void services.exportFile(article, format).then(
      (name) => show({ text: i18n.t('popup_exported', [name]) }),
      () => show({ text: i18n.t('popup_exportFailed') }),
    );
  const onCopy = (article: Uuid) => () =>
    void services.copyMarkdown(article).then(
      () => show({ text: i18n.t('popup_copied') }),
      () => show({ text: i18n.t('popup_copyFailed') }),
    );
  return (
    <footer class="foot">
      {children}
      {articleId !== undefined && (
        <div id={id} hidden={!isOpen}>
          <ExportLine onExport={onExport(articleId)} onCopy={onCopy(articleId)} />
        </div>
      )}
      <div class="foot__line">
        {tab && (
          <Button kind="primary" onClick={() => void services.openPanel(tab)}>
            {i18n.t('popup_openPanel')}
          </Button>
        )}
        <Button kind="quiet" title={i18n.t('common_openLibrary')} onClick={() => void services.openLibrary()}>
          {i18n.t('common_library')}
        </Button>
        {articleId !== undefined && (
          <Button kind="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {i18n.t('common_export')}
          </Button>
        )}
      </div>
    </footer>
  );
}
