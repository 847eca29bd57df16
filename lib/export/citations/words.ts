import type { ReferenceDate } from '../references/reference';

export type CitationLanguage = 'en' | 'de';

const MONTHS = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
} as const;
/** MLA cuts all but the short ones. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** The words that styles need in a language. */
export const WORDS = {
  en: {
    and: 'and',
    noDate: 'n.d.',
    retrieved: (day: string, url: string) => `Retrieved ${day}, from ${url}`,
    accessed: (day: string) => `Accessed ${day}`,
    viewed: (day: string) => `viewed ${day}`,
    available: 'Available from:',
    citedIn: (speaker: string, source: string) => `${speaker}, as cited in ${source}`,
    quotedIn: (source: string) => `qtd. in ${source}`,
    quotes: ['“', '”', '‘', '’'],
  },
  de: {
    and: 'und',
    noDate: 'o. D.',
    retrieved: (day: string, url: string) => `Abgerufen am ${day}, von ${url}`,
    accessed: (day: string) => `Zugriff am ${day}`,
    viewed: (day: string) => `Zugriff am: ${day}`,
    available: 'Verfügbar unter:',
    citedIn: (speaker: string, source: string) => `${speaker}, zitiert nach ${source}`,
    quotedIn: (source: string) => `zit. in ${source}`,
    quotes: ['„', '“', '‚', '‘'],
  },
} as const;

/** The language of the citation's own words: German for German, else English. */
export function citationLanguage(language: string): CitationLanguage {
  return /^de\b/i.test(language) ? 'de' : 'en';
}

function monthOf(month: string, names: readonly string[]): string {
  return names[Number(month) - 1] ?? '';
}

/** "March 1, 2026", "1. März 2026"; as much of it as is known. */
export function longDate({ year, month, day }: ReferenceDate, language: CitationLanguage): string {
  if (month === undefined) return year;
  const name = monthOf(month, MONTHS[language]);
  if (day === undefined) return `${name} ${year}`;
  return language === 'de' ? `${Number(day)}. ${name} ${year}` : `${name} ${Number(day)}, ${year}`;
}

/** "2026, March 1", "2026, 1. März". */
export function yearFirst({ year, month, day }: ReferenceDate, language: CitationLanguage): string {
  if (month === undefined) return year;
  const name = monthOf(month, MONTHS[language]);
  if (day === undefined) return `${year}, ${name}`;
  return language === 'de' ? `${year}, ${Number(day)}. ${name}` : `${year}, ${name} ${Number(day)}`;
}

/** "1 March 2026", "1. März 2026". `isShort`: "1 Mar. 2026" in English. */
export function dayFirst(
  { year, month, day }: ReferenceDate,
  language: CitationLanguage,
  isShort = false,
): string {
  if (month === undefined) return year;
  const name = monthOf(month, language === 'en' && isShort ? SHORT_MONTHS : MONTHS[language]);
  const number = day === undefined ? '' : language === 'de' ? `${Number(day)}. ` : `${Number(day)} `;
  return `${number}${name} ${year}`;
}

/** The text in quote marks of the language; marks in it become inner ones. */
export function inQuotes(text: string, language: CitationLanguage): string {
  const [open, close, innerOpen, innerClose] = WORDS[language].quotes;
  const inner = text
    .trim()
    .replace(/[„«»“”"](?=[\p{L}\p{N}([¿¡])/gu, innerOpen)
    .replace(/[“”»«"„]/gu, innerClose);
  return open + inner + close;
}
