import { foldWithPlaces, unfoldSpan } from '../text/fold';
import type { Span } from '../text/span';
import type { SearchedArticle, SearchedQuotation } from './document';
import type { Hit } from './hit';
import { letterPatternOf } from './letter-pattern';
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

/** How words are looked for: in the text as it stands, or, slower and for any alphabet, in the folded text. */
type Way = { readonly patternOf: (term: QueryTerm) => RegExp; readonly isFolded: boolean };

/** Each term's pattern is made once: it is looked for in every text of a page of articles. */
function remembered(make: (term: QueryTerm) => RegExp): (term: QueryTerm) => RegExp {
  const made = new WeakMap<QueryTerm, RegExp>();
  return (term) => {
    const known = made.get(term) ?? make(term);
    made.set(term, known);
    return known;
  };
}

const AS_IT_STANDS: Way = { patternOf: remembered(letterPatternOf), isFolded: false };
const FOLDED: Way = { patternOf: remembered(patternOf), isFolded: true };

/** The patterns of terms, and how they are looked for. */
type Looking = { readonly patterns: readonly RegExp[]; readonly isFolded: boolean };

/** Where the words stand in a text, at most `MOST_MARKS` of each pattern, in order. */
function findSpans(text: string, { patterns, isFolded }: Looking): Span[] {
  if (text === '' || patterns.length === 0) return [];
  const folded = isFolded ? foldWithPlaces(text) : undefined;
  const found: Span[] = [];
  for (const pattern of patterns) {
    let count = 0;
    for (const match of (folded?.text ?? text).matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      found.push(folded ? unfoldSpan(folded, span) : span);
      if (++count >= MOST_MARKS) break;
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

/** What is looked for in a text: the terms of these fields. */
function lookingFor(terms: readonly QueryTerm[], fields: readonly TermField[], way: Way): Looking {
  const wanted = terms.filter(({ field, isNot }) => !isNot && fields.includes(field));
  return { patterns: wanted.map(way.patternOf), isFolded: way.isFolded };
}

/**
 * The places in an article's text that a query's words stand at, in order, never overlapping. What is searched in
 * other fields alone (a tag, a note) is not marked.
 */
export function findSearched(text: string, { terms }: Query): readonly Span[] {
  const fields = ['any', 'said', 'person', 'organization'] as const;
  const spans = findSpans(text, lookingFor(terms, fields, AS_IT_STANDS));
  return spans.length > 0 ? spans : findSpans(text, lookingFor(terms, fields, FOLDED));
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

function textHits({ text }: SearchedArticle, terms: readonly QueryTerm[], way: Way): Hit[] {
  const spans = findSpans(text, lookingFor(terms, ['any'], way));
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
function pieceHits(article: SearchedArticle, terms: readonly QueryTerm[], way: Way): Hit[] {
  const hits = new Map<Hit['where'], Hit>();
  for (const { where, text, fields } of piecesOf(article)) {
    if (hits.has(where)) continue;
    const spans = findSpans(text, lookingFor(terms, fields, way));
    const [first] = spans;
    if (first) hits.set(where, { where, ...snippetAround(text, first, spans) });
  }
  return [...hits.values()];
}

function noteHits({ notes }: SearchedArticle, terms: readonly QueryTerm[], way: Way): Hit[] {
  const looking = lookingFor(terms, ['any', 'note', 'tag'], way);
  const hits: Hit[] = [];
  for (const { id, pieces, tags } of notes) {
    for (const text of [...pieces, ...tags]) {
      const spans = findSpans(text, looking);
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

function quotationHits({ quotations }: SearchedArticle, terms: readonly QueryTerm[], way: Way): Hit[] {
  const looking = lookingFor(terms, ['said'], way);
  if (looking.patterns.length === 0) return [];
  const speakers = lookingFor(terms, ['person', 'organization'], FOLDED).patterns;
  const ranked = [
    ...quotations.filter((one) => isBySearched(one, speakers)),
    ...quotations.filter((one) => !isBySearched(one, speakers)),
  ];
  const hits: Hit[] = [];
  for (const { words, at, speakers: names } of ranked) {
    const spans = findSpans(words, looking);
    const [first] = spans;
    if (!first) continue;
    const [speaker] = names;
    const snippet = snippetAround(words, first, spans);
    hits.push({ where: 'quotation', ...snippet, at, ...(speaker !== undefined && { speaker }) });
    if (hits.length === MOST_IN_TEXT) break;
  }
  return hits;
}

function hitsBy(article: SearchedArticle, terms: readonly QueryTerm[], way: Way): readonly Hit[] {
  const pieces = pieceHits(article, terms, way);
  const isTitle = ({ where }: Hit) => where === 'title';
  return [
    ...pieces.filter(isTitle),
    ...quotationHits(article, terms, way),
    ...noteHits(article, terms, way),
    ...pieces.filter((hit) => !isTitle(hit)),
    ...textHits(article, terms, way),
  ];
}

/** Where an article has what is searched: title first, then what is said, notes, the rest, and the text. */
export function findHits(article: SearchedArticle, query: Query): readonly Hit[] {
  const hits = findHitsQuickly(article, query);
  return hits.length > 0 ? hits : hitsBy(article, query.terms, FOLDED);
}

/** The same, but only in the letters of European alphabets; none may mean that they have yet to be looked for. */
export function findHitsQuickly(article: SearchedArticle, { terms }: Query): readonly Hit[] {
  return hitsBy(article, terms, AS_IT_STANDS);
}
