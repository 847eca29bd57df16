// Whether a page's canonical link may stand for the page. It is wrong often enough: it names the front page or the
// section, the script without the article, or, left over in a template, another article; and a page elsewhere could
// take over an article's notes. A wrong one would make one article of many, and mix their notes; one that is not
// believed costs a second entry, which the reader can join. So: believed where page and link agree on what they name.
import type { AddressParts } from './address-parts';
import { isSameSite } from './hosts';
import { isNamingArticle, isPartOfArticle, lastStep } from './views';

/** Parameters that choose the article where a site has one path for all: a canonical link without them is wrong. */
const CHOOSING =
  /^(?:(?:a|n|s|t|p|m|k|l|g|u|gu|art|doc|cur|old|article|artikel|story|post|news|item|content|page|node|cat|entry|beitrag|meldung|text|msg|topic|thread)?[_-]?id|p|article|artikel|story|post|news|item|doc|document|node|entry|beitrag|meldung|nr|[a-z]+_?nr|t|topic|thread|v|key|slug|title|q)$/i;

/** Whether the canonical link of a page names what the page shows. */
export function isBelievable(canonical: AddressParts, page: AddressParts): boolean {
  if (!isSameSite(canonical.host, page.host)) return false;
  if (page.route !== '' && canonical.route === '') return false;
  if (canonical.path === page.path) return isChoosingSame(canonical.query, page.query);
  if (canonical.path === '' && canonical.query === '') return false;
  if (page.path === '' && !isChoosing(page.query)) return false;
  if (page.path.startsWith(`${canonical.path}/`)) {
    const steps = page.path.slice(canonical.path.length + 1).split('/');
    return steps.every(isPartOfArticle) && isChoosingSame(canonical.query, page.query);
  }
  return isNamingSame(canonical, page);
}

function isChoosing(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => CHOOSING.test(name));
}

/** Every parameter of the page that chooses an article is in the link, with the same value. */
function isChoosingSame(canonical: string, page: string): boolean {
  const named = new URLSearchParams(canonical);
  return [...new URLSearchParams(page)].every(
    ([name, value]) => !CHOOSING.test(name) || named.getAll(name).includes(value),
  );
}

/** Of two different paths: the same number, or half of the same words; a page without words takes any article's name. */
function isNamingSame(canonical: AddressParts, page: AddressParts): boolean {
  const [named, own] = [namesIn(canonical), namesIn(page)];
  if (named.numbers.length > 0 && own.numbers.length > 0) {
    return named.numbers.some((number) => own.numbers.includes(number));
  }
  if (own.words.length === 0) return isNamingArticle(lastStep(canonical.path));
  const shared = own.words.filter((word) => named.words.includes(word));
  const fewer = Math.min(own.words.length, named.words.length);
  return fewer > 0 && shared.length * 2 >= fewer && own.digits === named.digits;
}

/** What an address calls its article: long numbers, words, and short numbers, which count parts of a series. */
function namesIn({ path, query }: AddressParts): { numbers: string[]; words: string[]; digits: string } {
  const step = lastStep(path);
  const isScript = /\.(?:php\d?|aspx?|jsp|cgi)$/i.test(step) || isChoosing(query);
  const name = isScript && !isNamingArticle(step) ? '' : decoded(step).replace(/\.\w{2,5}$/, '');
  const words = name.match(/\p{L}+/gu) ?? [];
  const numbers = (path + query).match(/\d{5,}/g) ?? [];
  const digits = (step.match(/(?<!\d)\d{1,4}(?!\d)/g) ?? []).join(' ');
  return { numbers: numbers.filter((one) => !/^(?:19|20)\d{6}$/.test(one)), words: telling(words), digits };
}

/** Each word once, short ones ("the", "und") only where there are no others. */
function telling(words: readonly string[]): string[] {
  const distinct = [...new Set(words.map((word) => word.toLowerCase()))];
  const long = distinct.filter((word) => word.length > 3);
  return long.length > 0 ? long : distinct;
}

function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
