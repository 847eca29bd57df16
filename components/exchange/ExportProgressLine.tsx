import { i18n } from '#i18n';
import { ProgressLine } from '../feedback/ProgressLine';
import { formatNumber } from '../words/format-number';
import type { ExportProgress } from './export-ops';

/** How far the writing of a file is. */
export function ExportProgressLine({ done, of }: ExportProgress) {
  const at = formatNumber(Math.min(done + 1, of));
  const words = i18n.t('export_progress', [at, formatNumber(of)]);
  return <ProgressLine share={of === 0 ? 0 : done / of} words={words} />;
}
