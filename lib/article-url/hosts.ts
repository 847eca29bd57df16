/** A host of its own for telephones or AMP, of which everything is on the host itself, too: `m.`, `de.m.`, `amp.`. */
const SPECIAL_HOST = /^((?:[a-z]{2,3}\.)?)(?:m|mobile|mobil|touch|amp)\.(?=[^.]+\.[^.]+)/;
/** Where everyone has a host: `m.` is somebody. Or what follows is no name but an ending. */
const SHARED_HOST =
  /(?:^|\.)(?:blogspot\.[a-z.]+|wordpress\.com|substack\.com|tumblr\.com|medium\.com|livejournal\.com|typepad\.com|github\.io|gitlab\.io|netlify\.app|vercel\.app|pages\.dev|web\.app|jimdo\.com|blog\.de|over-blog\.com)$|^(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/;

/** The page that Google's or Bing's AMP cache or viewer shows; the same address if it is none of these. */
export function withoutAmpCache(url: URL): URL {
  const { hostname, pathname, search, hash } = url;
  const isCache = /(?:^|\.)(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(hostname);
  const isViewer = /^(?:www\.)?(?:google|bing)\.[a-z.]+$/.test(hostname);
  const match = isCache
    ? /^\/[a-z](?:\/s)?\/([^/]+\.[^/]+)(\/.*)?$/.exec(pathname)
    : isViewer && /^\/amp(?:\/s)?\/([^/]+\.[^/]+)(\/.*)?$/.exec(pathname);
  if (!match) return url;
  const address = `https://${match[1]}${match[2] ?? '/'}${search}${hash}`;
  return URL.canParse(address) ? new URL(address) : url;
}

/** The host that stands for all of a site's: without `www.`, without its special ones, with a port of its own. */
export function hostOf(url: URL): string {
  const plain = url.hostname.replace(/\.$/, '').replace(/^www\d?\.(?=.+\.)/, '');
  const bare = plain.replace(SPECIAL_HOST, '$1');
  const host = SHARED_HOST.test(bare) ? plain : bare;
  return url.port === '' ? host : `${host}:${url.port}`;
}

/** Of two that `hostOf` gave, whether they are one, or one is a subdomain of the other and not merely its guest. */
export function isSameSite(a: string, b: string): boolean {
  return a === b || isBelow(a, b) || isBelow(b, a);
}

function isBelow(lower: string, upper: string): boolean {
  return lower.endsWith(`.${upper}`) && !SHARED_HOST.test(upper);
}
