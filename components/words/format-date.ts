import { wordsLocale } from './locale';

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;

function parse(when: string | number): { date: Date; hasTime: boolean } | undefined {
  const isDay = typeof when === 'string' && DATE_ONLY.test(when);
  // A bare day is read as noon here: midnight in UTC is the day before further west.
  const date = new Date(isDay ? `${when}T12:00:00` : when);
  return Number.isNaN(date.getTime()) ? undefined : { date, hasTime: !isDay };
}

/** The day in words: "4 December 2024", "4. Dezember 2024". Takes ISO 8601 or ms since 1970; undefined when it is no date. */
export function formatDay(when: string | number): string | undefined {
  const parsed = parse(when);
  return parsed && new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'long' }).format(parsed.date);
}

/** The day in few letters: "4 Dec 2024", "04.12.2024". Undefined when it is no date. */
export function formatMediumDay(when: string | number): string | undefined {
  const parsed = parse(when);
  return parsed && new Intl.DateTimeFormat(wordsLocale(), { dateStyle: 'medium' }).format(parsed.date);
}

/** Day and time, short: "4 Dec 2024, 07:17". Only the day when no time is known. */
export function formatMoment(when: string | number): string | undefined {
  const parsed = parse(when);
  if (!parsed) return undefined;
  const style = parsed.hasTime
    ? ({ dateStyle: 'medium', timeStyle: 'short' } as const)
    : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(wordsLocale(), style).format(parsed.date);
}

/** For notes and saved articles: the time today ("14:03"), otherwise the day ("4 Dec 2024"). `now` in ms since 1970. */
export function formatRecent(when: number, now: number = Date.now()): string {
  const date = new Date(when);
  const isToday = date.toDateString() === new Date(now).toDateString();
  const style = isToday ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(wordsLocale(), style).format(date);
}
