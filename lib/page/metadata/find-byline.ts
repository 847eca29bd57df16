import { isNotAPerson } from '../../byline/not-a-person';
import { cleanText, type Thing, textOf, thingsOf, typesOf } from './json-ld';
import type { Metas } from './metas';
import { lettersOf, wordsOf } from './words-of';

/** Who is known not to be a person on this page. */
export type Outlet = {
  readonly site: string | undefined;
  readonly url: string;
  readonly publisher: readonly string[] | undefined;
};

const VISIBLE_AUTHORS =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline__name, .byline-name, .author-name, .author__name, .article__author, .article-author, .byline a, .author a, .byline, .autor, .author';

/**
 * The persons who wrote the article, in the page's order; empty when it names none. An outlet, an agency or a
 * desk is not a person, even where JSON-LD says so.
 */
export function findByline(
  page: Document,
  article: Thing | undefined,
  metas: Metas,
  outlet: Outlet,
): string[] {
  const sources: readonly (() => readonly string[])[] = [
    () => (article ? authorsOf(article) : []),
    () => [
      metas(
        'author',
        'article:author',
        'dc.creator',
        'dcterms.creator',
        'parsely-author',
        'sailthru.author',
        'byl',
        'article:author_name',
        'twitter:data1-author',
      ) ?? '',
    ],
    () => visibleAuthors(page),
  ];
  for (const read of sources) {
    const persons = read()
      .flatMap(splitNames)
      .filter((name) => isPerson(name, outlet));
    if (persons.length > 0) return uniqueNames(persons);
  }
  return [];
}

function authorsOf(article: Thing): string[] {
  return [...thingsOf(article, 'author'), ...thingsOf(article, 'creator')].flatMap((author) => {
    const isOrganization = typesOf(author).some((type) => /organization/i.test(type));
    const names = thingsOf(author, 'name').flatMap((name) => textOf(name, 'name') ?? []);
    return isOrganization ? [] : names;
  });
}

function visibleAuthors(page: Document): string[] {
  for (const selector of VISIBLE_AUTHORS.split(', ')) {
    const names: string[] = [];
    for (const element of page.querySelectorAll(selector)) {
      const text = cleanText(element.textContent ?? '');
      if (
        text &&
        text.length < 100 &&
        !element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i]')
      )
        names.push(text);
    }
    if (names.length > 0 && names.length <= 6) return names;
  }
  return [];
}

/** "Von Anna Muster und Bert Beispiel, Berlin" -> the names; what is in brackets or after a bar is no name. */
function splitNames(text: string): string[] {
  return text
    .replace(
      /^(?:\s*(?:von|by|par|por|di|af|av|ein(?:e)? \p{L}+ von|text|autor(?:in)?|author|written by|foto)\s*:?\s+)+/iu,
      '',
    )
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .split(/\s*(?:[,;|/•·\n]|\s(?:und|and|et|y|og|och|e|mit|with|&)\s|\s[-–—]\s)\s*/iu)
    .flatMap((name) => cleanText(name.replace(/^(?:von|by)\s+/i, '')) ?? []);
}

function isPerson(name: string, outlet: Outlet): boolean {
  if (name.length < 4 || name.length > 60 || /[@\d:/<>{}]|https?/.test(name)) return false;
  if (isNotAPerson(name) || isOutlet(name, outlet)) return false;
  if (/^(?:the|die|der|das) /i.test(name)) return false;
  const words = name.split(/\s+/);
  const hasCase = /\p{Lu}/u.test(name) || !/\p{Ll}/u.test(name);
  return hasCase && words.length <= 6 && (words.length > 1 || !/^[\p{Script=Latin}.'’-]+$/u.test(name));
}

function isOutlet(name: string, { site, url, publisher }: Outlet): boolean {
  const letters = lettersOf(name);
  const words = ` ${wordsOf(name).join(' ')} `;
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
  return [site ?? '', ...(publisher ?? []), host.replace(/\.[a-z.]+$/, '')].some((outlet) => {
    const own = lettersOf(outlet);
    if (own.length < 3) return false;
    return (
      letters === own ||
      (own.length > 5 && letters.includes(own)) ||
      words.includes(` ${wordsOf(outlet).join(' ')} `)
    );
  });
}

function uniqueNames(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const letters = lettersOf(name);
    return !seen.has(letters) && seen.add(letters);
  });
}
