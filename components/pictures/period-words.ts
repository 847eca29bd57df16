import { i18n } from '#i18n';
import { wordsLocale } from '../words/locale';
import type { Period, PeriodUnit } from './periods';

/** A stretch of time as the reader says it: "March 2026", "2nd quarter 2026", "2026". */
export function periodWords({ year, part }: Period, unit: PeriodUnit): string {
  if (unit === 'year') return String(year);
  if (unit === 'quarter') return i18n.t('picture_quarter', [String(part), String(year)]);
  const format = new Intl.DateTimeFormat(wordsLocale(), { month: 'long', year: 'numeric' });
  return format.format(new Date(year, part - 1, 15));
}

/** A month (`2026-03`) in words. Anything else as it is. */
export function monthWords(month: string): string {
  const [, year, part] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (year === undefined || part === undefined) return month;
  return periodWords(
    { key: month, year: Number(year), part: Number(part), articles: 0, quotations: 0 },
    'month',
  );
}
