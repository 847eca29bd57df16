import type { Analysis } from './analysis';
import type { Article } from './article';
import type { Quotation } from './quotations/quotation';
import { quotedWords, spokenBy } from './quotations/read-quotation';
import { linkToWords } from './text/text-fragment';

export type CitedQuotation = {
  readonly article: Pick<Article, 'url' | 'title' | 'site' | 'published' | 'text'>;
  readonly entities: Analysis['entities'];
  readonly quotation: Quotation;
  /** The reader's, for the day. */
  readonly language: string;
};

/** The article's address with the place of the quoted words in it. */
export function linkToQuotation(
  { url, text }: Pick<Article, 'url' | 'text'>,
  { content }: Quotation,
): string {
  return linkToWords(url, text, content);
}

/** Words with their source, to be pasted into a text: what, who, where, when, and the way there. */
export function citeQuotation({ article, entities, quotation, language }: CitedQuotation): string {
  const { text } = article;
  const speaker = spokenBy(text, quotation, entities)?.names.join(', ');
  const source = sourceOf(article, language);
  const who = speaker === undefined ? source : `${speaker}, in: ${source}`;
  return [quotedWords(text, quotation), who, linkToQuotation(article, quotation)].join('\n');
}

type Surroundings = { readonly prefix: string; readonly suffix: string };

export type CitedPassage = {
  readonly article: Pick<Article, 'url' | 'title' | 'site' | 'published'>;
  /** The words of the page. */
  readonly words: string;
  /** What stands before and after them (of the selector), which tells the place where the words stand twice. */
  readonly around?: Surroundings;
  /** The reader's, for the day. */
  readonly language: string;
};

/** The address of a page with the place of these words in it; `around`: a part of what stands before and after. */
export function linkToPassage(url: string, words: string, around?: Surroundings): string {
  const { prefix = '', suffix = '' } = around ?? {};
  const span = { start: prefix.length, end: prefix.length + words.length };
  return linkToWords(url, prefix + words + suffix, [span], { isExcerpt: true });
}

/** Words of a page with their source, to be pasted into a text: what, where, when, and the way there. */
export function citePassage({ article, words, around, language }: CitedPassage): string {
  return [words.trim(), sourceOf(article, language), linkToPassage(article.url, words, around)].join('\n');
}

type Source = Pick<Article, 'title' | 'site' | 'published'>;

function sourceOf({ title, site, published }: Source, language: string): string {
  return [title.trim(), site, dayIn(published, language)].filter(Boolean).join(', ');
}

function dayIn(published: string | undefined, language: string): string | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];
  const date = new Date(`${day}T12:00:00Z`);
  if (day === undefined || Number.isNaN(date.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
