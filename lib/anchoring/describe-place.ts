import type { Span } from '../text/span';
import type { Selector } from './selector';

/** So much of the text before and after a place is kept with it, in UTF-16 units. */
export const CONTEXT = 160;
/** So much, when less of it stands elsewhere in the text as well: notices and lists that a page repeats. */
const MORE_CONTEXT = [320, 640];

/**
 * Describes a span of a text by its words and those around it, by more of these where the same words stand around
 * another place. A span that reaches out of the text is cut to it.
 */
export function describePlace(text: string, span: Span): Selector {
  const near = describeWithin(text, span, CONTEXT);
  if (isAlone(text, near)) return near;
  for (const reach of MORE_CONTEXT) {
    const wider = describeWithin(text, span, reach);
    if (isAlone(text, wider)) return wider;
  }
  return near;
}

function describeWithin(text: string, span: Span, reach: number): Selector {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const from = start <= reach ? 0 : wholeLetter(text, start - reach, start, 1);
  const to = end + reach >= text.length ? text.length : wholeLetter(text, end + reach, end, -1);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

function isAlone(text: string, { prefix, exact, suffix }: Selector): boolean {
  const words = prefix + exact + suffix;
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** The nearest place from `at` on, as far as `last`, that is in the middle of no letter with its marks. */
function wholeLetter(text: string, at: number, last: number, by: 1 | -1): number {
  let place = at;
  while (place !== last && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.charAt(place))) place += by;
  return place;
}
