// Idea: a link can name words of a page (`#:~:text=`): short ones whole, long ones by their first and last words, as
// browsers match a phrase within one paragraph only. Cost: linear. Source: WICG, Text Fragments.
import type { Span } from './span';

/** Longest phrase that is written out, in UTF-16 units. */
const WHOLE = 120;
/** So many words at either end of a longer one. */
const EDGE_WORDS = 6;

/**
 * The address of a page with the place of some words in it, which browsers scroll to and mark. `spans`: the words'
 * pieces in `text`, in order; the place reaches from the first to the last. The address as it is without any.
 */
export function linkToWords(address: string, text: string, spans: readonly Span[]): string {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return address;
  const directive = directiveOf(text.slice(first.start, last.end).trim());
  if (directive === undefined) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function directiveOf(words: string): string | undefined {
  if (words === '') return undefined;
  if (words.length <= WHOLE && !/[\r\n]/.test(words)) return encode(words);
  const all = words.split(/\s+/);
  const count = Math.min(EDGE_WORDS, Math.floor(all.length / 2));
  if (count === 0) return encode(words);
  // Each end within its own paragraph.
  const opening = (words.split(/[\r\n]+/)[0] ?? '').split(/\s+/).slice(0, count);
  const closing = (words.split(/[\r\n]+/).at(-1) ?? '').split(/\s+/).slice(-count);
  return `${encode(opening.join(' '))},${encode(closing.join(' '))}`;
}

/** The dash, comma and ampersand mean something in a directive. */
function encode(words: string): string {
  return encodeURIComponent(wellFormed(words.replace(/\s+/g, ' ').trim())).replaceAll('-', '%2D');
}

function wellFormed(words: string): string {
  return words.replace(/\p{Surrogate}/gu, '\uFFFD');
}
