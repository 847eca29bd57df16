import { i18n } from '#i18n';
import { Button } from '../controls/Button';

export type ExportFormat = 'markdown' | 'csv' | 'json';

export type ExportLineProps = {
  readonly onExport: (format: ExportFormat) => void;
  readonly onCopy: () => void;
};

/** The article, its names and notes as a file, or as Markdown to paste. */
export function ExportLine({ onExport, onCopy }: ExportLineProps) {
  return (
    <fieldset class="export-line">
      <legend class="unseen">{i18n.t('common_export')}</legend>
      <Button onClick={() => onExport('markdown')}>Markdown</Button>
      <Button onClick={() => onExport('csv')}>CSV</Button>
      <Button onClick={() => onExport('json')}>JSON</Button>
      <Button
        kind="quiet"
        title={i18n.t('popup_copyMarkdown')}
        aria-label={i18n.t('popup_copyMarkdown')}
        onClick={onCopy}
      >
        {i18n.t('common_copy')}
      </Button>
    </fieldset>
  );
}
