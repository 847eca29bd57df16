import type { Span } from '../text/span';
import type { Selector } from './selector';

/** So much of the text before and after a place is kept with it, in UTF-16 units. */
export const CONTEXT = 160;
/** Where the page repeats a passage, this much of what stands around it and around none of its copies. */
export const TELLING_PART = 120;
/** The context of a repeated passage is at least and at most so long. */
const LEAST_REPEATED = 220;
const MOST_REPEATED = 640;
/** So many equal units make a copy, those around the passage counted. */
const COPY = 60;
/** So many places with the same words are looked at. */
const MOST_PLACES = 400;

/**
 * Describes a span of a text by its words and those around it, by more of these where the text repeats them, so that a
 * copy can be told from the passage. A span that reaches out of the text is cut to it.
 */
export function describePlace(text: string, span: Span): Selector {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const reach = reachOf(text, { start, end });
  const from = start <= reach.before ? 0 : wholeLetter(text, start - reach.before, start, 1);
  const to = end + reach.behind >= text.length ? text.length : wholeLetter(text, end + reach.behind, end, -1);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

type Reach = { readonly before: number; readonly behind: number };

/** How much of the text before and behind a span tells it from its copies. */
function reachOf(text: string, span: Span): Reach {
  const exact = text.slice(span.start, span.end);
  let before = -1;
  let behind = -1;
  let places = 0;
  let at = exact === '' ? -1 : text.indexOf(exact);
  for (; at >= 0 && places < MOST_PLACES; at = text.indexOf(exact, at + 1), places += 1) {
    if (at === span.start) continue;
    const same = sharedAround(text, span, { start: at, end: at + exact.length });
    if (exact.length + same.before + same.behind < COPY) continue;
    before = Math.max(before, same.before);
    behind = Math.max(behind, same.behind);
  }
  return { before: reachBeyond(before), behind: reachBeyond(behind) };
}

function reachBeyond(shared: number): number {
  if (shared < 0 || shared + TELLING_PART > MOST_REPEATED) return CONTEXT;
  return Math.max(LEAST_REPEATED, shared + TELLING_PART);
}

/** How many units before and behind two spans are the same. */
function sharedAround(text: string, a: Span, b: Span): Reach {
  let before = 0;
  while (before < MOST_REPEATED && before < Math.min(a.start, b.start)) {
    if (text.charCodeAt(a.start - before - 1) !== text.charCodeAt(b.start - before - 1)) break;
    before += 1;
  }
  let behind = 0;
  while (behind < MOST_REPEATED && Math.max(a.end, b.end) + behind < text.length) {
    if (text.charCodeAt(a.end + behind) !== text.charCodeAt(b.end + behind)) break;
    behind += 1;
  }
  return { before, behind };
}

/** The nearest place from `at` on, as far as `last`, that is in the middle of no letter with its marks. */
function wholeLetter(text: string, at: number, last: number, by: 1 | -1): number {
  let place = at;
  while (place !== last && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.charAt(place))) place += by;
  return place;
}
