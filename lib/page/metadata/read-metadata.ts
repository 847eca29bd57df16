import { chooseTitle, type Title } from './choose-title';
import { findByline } from './find-byline';
import { findDate } from './find-date';
import { cleanText, isArticleThing, readThings, type Thing, textOf, thingsOf, typesOf } from './json-ld';
import { type Metas, readMetas } from './metas';

/** What the page says of itself. */
export type Metadata = {
  readonly title: Title;
  readonly byline: readonly string[];
  readonly site?: string;
  readonly published?: string;
  readonly publishedCertain: boolean;
  readonly canonical?: string;
  /** Summaries of the page by itself: the lead is found by them. */
  readonly descriptions: readonly string[];
  /** The article's text as the page gives it to search engines; often cut short or another text. */
  readonly articleBody?: string;
  /** Whether JSON-LD, OpenGraph or a publication time call it an article. */
  readonly isCalledArticle: boolean;
  /** Whether the page calls itself something that is no article: a shop's product, a profile, a listing. */
  readonly isCalledOther: boolean;
};

const OTHER_TYPE =
  /^(?:product|productgroup|offer|itemlist|collectionpage|searchresultspage|profilepage|qapage|faqpage|softwareapplication|localbusiness|store|jobposting|event|contactpage|checkoutpage|hotel|restaurant|course|discussionforumposting)$/i;

/** Reads the head of a page: all JSON-LD, then OpenGraph and meta names, then `time`, visible text last. */
export function readMetadata(page: Document, url: string): Metadata {
  const things = readThings(page);
  const article =
    things.find((thing) => isArticleThing(thing) && textOf(thing, 'headline')) ?? things.find(isArticleThing);
  const metas = readMetas(page);
  const site = findSite(metas, things, article, url);
  const date = findDate(page, { things, article, metas, url });
  const articleBody = textOf(article, 'articleBody');
  const canonical = findCanonical(page, url);
  return {
    title: chooseTitle(page, metas, article, site),
    byline: findByline(page, article, metas, {
      site,
      url,
      publisher: article && thingsOf(article, 'publisher').map((thing) => textOf(thing, 'name') ?? ''),
    }),
    ...(site !== undefined && { site }),
    ...(date && { published: date.iso }),
    publishedCertain: date?.isCertain ?? false,
    ...(canonical !== undefined && { canonical }),
    descriptions: findDescriptions(metas, article),
    ...(articleBody !== undefined && { articleBody }),
    isCalledArticle:
      article !== undefined ||
      /\barticle\b/i.test(metas('og:type') ?? '') ||
      metas('article:published_time') !== undefined,
    isCalledOther:
      /^(?:product|profile|website:listing|og:product|business)/i.test(metas('og:type') ?? '') ||
      things.some((thing) => typesOf(thing).some((type) => OTHER_TYPE.test(type))),
  };
}

/** The outlet's name on the page stands before the publisher, which may be a holding company. */
function findSite(
  metas: Metas,
  things: readonly Thing[],
  article: Thing | undefined,
  url: string,
): string | undefined {
  const named = metas(
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'al:android:app_name',
    'dc.publisher',
    'cre',
    'publisher',
  );
  if (named && !/^https?:/.test(named)) return named;
  const website = things.find((thing) => typesOf(thing).includes('WebSite'));
  const publisher = article && thingsOf(article, 'publisher')[0];
  return textOf(website, 'name') ?? textOf(publisher, 'name') ?? hostOf(url);
}

function hostOf(url: string): string | undefined {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || undefined;
  } catch {
    return undefined;
  }
}

function findCanonical(page: Document, url: string): string | undefined {
  const href = page.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  if (!href) return undefined;
  try {
    const canonical = new URL(href, url);
    return /^https?:$/.test(canonical.protocol) ? canonical.href : undefined;
  } catch {
    return undefined;
  }
}

function findDescriptions(metas: Metas, article: Thing | undefined): string[] {
  const found = [
    metas('og:description'),
    metas('description'),
    metas('twitter:description'),
    textOf(article, 'description'),
    textOf(article, 'abstract'),
    metas('dc.description', 'dcterms.description', 'sailthru.description', 'lead', 'teaser'),
  ];
  return [
    ...new Set(found.flatMap((text) => (text ? (cleanText(text.replace(/<[^>]*>/g, ' ')) ?? []) : []))),
  ];
}
