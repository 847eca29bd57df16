import type { Code } from './source';

export type Locale = Readonly<Record<string, { readonly message: string }>>;

/** What an address in the text looks like: a string that reads like a key, or the part of one before `${`. */
const WHOLE_KEY = /['"`](?:__MSG_)?([a-zA-Z]\w*?)(?:__)?['"`]/g;
const KEY_START = /`([a-zA-Z]\w*_)\$\{/g;
const CALLED_KEY = /\bi18n\.t\(\s*['"`](\w+)['"`]/g;

/** Keys that one language has and the other lacks, and messages that take different words in ($1 …). */
export function findMissingTranslations(en: Locale, de: Locale): string[] {
  const lacking = (of: Locale, among: Locale, language: string) =>
    Object.keys(of)
      .filter((key) => !(key in among))
      .map((key) => `${key} is missing in ${language}`);
  const differing = Object.keys(en)
    .filter((key) => de[key] && placesIn(en[key]?.message) !== placesIn(de[key]?.message))
    .map((key) => `${key} takes different words in ($1 …) in English and German`);
  return [...lacking(en, de, 'German'), ...lacking(de, en, 'English'), ...differing];
}

/** Keys that code asks for and no locale has. */
export function findUnknownKeys(codes: readonly Code[], locale: Locale): string[] {
  return codes.flatMap(({ path, text }) =>
    [...text.matchAll(CALLED_KEY)]
      .map(([, key = '']) => key)
      .filter((key) => !(key in locale))
      .map((key) => `${path} asks for ${key}, which is in no locale`),
  );
}

/** Keys that nobody asks for. */
export function findUnusedKeys(codes: readonly Code[], locale: Locale): string[] {
  const texts = codes.map(({ text }) => text).join('\n');
  const whole = new Set([...texts.matchAll(WHOLE_KEY)].map(([, key]) => key));
  const starts = [...texts.matchAll(KEY_START)].map(([, start = '']) => start);
  return Object.keys(locale)
    .filter((key) => !whole.has(key) && !starts.some((start) => key.startsWith(start)))
    .map((key) => `${key} is in the locales and used nowhere`);
}

function placesIn(message = ''): string {
  return [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');
}
