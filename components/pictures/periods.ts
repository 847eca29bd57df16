import type { MonthCount } from '../../lib/store/figure-pictures';

/** A stretch of time as a bar stands for it. */
export type PeriodUnit = 'month' | 'quarter' | 'year';

/** A bar: `key` is its first month; `year` and `part` (month 1 … 12, quarter 1 … 4, or 1) say which it is. */
export type Period = {
  readonly key: string;
  readonly year: number;
  readonly part: number;
  readonly articles: number;
  readonly quotations: number;
};

export type Periods = { readonly unit: PeriodUnit; readonly periods: readonly Period[] };

const MONTHS: Readonly<Record<PeriodUnit, number>> = { month: 1, quarter: 3, year: 12 };
const UNITS: readonly PeriodUnit[] = ['month', 'quarter', 'year'];

/** Months since the year 0; undefined for anything that is no month. */
function numberOf(month: string): number | undefined {
  const [, year, part] = /^(\d{4})-(\d{2})$/.exec(month) ?? [];
  if (year === undefined || part === undefined) return undefined;
  const index = Number(part) - 1;
  return index >= 0 && index < 12 ? Number(year) * 12 + index : undefined;
}

/** The smallest unit that needs no more than `most` bars from the first month to the last; else years. */
export function unitFor(months: readonly MonthCount[], most: number): PeriodUnit {
  const numbers = months.flatMap(({ month }) => numberOf(month) ?? []);
  if (numbers.length === 0) return 'month';
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const bars = (unit: PeriodUnit) => Math.floor(last / MONTHS[unit]) - Math.floor(first / MONTHS[unit]) + 1;
  return UNITS.find((unit) => bars(unit) <= most) ?? 'year';
}

/** One bar for each stretch from the first month to the last, also for those in which nothing was. */
export function periodsOf(months: readonly MonthCount[], unit: PeriodUnit): Period[] {
  const size = MONTHS[unit];
  const sums = new Map<number, { articles: number; quotations: number }>();
  for (const { month, articles, quotations } of months) {
    const number = numberOf(month);
    if (number === undefined) continue;
    const bar = Math.floor(number / size);
    const sum = sums.get(bar);
    if (!sum) sums.set(bar, { articles, quotations });
    else {
      sum.articles += articles;
      sum.quotations += quotations;
    }
  }
  if (sums.size === 0) return [];
  const [first, last] = [Math.min(...sums.keys()), Math.max(...sums.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const start = (first + index) * size;
    const year = Math.floor(start / 12);
    const month = start % 12;
    return {
      key: `${year}-${String(month + 1).padStart(2, '0')}`,
      year,
      part: Math.floor(month / size) + 1,
      ...(sums.get(first + index) ?? { articles: 0, quotations: 0 }),
    };
  });
}

/** Bars by the smallest unit that needs no more than `most` of them, where years do not need more. */
export function periodsWithin(months: readonly MonthCount[], most: number): Periods {
  const unit = unitFor(months, most);
  return { unit, periods: periodsOf(months, unit) };
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A number that is no less and easy to read: where an axis ends. Whole numbers below ten are left as they are. */
export function roundUp(value: number): number {
  if (value < 10) return Math.max(1, Math.ceil(value));
  const ten = 10 ** Math.floor(Math.log10(value));
  const step = ROUND.find((one) => one * ten >= value) ?? 10;
  return Math.round(step * ten);
}
