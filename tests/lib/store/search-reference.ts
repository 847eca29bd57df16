import type { SearchedArticle } from '../../../lib/search/document';
import type { Query, QueryTerm } from '../../../lib/search/query';
import { wordsOf } from '../../../lib/search/spellings';

/** What a search finds, the slow way: every article is read and every word looked at. */
export function isFoundByReading(article: SearchedArticle, query: Query): boolean {
  const at = article.published === 0 ? article.keptAt : article.published;
  if (query.since !== undefined && at < query.since) return false;
  if (query.until !== undefined && at >= query.until) return false;
  return query.terms.every((term) => has(article, term) !== term.isNot) && isSaidSo(article, query);
}

function isSaidSo({ quotations }: SearchedArticle, { terms }: Query): boolean {
  const wanted = terms.filter(({ isNot }) => !isNot);
  const said = wanted.filter(({ field }) => field === 'said');
  const names = wanted.filter(({ field }) => field === 'person' || field === 'organization');
  if (said.length === 0 || names.length === 0) return true;
  const theirs = quotations.filter(({ speakers }) =>
    names.every((name) => speakers.some((speaker) => hasIn(speaker, name))),
  );
  return said.every((term) => theirs.some(({ words }) => hasIn(words, term)));
}

function has(article: SearchedArticle, term: QueryTerm): boolean {
  const { title, text, summary, outlet, byline, tags, persons, organizations } = article;
  const noteTags = article.notes.flatMap((note) => note.tags);
  const notes = [...article.notes.flatMap(({ pieces }) => pieces), ...noteTags];
  const texts: Record<QueryTerm['field'], readonly string[]> = {
    any: [title, text, summary, outlet, ...byline, ...tags, ...persons, ...organizations, ...notes],
    title: [title],
    note: notes,
    said: article.quotations.map(({ words }) => words),
    person: persons,
    organization: organizations,
    outlet: [outlet],
    tag: [...tags, ...noteTags],
    language: [article.language],
    collection: [],
  };
  return texts[term.field].some((piece) => hasIn(piece, term));
}

function hasIn(text: string, { field, words: wanted, isWhole }: QueryTerm): boolean {
  const words = wordsOf(text);
  const isAll = field === 'language' || (isWhole && (field === 'tag' || field === 'outlet'));
  if (isAll) return words.length === wanted.length && isSequence(words, 0, wanted, true);
  return words.some((_, from) => isSequence(words, from, wanted, isWhole));
}

/** Whether the words from a place on are those wanted; the first and the last may be a part of a longer one. */
function isSequence(
  words: readonly string[],
  from: number,
  wanted: QueryTerm['words'],
  isWhole: boolean,
): boolean {
  return wanted.every((spellings, index) => {
    const word = words[from + index];
    if (word === undefined) return false;
    if (isWhole) return spellings.includes(word);
    const [isFirst, isLast] = [index === 0, index === wanted.length - 1];
    return spellings.some((form) => {
      if (isFirst && isLast) return form.length <= 2 ? word.startsWith(form) : word.includes(form);
      if (isFirst) return word.endsWith(form);
      return isLast ? word.startsWith(form) : word === form;
    });
  });
}
