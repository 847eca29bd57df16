// One key for the addresses of one article, so that a reader who comes back by another link finds the notes again.
// Idea: take off what does not choose the content (scheme, www, hash, tracking, forms as print, AMP and mobile), put the
// rest in one form, and believe the page's canonical link only where a wrong one would do no harm. Keys are compared,
// never opened. When in doubt two keys: the reader can join two articles, but mixed notes cannot be told apart.
import { joinParts, partsOf } from './article-url/address-parts';
import { isBelievable } from './article-url/canonical';
import { hostOf, withoutAmpCache } from './article-url/hosts';

/**
 * The key of an article: equal for all addresses that lead to it. `canonical`: the page's canonical link, absolute
 * or relative; a believable one decides. An address that is not of the web is its own key, without its hash.
 */
export function articleKey(url: string, canonical?: string): string {
  const page = parse(url);
  if (page === undefined || !isWeb(page)) return url.trim().replace(/#.*$/s, '');
  const parts = partsOf(page);
  const link = canonical === undefined ? undefined : parse(canonical, page.href);
  if (link === undefined || !isWeb(link)) return joinParts(parts);
  const named = partsOf(link);
  return joinParts(isBelievable(named, parts) ? named : parts);
}

/**
 * The host that stands for all of a site's, as in keys: without `www.`, those for telephones, caches of AMP. What is no
 * address is its own.
 */
export function siteOf(url: string): string {
  const page = parse(url);
  return page === undefined ? url : hostOf(withoutAmpCache(page));
}

function parse(address: string, base?: string): URL | undefined {
  try {
    return new URL(address.trim(), base);
  } catch {
    return undefined;
  }
}

function isWeb(url: URL): boolean {
  return url.protocol === 'https:' || url.protocol === 'http:';
}
