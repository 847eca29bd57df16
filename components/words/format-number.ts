import { wordsLocale } from './locale';

/** A whole number with the reader's separators: 1,234 or 1.234. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(wordsLocale()).format(value);
}
