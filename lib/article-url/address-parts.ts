import { hostOf, withoutAmpCache } from './hosts';
import { isTracking } from './tracking';
import { isView, withoutView } from './views';

/** What of an address may choose the content, each in one spelling; `query` and `route` with their sign in front. */
export type AddressParts = {
  readonly host: string;
  /** Empty: the front page. */
  readonly path: string;
  readonly query: string;
  /** Applications that choose what they show by the hash: `#/story/5`. */
  readonly route: string;
};

/** The parts of an address of the web. */
export function partsOf(address: URL): AddressParts {
  const url = withoutAmpCache(address);
  const path = pathOf(url.pathname);
  return { host: hostOf(url), path, query: queryOf(url.searchParams, path), route: hashRouteOf(url.hash) };
}

/** The parts as one address, equal for equal ones. */
export function joinParts({ host, path, query, route }: AddressParts): string {
  return `https://${host}${path === '' ? '/' : path}${query}${route}`;
}

/** The parameters that may choose the content, in one order and one spelling; with a `?` in front unless empty. */
function queryOf(params: URLSearchParams, path: string): string {
  const known = [...params].filter(([name, value]) => !isTracking(name, value));
  // Alone behind a front page a parameter is all there is to tell its pages apart.
  const isAlone = path === '' && known.length === 1;
  const kept = known.filter(([name, value]) => isAlone || !isView(name, value, path));
  // Only by name: the order of values of one name may mean something.
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

/** One spelling of percent codes: plain characters plain, hexadecimal digits in capitals. Without session ids. */
function pathOf(path: string): string {
  const spelled = path.replace(/;jsessionid=[^/;]*/gi, '').replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : code.toUpperCase();
  });
  return withoutView(spelled);
}

/** `#/story/5`, `#!/story/5`. Any other hash is a place in the page. */
function hashRouteOf(hash: string): string {
  const route = /^#!?\/.+/.exec(hash.replace(/:~:.*$/, ''))?.[0];
  if (route === undefined) return '';
  const [path = '', query = ''] = route.split('?', 2);
  const plain = path.replace(/\/{1,50}$/, '');
  return /^#!?$/.test(plain) && query === '' ? '' : plain + queryOf(new URLSearchParams(query), '');
}
