import { cleanText, type Thing, textOf } from './json-ld';
import type { Metas } from './metas';
import { lettersOf, sharedWords } from './words-of';

/** The title, and the heading on the page that shows it. */
export type Title = { readonly text: string; readonly heading?: Element };

/** Headings longer than this are no titles. */
const LONGEST = 300;
/** Two titles agree when they share this much of their words, both ways. */
const AGREED = 0.7;

/**
 * Chooses the title: the h1 that agrees with what the head of the page says, since that is what the reader sees;
 * then what the head says; then a lone h1. An empty text when the page has no title at all.
 */
export function chooseTitle(
  page: Document,
  metas: Metas,
  article: Thing | undefined,
  site: string | undefined,
): Title {
  const said = [
    textOf(article, 'headline'),
    metas('og:title'),
    metas('twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title', 'headline'),
    textOf(article, 'name'),
    cleanText(page.title),
  ].flatMap((title) => (title ? [withoutSite(title, site)] : []));
  const headings = [...page.querySelectorAll('h1')].flatMap((element) => {
    const text = cleanText(element.textContent ?? '');
    return text && text.length <= LONGEST && lettersOf(text) !== lettersOf(site ?? '')
      ? [{ text, element }]
      : [];
  });
  const agreed = said.flatMap((title) => headings.filter(({ text }) => agree(title, text)))[0];
  if (agreed) return { text: agreed.text, heading: agreed.element };
  const other = said[0] && findOtherHeading(page, said[0]);
  if (said[0]) return { text: said[0], ...(other && { heading: other }) };
  const only = headings[0];
  return only ? { text: only.text, heading: only.element } : { text: '' };
}

/** Some pages show the title as an h2 and keep the h1 for the outlet. */
function findOtherHeading(page: Document, title: string): Element | undefined {
  const letters = lettersOf(title);
  for (const heading of page.querySelectorAll('h2, h1')) {
    if (lettersOf(heading.textContent ?? '') === letters) return heading;
  }
  return undefined;
}

function agree(a: string, b: string): boolean {
  return sharedWords(a, b) >= AGREED && sharedWords(b, a) >= AGREED;
}

/** "Title | Outlet" and "Title - Outlet" without the outlet; a bar always sets off the outlet. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|•·»]\s+|\s+[-–—]\s+(?=[^-–—]*$)/);
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return title;
  const letters = lettersOf(last);
  const isOutlet =
    site !== undefined &&
    letters !== '' &&
    (lettersOf(site).includes(letters) || letters.includes(lettersOf(site)));
  const rest = title.slice(0, title.lastIndexOf(last)).replace(/\s*[|•·»\-–—]\s*$/, '');
  return isOutlet && rest.length > 0 ? rest : title;
}
