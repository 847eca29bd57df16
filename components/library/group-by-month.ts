import { i18n } from '#i18n';
import { wordsLocale } from '../words/locale';

export type MonthGroup<Item> = {
  /** Stable within a list: "2026-10". */
  readonly key: string;
  /** "November 2026", as the reader writes it. */
  readonly title: string;
  readonly items: readonly Item[];
};

function keyOf(time: number | undefined): string {
  if (time === undefined) return 'none';
  const date = new Date(time);
  return `${date.getFullYear()}-${date.getMonth()}`;
}

/**
 * Items as cards behind the tabs of their months. Items of a month must stand together; their order is kept. `timeOf`
 * undefined: nobody knows when.
 */
export function groupByMonth<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => number | undefined,
): MonthGroup<Item>[] {
  const title = new Intl.DateTimeFormat(wordsLocale(), { month: 'long', year: 'numeric' });
  const groups: { key: string; title: string; items: Item[] }[] = [];
  for (const item of items) {
    const time = timeOf(item);
    const key = keyOf(time);
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else
      groups.push({
        key,
        title: time === undefined ? i18n.t('library_noDate') : title.format(time),
        items: [item],
      });
  }
  return groups;
}
