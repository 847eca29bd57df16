import { fold } from '../text/fold';
import type { IndexedArticle } from './index/build-segment';
import type { IndexField } from './index/vocabulary';
import { wordsOf, wordsOfFolded } from './spellings';

/** Words attributed to someone. `at`: where they begin in the article text, UTF-16 units. */
export type SearchedQuotation = {
  readonly words: string;
  readonly at: number;
  /** Every name of whoever says it; empty where that is not known. */
  readonly speakers: readonly string[];
};

export type SearchedNote = {
  readonly id: string;
  /** What it says, what it stands at, whom it is about. */
  readonly pieces: readonly string[];
  readonly tags: readonly string[];
};

/** All of an article that is searched. Times are ms since 1970, 0: unknown. */
export type SearchedArticle = {
  readonly id: string;
  readonly keptAt: number;
  readonly published: number;
  readonly title: string;
  readonly text: string;
  readonly summary: string;
  readonly outlet: string;
  /** Authors: searched as part of the text, and found by no field of their own. */
  readonly byline: readonly string[];
  readonly language: string;
  readonly notes: readonly SearchedNote[];
  readonly tags: readonly string[];
  /** Every name and form, those of the figures behind them included. */
  readonly persons: readonly string[];
  readonly organizations: readonly string[];
  readonly quotations: readonly SearchedQuotation[];
};

/** Longer "words" are no words but noise of a page; a whole name or tag may be longer. */
const LONGEST_WORD = 64;
const LONGEST_VALUE = 200;

function addWords(terms: Set<string>, text: string): void {
  for (const word of wordsOfFolded(fold(text))) {
    if (word.length <= LONGEST_WORD) terms.add(word);
    else for (let at = 0; at < word.length; at += LONGEST_WORD) terms.add(word.slice(at, at + LONGEST_WORD));
  }
}

function wordTerms(texts: readonly string[]): Set<string> {
  const terms = new Set<string>();
  for (const text of texts) addWords(terms, text);
  return terms;
}

/** A name, tag or outlet as one term: its folded words with a space between. */
export function valueTerm(value: string): string {
  return wordsOf(value).join(' ').slice(0, LONGEST_VALUE);
}

function valueTerms(values: readonly string[]): Set<string> {
  return new Set(values.map(valueTerm).filter((term) => term !== ''));
}

/** An article as the index takes it in. */
export function indexArticle(article: SearchedArticle): IndexedArticle {
  const { id, keptAt, published, notes } = article;
  const noteTexts = notes.flatMap(({ pieces, tags }) => [...pieces, ...tags]);
  const terms: [IndexField, ReadonlySet<string>][] = [
    ['text', wordTerms([article.text, ...article.byline])],
    ['title', wordTerms([article.title])],
    ['summary', wordTerms([article.summary])],
    ['note', wordTerms(noteTexts)],
    ['said', wordTerms(article.quotations.map(({ words }) => words))],
    ['tag', valueTerms([...article.tags, ...notes.flatMap(({ tags }) => tags)])],
    ['person', valueTerms(article.persons)],
    ['organization', valueTerms(article.organizations)],
    ['outlet', valueTerms([article.outlet])],
    ['language', valueTerms([article.language])],
  ];
  return { id, keptAt, published, terms: new Map(terms.filter(([, set]) => set.size > 0)) };
}
