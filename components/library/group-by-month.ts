import { wordsLocale } from '../words/locale';

export type MonthGroup<Item> = {
  /** Stable within a list: "2026-10". */
  readonly key: string;
  /** "November 2026", as the reader writes it. */
  readonly title: string;
  readonly items: readonly Item[];
};

/** Items as cards behind the tabs of their months. Items of a month must stand together; their order is kept. */
export function groupByMonth<Item>(
  items: readonly Item[],
  timeOf: (item: Item) => number,
): MonthGroup<Item>[] {
  const title = new Intl.DateTimeFormat(wordsLocale(), { month: 'long', year: 'numeric' });
  const groups: { key: string; title: string; items: Item[] }[] = [];
  for (const item of items) {
    const date = new Date(timeOf(item));
    const key = `${date.getFullYear()}-${date.getMonth()}`;
    const last = groups.at(-1);
    if (last?.key === key) last.items.push(item);
    else groups.push({ key, title: title.format(date), items: [item] });
  }
  return groups;
}
