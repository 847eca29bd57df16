import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { formatNumber } from '../words/format-number';
import type { ExportProgress } from './export-ops';

/** How far the writing of a file is. */
export function ExportProgressLine({ done, of }: ExportProgress) {
  const id = useId();
  const percent = of === 0 ? 0 : Math.round((Math.min(done, of) / of) * 100);
  const at = formatNumber(Math.min(done + 1, of));
  return (
    <div class="progress">
      <p class="progress__words" id={id}>
        {i18n.t('export_progress', [at, formatNumber(of)])}
      </p>
      <div
        class="progress__track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div class="progress__bar" style={{ inlineSize: `${percent}%` }} />
      </div>
    </div>
  );
}
