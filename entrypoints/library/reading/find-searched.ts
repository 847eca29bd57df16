import { parseQuery } from '../../../lib/search/parse-query';
import { patternOf } from '../../../lib/search/pattern';
import type { TermField } from '../../../lib/search/query';
import { foldWithPlaces, unfoldSpan } from '../../../lib/text/fold';
import type { Span } from '../../../lib/text/span';

/** More places of one article help nobody. */
const MOST = 2_000;

/** Fields whose words stand in the text of an article. */
const IN_TEXT: ReadonlySet<TermField> = new Set(['any', 'said', 'person', 'organization']);

/** Spans in the order of the text, those that overlap joined. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else all.push({ start, end });
  }
  return all;
}

/** Where the words of a search stand in an article's text, in order and without overlaps. None for no search. */
export function findSearched(text: string, query: string | undefined): readonly Span[] {
  if (query === undefined || query === '') return [];
  const terms = parseQuery(query).terms.filter(({ field, isNot }) => !isNot && IN_TEXT.has(field));
  if (terms.length === 0) return [];
  const folded = foldWithPlaces(text);
  const spans: Span[] = [];
  for (const term of terms)
    for (const match of folded.text.matchAll(patternOf(term))) {
      if (spans.length >= MOST) break;
      spans.push(unfoldSpan(folded, { start: match.index, end: match.index + match[0].length }));
    }
  return joined(spans);
}
