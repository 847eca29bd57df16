// What the index cannot tell is read in the articles it found: words one after the other, and who said what.
import type { SearchedArticle } from './document';
import { needsReading } from './index/plan-query';
import { hasWords, patternOf } from './pattern';
import type { Query, QueryTerm } from './query';

type Check = { readonly term: QueryTerm; readonly pattern: RegExp };

/** What has to be read: nothing where it is undefined. */
export type Reading = {
  readonly phrases: readonly Check[];
  /** Said by one of these persons or organizations. */
  readonly speakers: readonly Check[];
  readonly said: readonly Check[];
};

function checksOf(terms: readonly QueryTerm[]): Check[] {
  return terms.map((term) => ({ term, pattern: patternOf(term) }));
}

function isOfSpeaker({ field, isNot }: QueryTerm): boolean {
  return !isNot && (field === 'person' || field === 'organization');
}

/** What of a query has to be read in the articles that the index found. Undefined: nothing. */
export function readingOf({ terms }: Query): Reading | undefined {
  const said = terms.filter(({ field, isNot }) => field === 'said' && !isNot);
  const speakers = said.length > 0 ? terms.filter(isOfSpeaker) : [];
  const phrases = terms.filter(needsReading);
  if (phrases.length === 0 && speakers.length === 0) return undefined;
  return { phrases: checksOf(phrases), speakers: checksOf(speakers), said: checksOf(said) };
}

function textsOf(article: SearchedArticle, field: QueryTerm['field']): readonly string[] {
  const notes = article.notes.flatMap(({ pieces, tags }) => [...pieces, ...tags]);
  if (field === 'title') return [article.title];
  if (field === 'note') return notes;
  if (field === 'said') return article.quotations.map(({ words }) => words);
  const { title, text, summary, outlet, byline, tags, persons, organizations } = article;
  return [title, text, summary, outlet, ...byline, ...tags, ...persons, ...organizations, ...notes];
}

/** Whether all that is searched as said is said by one who is all that is searched as a name. */
function isSaidSo(article: SearchedArticle, { speakers, said }: Reading): boolean {
  if (speakers.length === 0) return true;
  const theirs = article.quotations.filter((quotation) =>
    speakers.every(({ pattern }) => quotation.speakers.some((name) => hasWords(name, pattern))),
  );
  return said.every(({ pattern }) => theirs.some(({ words }) => hasWords(words, pattern)));
}

/** Whether an article that the index found has what must be read. */
export function isWhatIsSearched(article: SearchedArticle, reading: Reading): boolean {
  const hasPhrases = reading.phrases.every(
    ({ term, pattern }) =>
      textsOf(article, term.field).some((text) => hasWords(text, pattern)) !== term.isNot,
  );
  return hasPhrases && isSaidSo(article, reading);
}
