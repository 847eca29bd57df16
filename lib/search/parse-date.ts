/** A span of time, half open, ms since 1970 in the reader's own time zone. */
export type Period = { readonly from: number; readonly to: number };

const FORMS: readonly { readonly form: RegExp; readonly parts: readonly ('year' | 'month' | 'day')[] }[] = [
  { form: /^(\d{4})$/, parts: ['year'] },
  { form: /^(\d{4})-(\d{1,2})$/, parts: ['year', 'month'] },
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, parts: ['year', 'month', 'day'] },
  { form: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, parts: ['day', 'month', 'year'] },
  { form: /^(\d{1,2})[./](\d{4})$/, parts: ['month', 'year'] },
];

/**
 * Reads a year, month or day: `2026`, `2026-03`, `2026-03-01`, `1.3.2026`, `3/2026`. Undefined for anything else and
 * for days that no calendar has.
 */
export function parseDate(text: string): Period | undefined {
  for (const { form, parts } of FORMS) {
    const match = form.exec(text.trim());
    if (!match) continue;
    const given = Object.fromEntries(parts.map((part, index) => [part, Number(match[index + 1])]));
    return periodOf(given.year ?? 0, given.month, given.day);
  }
  return undefined;
}

function periodOf(year: number, month?: number, day?: number): Period | undefined {
  const from = new Date(year, (month ?? 1) - 1, day ?? 1);
  const isReal =
    year >= 1000 &&
    from.getFullYear() === year &&
    from.getMonth() === (month ?? 1) - 1 &&
    from.getDate() === (day ?? 1);
  if (!isReal) return undefined;
  const to =
    month === undefined
      ? new Date(year + 1, 0, 1)
      : day === undefined
        ? new Date(year, month, 1)
        : new Date(year, month - 1, day + 1);
  return { from: from.getTime(), to: to.getTime() };
}
