import type { MonthCount } from '../figure-pictures';
import type { StoredAppearance } from '../rows/records';

/** The month of a time (ms since 1970), in UTC: "2026-03". */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** Adds rows; articles whose rows come in several pages must come in one of them. */
export function addMonths(months: Map<string, MonthCount>, rows: readonly StoredAppearance[]): void {
  const articles = new Map(rows.map(({ article, at }) => [article, at]));
  for (const at of articles.values()) add(months, monthOf(at), { articles: 1, quotations: 0 });
  const said = new Set<string>();
  for (const { article, at, quotations } of rows) {
    for (const { start, end } of quotations) {
      const place = `${article} ${start} ${end}`;
      // Said by two at once, it still is one quotation.
      if (!said.has(place)) add(months, monthOf(at), { articles: 0, quotations: 1 });
      said.add(place);
    }
  }
}

function add(
  months: Map<string, MonthCount>,
  month: string,
  more: { readonly articles: number; readonly quotations: number },
): void {
  const { articles, quotations } = months.get(month) ?? { articles: 0, quotations: 0 };
  months.set(month, {
    month,
    articles: articles + more.articles,
    quotations: quotations + more.quotations,
  });
}

/** In order. */
export function monthsOf(months: ReadonlyMap<string, MonthCount>): readonly MonthCount[] {
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
