/** Dates as pages write them -> ISO 8601, with time and zone only where the page says them. */

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'jan januar january jänner jaenner janvier enero gennaio janeiro januari ledna stycznia',
    'feb februar february feber février fevrier febrero febbraio fevereiro februari února lutego',
    'mar mär mrz märz maerz march mars marzo março maart března marca',
    'apr april avril abril aprile dubna kwietnia',
    'mai may mayo maggio maio maj mei května maja',
    'jun juni june juin junio giugno junho června czerwca',
    'jul juli july juillet julio luglio julho července lipca',
    'aug august août aout agosto augustus augusti srpna sierpnia',
    'sep sept september septembre septiembre settembre setembro září września',
    'okt oct oktober october octobre octubre ottobre outubro října października',
    'nov november novembre noviembre novembro listopadu listopada',
    'dez dec december dezember décembre decembre diciembre dicembre dezembro desember prosince grudnia',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

const TIME = String.raw`(?:[^\d\n]{0,12}?(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*([ap]\.?m\.?)?)?`;

const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;

/** Whether a lower-case word names a month in one of the languages known here. */
export function isMonthName(word: string): boolean {
  return Object.hasOwn(MONTHS, word);
}

/** A machine-readable date: ISO 8601 in all its spellings, RFC 2822, seconds or milliseconds. Undefined else. */
export function parseDate(value: string): string | undefined {
  const text = value.trim();
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (packed && isDay(Number(packed[1]), Number(packed[2]), Number(packed[3]))) return fromIso(packed);
  if (/^\d{10}$|^\d{13}$/.test(text))
    return new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  if (/^\p{L}{3,9},? \d{1,2} \p{L}{3,9} \d{4} \d{1,2}:\d{2}/u.test(text) && !Number.isNaN(Date.parse(text))) {
    return new Date(text).toISOString();
  }
  return parseVisibleDate(text);
}

function fromIso(parts: RegExpExecArray): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = parts;
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  const date = isoDay(Number(year), Number(month), Number(day));
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${isoZone(zone)}`;
}

function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.replace(':', '');
  return `${digits.slice(0, 3)}:${digits.slice(3) || '00'}`;
}

/** The first date in running text ("4. Dezember 2024, 07:17 Uhr", "May 3, 2024"); undefined when it holds none. */
export function parseVisibleDate(text: string): string | undefined {
  const found = [dayMonthYear(text), monthDayYear(text), numeric(text), yearFirst(text)].flatMap(
    (date) => date ?? [],
  );
  found.sort((a, b) => a.index - b.index);
  return found[0]?.iso;
}

type Found = { index: number; iso: string };

function dayMonthYear(text: string): Found | undefined {
  const match = new RegExp(
    String.raw`(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th)?(?:\s+de)?[\s-]+(\p{L}{3,12})\.?,?(?:\s+de)?[\s-]+(\d{4})(?!\d)${TIME}`,
    'iu',
  ).exec(text);
  const month = match?.[2] && MONTHS[match[2].toLowerCase()];
  return match && month
    ? build(match, [Number(match[3]), month, Number(match[1])], match.slice(4))
    : undefined;
}

function monthDayYear(text: string): Found | undefined {
  const match = new RegExp(
    String.raw`(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)${TIME}`,
    'iu',
  ).exec(text);
  const month = match?.[1] && MONTHS[match[1].toLowerCase()];
  return match && month
    ? build(match, [Number(match[3]), month, Number(match[2])], match.slice(4))
    : undefined;
}

/** "04.12.2024"; with slashes the day stands first unless only the other order makes a date. */
function numeric(text: string): Found | undefined {
  const match = new RegExp(
    String.raw`(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?![\d.]*\d)${TIME}`,
  ).exec(text);
  if (!match) return undefined;
  const year = Number(match[4]) < 100 ? 2000 + Number(match[4]) : Number(match[4]);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return build(match, [year, month, day], match.slice(5));
}

function yearFirst(text: string): Found | undefined {
  const match = new RegExp(
    String.raw`(?<!\d)(\d{4})(?:[./-]|年|년)\s?(\d{1,2})(?:[./-]|月|월)\s?(\d{1,2})(?:日|일)?(?!\d)${TIME}`,
  ).exec(text);
  return match
    ? build(match, [Number(match[1]), Number(match[2]), Number(match[3])], match.slice(4))
    : undefined;
}

function build(
  match: RegExpExecArray,
  [year, month, day]: [number, number, number],
  time: string[],
): Found | undefined {
  if (!isDay(year, month, day)) return undefined;
  const hour = hourOf(time[0], time[2]);
  const clock =
    hour === undefined || Number(time[1]) > 59 ? '' : `T${String(hour).padStart(2, '0')}:${time[1]}:00`;
  return { index: match.index, iso: `${isoDay(year, month, day)}${clock}` };
}

function hourOf(hour: string | undefined, half: string | undefined): number | undefined {
  if (hour === undefined) return undefined;
  const number = Number(hour);
  const isAfternoon = half?.toLowerCase().startsWith('p') ?? false;
  if (half && number <= 12) return (number % 12) + (isAfternoon ? 12 : 0);
  return number < 24 ? number : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
  return year > 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
