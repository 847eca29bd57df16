import { type Thing, textOf, typesOf } from './json-ld';
import type { Metas } from './metas';
import { parseDate, parseVisibleDate } from './parse-date';

export type FoundDate = {
  /** ISO 8601. */
  readonly iso: string;
  /** False when it was only read off visible text or the address. */
  readonly isCertain: boolean;
};

/** What the page says of itself: its JSON-LD, which of that is the article, its meta elements and its address. */
export type Said = {
  readonly things: readonly Thing[];
  readonly article: Thing | undefined;
  readonly metas: Metas;
  readonly url: string;
};

const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'published_at',
  'published-date',
  'publish-date',
  'publish_date',
  'publication_date',
  'publicationdate',
  'pubdate',
  'pub_date',
  'published',
  'datecreated',
  'article.published',
  'article.created',
  'date.release',
  'last-published',
  'last_published',
  'release_date',
  'date_published',
  'rnews:datepublished',
  'date',
  'search.publishdate',
  'analyticsattributes.articledate',
];

const LATE_META_NAMES = [
  'og:pubdate',
  'og:updated_time',
  'article:modified_time',
  'datemodified',
  'last-modified',
  'revised',
];

/**
 * The date of publication by the page's own word: JSON-LD, meta elements, `time`, then visible text near the
 * title and the address, which are marked as uncertain. Undefined when nothing says one.
 */
export function findDate(page: Document, { things, article, metas, url }: Said): FoundDate | undefined {
  const sources: readonly (() => string | undefined)[] = [
    () =>
      first([
        textOf(article, 'datePublished'),
        ...things.filter(isPageThing).map((thing) => textOf(thing, 'datePublished')),
      ]),
    () => first(META_NAMES.map((name) => metas(name))),
    () =>
      first(
        metas.matching(
          /publi[a-z]*[-_.:]?(?:date|time|at|on)$|date[-_.:]?(?:of[-_.:]?)?(?:published|publication)$/,
        ),
      ),
    () => findTime(page),
    () =>
      first([textOf(article, 'dateCreated'), textOf(article, 'uploadDate'), textOf(article, 'dateModified')]),
    () => first(LATE_META_NAMES.map((name) => metas(name))),
  ];
  for (const read of sources) {
    const iso = read();
    if (iso !== undefined) return { iso, isCertain: true };
  }
  const seen = findVisibleDate(page) ?? dateInAddress(url);
  return seen === undefined ? undefined : { iso: seen, isCertain: false };
}

function isPageThing(thing: Thing): boolean {
  return !typesOf(thing).some((type) => /comment|review|video|image|product|event/i.test(type));
}

function first(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const iso = value === undefined ? undefined : parseDate(value);
    if (iso !== undefined) return iso;
  }
  return undefined;
}

/** `time` elements that say they are the publication, then the first one that is not in a list of teasers. */
function findTime(page: Document): string | undefined {
  const selectors = [
    '[itemprop~="datePublished"]',
    'time[pubdate]',
    'header time[datetime], article time[datetime], main time[datetime]',
    'time[datetime]',
    'abbr.published[title], [class*="publish" i][datetime], [data-published], [data-datetime]',
  ];
  for (const selector of selectors) {
    for (const element of page.querySelectorAll(selector)) {
      if (
        element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="teaser" i]')
      )
        continue;
      const value =
        element.getAttribute('datetime') ??
        element.getAttribute('content') ??
        element.getAttribute('title') ??
        element.getAttribute('data-published') ??
        element.getAttribute('data-datetime') ??
        element.textContent ??
        '';
      const iso = parseDate(value);
      if (iso !== undefined) return iso;
    }
  }
  return undefined;
}

const DATE_PLACES =
  'time, [class*="date" i], [class*="datum" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="meta" i], [id*="date" i], [class*="info" i], [class*="author" i]';

/** A date in a short text that calls itself one, above or just below the title. */
function findVisibleDate(page: Document): string | undefined {
  const places = [...page.querySelectorAll(DATE_PLACES)];
  for (const place of places.slice(0, 400)) {
    const text = place.textContent ?? '';
    if (text.length > 300 || place.closest('aside, nav, footer, [class*="comment" i]')) continue;
    const iso = parseVisibleDate(text);
    if (iso !== undefined) return iso;
  }
  return findDateNearTitle(page);
}

/** How much text around the title is searched, in UTF-16 units. */
const NEAR_TITLE = 1_200;

/** The first date in the text below the title; text nodes are told apart, as a line of its own has no space. */
function findDateNearTitle(page: Document): string | undefined {
  const title = page.querySelector('h1') ?? page.querySelector('h2');
  if (!title) return undefined;
  const walker = page.createTreeWalker(page.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = title;
  let text = '';
  for (let node = walker.nextNode(); node && text.length < NEAR_TITLE; node = walker.nextNode()) {
    const around = node.parentElement;
    if (around && !/^(?:SCRIPT|STYLE|NOSCRIPT)$/.test(around.tagName)) text += `${(node as Text).data} `;
  }
  return parseVisibleDate(text);
}

/** "/2024/05/03/" or "2024-05-03" in the address. */
function dateInAddress(url: string): string | undefined {
  const match = /[/_-](20\d\d|19\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
}
