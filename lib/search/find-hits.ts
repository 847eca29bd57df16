import { foldWithPlaces, unfoldSpan } from '../text/fold';
import type { Span } from '../text/span';
import type { SearchedArticle, SearchedQuotation } from './document';
import type { Hit } from './hit';
import { hasWords, patternOf } from './pattern';
import type { Query, QueryTerm, TermField } from './query';
import { snippetAround } from './snippet';

/** So many places of the text are shown; one of every other kind. */
const MOST_IN_TEXT = 2;
const MOST_NOTES = 2;
/** So many marks of one word in one text: a page of them helps nobody. */
const MOST_MARKS = 200;

function isWord(text: string, { start, end }: Span): boolean {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  return !isLetter(start - 1) && !isLetter(end);
}

/** Where a pattern's words stand in a text, at most `limit`, in order. */
function findSpans(text: string, patterns: readonly RegExp[], limit: number): Span[] {
  if (text === '' || patterns.length === 0) return [];
  const folded = foldWithPlaces(text);
  const found: Span[] = [];
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    let count = 0;
    for (const match of folded.text.matchAll(pattern)) {
      found.push(unfoldSpan(folded, { start: match.index, end: match.index + match[0].length }));
      if (++count >= limit) break;
    }
  }
  return withoutOverlaps(found);
}

function withoutOverlaps(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

function patternsOf(terms: readonly QueryTerm[], fields: readonly TermField[]): RegExp[] {
  return terms.filter(({ field, isNot }) => !isNot && fields.includes(field)).map(patternOf);
}

/**
 * The places in an article's text that a query's words stand at, in order, never overlapping. What is searched in
 * other fields alone (a tag, a note) is not marked.
 */
export function findSearched(text: string, { terms }: Query): readonly Span[] {
  return findSpans(text, patternsOf(terms, ['any', 'said', 'person', 'organization']), MOST_MARKS);
}

/** Whole words first, then what stands inside longer ones; each of the places is far enough from the ones before. */
function bestPlaces(text: string, spans: readonly Span[]): Span[] {
  const ranked = [
    ...spans.filter((span) => isWord(text, span)),
    ...spans.filter((span) => !isWord(text, span)),
  ];
  const chosen: Span[] = [];
  for (const span of ranked) {
    const isFar = chosen.every(({ start }) => Math.abs(start - span.start) > 160);
    if (isFar) chosen.push(span);
    if (chosen.length === MOST_IN_TEXT) break;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function textHits({ text }: SearchedArticle, terms: readonly QueryTerm[]): Hit[] {
  const spans = findSpans(text, patternsOf(terms, ['any']), MOST_MARKS);
  return bestPlaces(text, spans).map((span) => ({
    where: 'text' as const,
    ...snippetAround(text, span, spans),
    at: span.start,
  }));
}

type Piece = { readonly where: Hit['where']; readonly text: string; readonly fields: readonly TermField[] };

function piecesOf({ title, summary, tags, outlet, persons, organizations }: SearchedArticle): Piece[] {
  return [
    { where: 'title', text: title, fields: ['any', 'title'] },
    { where: 'summary', text: summary, fields: ['any'] },
    ...tags.map((text): Piece => ({ where: 'tag', text, fields: ['any', 'tag'] })),
    { where: 'outlet', text: outlet, fields: ['any', 'outlet'] },
    ...persons.map((text): Piece => ({ where: 'person', text, fields: ['any', 'person'] })),
    ...organizations.map((text): Piece => ({ where: 'organization', text, fields: ['any', 'organization'] })),
  ];
}

/** The first piece of each kind. */
function pieceHits(article: SearchedArticle, terms: readonly QueryTerm[]): Hit[] {
  const hits = new Map<Hit['where'], Hit>();
  for (const { where, text, fields } of piecesOf(article)) {
    if (hits.has(where)) continue;
    const spans = findSpans(text, patternsOf(terms, fields), MOST_MARKS);
    const [first] = spans;
    if (first) hits.set(where, { where, ...snippetAround(text, first, spans) });
  }
  return [...hits.values()];
}

function noteHits({ notes }: SearchedArticle, terms: readonly QueryTerm[]): Hit[] {
  const patterns = patternsOf(terms, ['any', 'note', 'tag']);
  const hits: Hit[] = [];
  for (const { id, pieces, tags } of notes) {
    for (const text of [...pieces, ...tags]) {
      const spans = findSpans(text, patterns, MOST_MARKS);
      const [first] = spans;
      if (!first) continue;
      hits.push({ where: 'note', ...snippetAround(text, first, spans), note: id });
      break;
    }
    if (hits.length === MOST_NOTES) break;
  }
  return hits;
}

function isBySearched({ speakers }: SearchedQuotation, patterns: readonly RegExp[]): boolean {
  return patterns.every((pattern) => speakers.some((name) => hasWords(name, pattern)));
}

function quotationHits({ quotations }: SearchedArticle, terms: readonly QueryTerm[]): Hit[] {
  const patterns = patternsOf(terms, ['said']);
  if (patterns.length === 0) return [];
  const speakers = patternsOf(terms, ['person', 'organization']);
  const ranked = [
    ...quotations.filter((one) => isBySearched(one, speakers)),
    ...quotations.filter((one) => !isBySearched(one, speakers)),
  ];
  const hits: Hit[] = [];
  for (const { words, at, speakers: names } of ranked) {
    const spans = findSpans(words, patterns, MOST_MARKS);
    const [first] = spans;
    if (!first) continue;
    const [speaker] = names;
    const snippet = snippetAround(words, first, spans);
    hits.push({ where: 'quotation', ...snippet, at, ...(speaker !== undefined && { speaker }) });
    if (hits.length === MOST_IN_TEXT) break;
  }
  return hits;
}

/** Where an article has what is searched: title first, then what is said, notes, the rest, and the text. */
export function findHits(article: SearchedArticle, { terms }: Query): readonly Hit[] {
  const pieces = pieceHits(article, terms);
  const isTitle = ({ where }: Hit) => where === 'title';
  return [
    ...pieces.filter(isTitle),
    ...quotationHits(article, terms),
    ...noteHits(article, terms),
    ...pieces.filter((hit) => !isTitle(hit)),
    ...textHits(article, terms),
  ];
}
