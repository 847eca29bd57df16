import { i18n } from '#i18n';
import type { Figure } from '../../lib/figures/figure';
import { countInWords } from '../words/count';
import { formatMediumDay } from '../words/format-date';

/** Articles came that name someone the reader follows, since the page was last looked at. */
export function hasNews({ followed, seen, latest }: Figure): boolean {
  return followed === true && latest > (seen ?? 0);
}

/** In how many articles, and how often quoted: "12 articles · 3 quotations". */
export function countWords({ articles, quotations }: Figure): string {
  const said = quotations > 0 ? [countInWords(quotations, 'quotations')] : [];
  return [countInWords(articles, 'articles'), ...said].join('\u00A0· ');
}

/** A year, or from which to which: "2019", "2019–2024". Takes ms since 1970. */
export function yearWords(from: number, to: number): string {
  const [first, last] = [new Date(from).getFullYear(), new Date(to).getFullYear()];
  return first === last ? String(first) : `${first}–${last}`;
}

/** One day, or from which to which. Takes ms since 1970. */
export function daysWords(from: number, to: number): string {
  const [first, last] = [formatMediumDay(from) ?? '', formatMediumDay(to) ?? ''];
  return first === last ? first : i18n.t('figure_fromTo', [first, last]);
}
