import type { Span } from '../text/span';
import type { Selector } from './selector';

/** So much of the text before and after a place is kept with it, in UTF-16 units. */
export const CONTEXT = 160;

/** Describes a span of a text by its words and those around it. A span that reaches out of the text is cut to it. */
export function describePlace(text: string, span: Span): Selector {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const from = start <= CONTEXT ? 0 : wholeLetter(text, start - CONTEXT, start, 1);
  const to = end + CONTEXT >= text.length ? text.length : wholeLetter(text, end + CONTEXT, end, -1);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** The nearest place from `at` on, as far as `last`, that is in the middle of no letter with its marks. */
function wholeLetter(text: string, at: number, last: number, by: 1 | -1): number {
  let place = at;
  while (place !== last && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.charAt(place))) place += by;
  return place;
}
