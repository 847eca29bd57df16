// Days by a pattern as Obsidian and its clipper write it: YYYY YY MMMM MMM MM M DD D dddd ddd HH H mm ss, words in [].
// Names of months and weekdays by `Intl`. Cost: linear in the pattern.
const SIGN = /\[([^\]]*)\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|dddd|ddd|HH|H|mm|ss/g;
const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?/;

/** `moment`: a day or time as clocks showed it (`2026-03-01T09:05:00`). Undefined when it is none. */
export function formatMoment(moment: string, pattern: string, language: string): string | undefined {
  const [, year = '', month = '', day = '', hour = '00', minute = '00', second = '00'] =
    MOMENT.exec(moment) ?? [];
  const date = new Date(`${year}-${month}-${day}T12:00:00Z`);
  if (year === '' || Number.isNaN(date.getTime())) return undefined;
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
  const signs: Readonly<Record<string, () => string>> = {
    YYYY: () => year,
    YY: () => year.slice(2),
    MMMM: () => named({ month: 'long' }),
    MMM: () => named({ month: 'short' }),
    MM: () => month,
    M: () => String(Number(month)),
    DD: () => day,
    D: () => String(Number(day)),
    dddd: () => named({ weekday: 'long' }),
    ddd: () => named({ weekday: 'short' }),
    HH: () => hour,
    H: () => String(Number(hour)),
    mm: () => minute,
    ss: () => second,
  };
  return pattern.replace(SIGN, (sign, words?: string) => words ?? signs[sign]?.() ?? sign);
}
