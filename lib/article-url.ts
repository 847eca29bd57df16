// One key for the addresses of one article, so that a reader who comes back by another link finds the notes again.
// Idea: take off what does not choose the content (scheme, www, hash, tracking parameters), put the rest in one form,
// and believe the page's canonical link only where a wrong one would do no harm. Keys are compared, never opened.

/** A parameter that says where a click came from and never what is shown. `*` ends the name of a family. */
type TrackingRule = { readonly name: string; readonly reason: string; readonly unless?: RegExp };

const TRACKING: readonly TrackingRule[] = [
  { name: 'utm_*', reason: 'Google Analytics campaigns: ?utm_source=newsletter' },
  { name: 'gclid', reason: 'Google Ads click' },
  { name: 'gclsrc', reason: 'Google Ads click, its source' },
  { name: 'dclid', reason: 'Google display click' },
  { name: 'gbraid', reason: 'Google Ads click on iOS' },
  { name: 'wbraid', reason: 'Google Ads click on iOS' },
  { name: 'gad_*', reason: 'Google Ads campaign: ?gad_source=1' },
  { name: '_ga', reason: 'Google Analytics client, handed between hosts' },
  { name: '_gl', reason: 'Google Analytics client, handed between hosts' },
  { name: 'fbclid', reason: 'Facebook click' },
  { name: 'fb_*', reason: 'Facebook share: ?fb_action_ids=…' },
  { name: 'igshid', reason: 'Instagram share' },
  { name: 'igsh', reason: 'Instagram share' },
  { name: 'msclkid', reason: 'Microsoft Ads click' },
  { name: 'ocid', reason: 'Microsoft and BBC campaign' },
  { name: 'twclid', reason: 'Twitter Ads click' },
  { name: '__twitter_impression', reason: 'Twitter' },
  { name: 'ttclid', reason: 'TikTok Ads click' },
  { name: 'li_fat_id', reason: 'LinkedIn Ads click' },
  { name: 'yclid', reason: 'Yandex Ads click' },
  { name: '_openstat', reason: 'Yandex Ads campaign' },
  { name: 'mc_cid', reason: 'Mailchimp campaign' },
  { name: 'mc_eid', reason: 'Mailchimp reader' },
  { name: 'mkt_tok', reason: 'Marketo reader' },
  { name: 'ml_subscriber*', reason: 'MailerLite reader' },
  { name: '_hsenc', reason: 'HubSpot mail' },
  { name: '_hsmi', reason: 'HubSpot mail' },
  { name: 'oly_*', reason: 'Omeda mail: ?oly_enc_id=…' },
  { name: 'vero_id', reason: 'Vero mail' },
  { name: 'wt_*', reason: 'Webtrekk/Mapp, many German papers: ?wt_zmc=sm.ext.zonaudev' },
  { name: 'sara_*', reason: 'Mapp, Spiegel and manager magazin: ?sara_ref=re-xx-cp-sh' },
  { name: 'xtor', reason: 'AT Internet campaign' },
  { name: 'at_*', reason: 'AT Internet campaign, BBC and Tagesschau: ?at_medium=RSS' },
  { name: 'ns_*', reason: 'Comscore campaign: ?ns_mchannel=social' },
  { name: 'pk_*', reason: 'Matomo campaign of old' },
  { name: 'mtm_*', reason: 'Matomo campaign' },
  { name: 'piwik_*', reason: 'Matomo campaign of old' },
  { name: 's_cid', reason: 'Adobe Analytics campaign' },
  { name: 'cmpid', reason: 'campaign of several papers' },
  { name: 'smid', reason: 'New York Times share' },
  { name: 'smtyp', reason: 'New York Times share' },
  { name: 'dicbo', reason: 'Outbrain click' },
  { name: 'xing_share', reason: 'Xing share' },
  { name: 'guc*', reason: 'Yahoo consent: ?guccounter=1&guce_referrer=…' },
  // A number may be the article's own reference: ?ref=48213.
  { name: 'ref', reason: 'where the link stood: ?ref=rss', unless: /^\d/ },
];

/** Parameters that choose the article where a site has one path for all: a canonical link without them is wrong. */
const CHOOSING =
  /^(?:id|p|aid|nid|sid|tid|pid|article|article_?id|artikel|story|story_?id|post|news|itemid|v)$/i;

/** Last steps of a path that lead to a part or another form of the article before them. */
const PART_OF_ARTICLE =
  /^(?:\d{1,2}|(?:page|seite|p)-?\d{1,3}|amp|print|drucken|komplettansicht|all|index\.(?:html?|php))$/i;

function isTracking(name: string, value: string): boolean {
  const lower = name.toLowerCase();
  const rule = TRACKING.find((one) =>
    one.name.endsWith('*') ? lower.startsWith(one.name.slice(0, -1)) : lower === one.name,
  );
  return rule !== undefined && !rule.unless?.test(value);
}

/** The parameters that may choose the content, in one order and one spelling; with a `?` in front unless empty. */
function queryOf(params: URLSearchParams): string {
  const kept = [...params].filter(([name, value]) => !isTracking(name, value));
  // Only by name: the order of values of one name may mean something.
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

function withoutSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

/** One spelling of percent codes: plain characters plain, hexadecimal digits in capitals. */
function pathOf(path: string): string {
  const spelled = path.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
  return withoutSlash(spelled);
}

/** Applications that choose what they show by the hash: `#/story/5`, `#!/story/5`. Any other hash is a place in the page. */
function hashRouteOf(hash: string): string {
  const route = /^#!?\/.+/.exec(hash.replace(/:~:.*$/, ''))?.[0];
  if (route === undefined) return '';
  const [path = '', query = ''] = route.split('?', 2);
  const plain = withoutSlash(path);
  return /^#!?$/.test(plain) && query === '' ? '' : plain + queryOf(new URLSearchParams(query));
}

function hostOf(url: URL): string {
  const host = url.hostname.replace(/\.$/, '').replace(/^www\d?\.(?=.+\.)/, '');
  return url.port === '' ? host : `${host}:${url.port}`;
}

type Parts = { readonly host: string; readonly path: string; readonly query: string; readonly route: string };

function partsOf(url: URL): Parts {
  return {
    host: hostOf(url),
    path: pathOf(url.pathname),
    query: queryOf(url.searchParams),
    route: hashRouteOf(url.hash),
  };
}

function keyOf({ host, path, query, route }: Parts): string {
  return `https://${host}${path === '' ? '/' : path}${query}${route}`;
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

/** The same host, or one is a subdomain of the other; `m.`, `amp.` and `mobile.` count as the host itself. */
function isSameSite(a: string, b: string): boolean {
  const bare = (host: string) => host.replace(/^(?:m|amp|mobile)\.(?=.+\.)/, '');
  const [one, other] = [bare(a), bare(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function choosing(query: string): string[] {
  return [...new URLSearchParams(query).keys()].filter((name) => CHOOSING.test(name));
}

/**
 * Whether the canonical link may stand for the page. A page elsewhere could otherwise take over an article's notes,
 * and a front page, section or script named as canonical would make one article of many.
 */
function isBelievable(canonical: Parts, page: Parts): boolean {
  if (!isSameSite(canonical.host, page.host)) return false;
  if (page.route !== '' && canonical.route === '') return false;
  if (canonical.path === page.path) {
    return choosing(page.query).length === 0 || choosing(canonical.query).length > 0;
  }
  if (canonical.path === '' && canonical.query === '') return false;
  if (!page.path.startsWith(`${canonical.path}/`)) return true;
  return page.path
    .slice(canonical.path.length + 1)
    .split('/')
    .every((step) => PART_OF_ARTICLE.test(step));
}

/**
 * The key of an article: equal for all addresses that lead to it. `canonical`: the page's canonical link, absolute
 * or relative; a believable one decides. An address that is not of the web is its own key, without its hash.
 */
export function articleKey(url: string, canonical?: string): string {
  const page = parse(url);
  if (page === undefined || !isWeb(page)) return url.trim().replace(/#.*$/s, '');
  const parts = partsOf(page);
  const link = canonical === undefined ? undefined : parse(canonical, page.href);
  if (link === undefined || !isWeb(link)) return keyOf(parts);
  const named = partsOf(link);
  return keyOf(isBelievable(named, parts) ? named : parts);
}
