import { i18n } from '#i18n';
import type { Intake } from '../../lib/store/read-import';
import type { RestoreExample, RestorePreview } from '../../lib/store/restore';
import { restoreFailureWords } from '../recovery/restore-words';
import { formatMoment } from '../words/format-date';

/** What a file is, as a title. */
export function intakeWords({ from, backup }: Intake): string {
  if (from !== 'backup') return i18n.t(`import_${from}`);
  const made = backup.made === undefined ? undefined : formatMoment(backup.made);
  return made ? i18n.t('import_backup', [made]) : i18n.t('import_backupUndated');
}

/** Why a file was refused, and what is safe. */
export function refusalWords(error: unknown): string {
  const isForeign =
    typeof error === 'object' && error !== null && 'fault' in error && error.fault === 'foreign';
  return isForeign ? i18n.t('import_foreign') : restoreFailureWords(error);
}

const REASONS = {
  line: 'import_badLine',
  field: 'import_badField',
  long: 'import_badLong',
  address: 'import_badAddress',
  homeless: 'import_badHomeless',
} as const;

/** Why a record cannot be taken in. */
export function reasonWords({ reason = 'field' }: Pick<RestoreExample, 'reason'>): string {
  return i18n.t(REASONS[reason]);
}

/** How many records of all kinds fare so. */
export function sumOf(counts: RestorePreview, how: keyof RestorePreview['notes']): number {
  return Object.values(counts).reduce((sum, one) => sum + one[how], 0);
}
