import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import type { ToastMessage } from '../../components/feedback/use-toast';
import type { ExportFormat } from '../../components/reading/ExportLine';
import type { LibraryServices } from './services';

export type ExportAllProps = {
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
};

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** The whole library as one file. */
export function ExportAll({ services, show }: ExportAllProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const start = (format: ExportFormat) => {
    setBusy(true);
    services
      .exportAll(format)
      .then(
        (name) => show({ text: i18n.t('popup_exported', [name]) }),
        () => show({ text: i18n.t('popup_exportFailed') }),
      )
      .finally(() => setBusy(false));
  };
  return (
    <div class="export-all">
      <Button kind="quiet" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {i18n.t(isBusy ? 'library_exportingAll' : 'library_exportAll')}
      </Button>
      <fieldset class="export-all__formats" id={id} hidden={!isOpen}>
        <legend class="unseen">{i18n.t('library_exportAll')}</legend>
        {FORMATS.map(([format, label]) => (
          <Button key={format} disabled={isBusy} onClick={() => start(format)}>
            {label}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
