import type { Selector } from '../../lib/anchoring/selector';
import type { Span } from '../../lib/text/span';

/** So many letters before and after the words are compared with what stood there. */
const AROUND = 32;

function alikeAtEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}

function alikeAtStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && count < b.length && a[count] === b[count]) count += 1;
  return count;
}

/**
 * Where the words of a note stand in the saved text of its article, letter by letter; of several places the one whose
 * surroundings are most alike. Undefined when they stand nowhere in it: a page holds more than its article.
 */
export function findPassage(text: string, { exact, prefix, suffix }: Selector): Span | undefined {
  let best: (Span & { readonly likeness: number }) | undefined;
  for (let at = exact === '' ? -1 : text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const likeness =
      alikeAtEnd(text.slice(Math.max(0, at - AROUND), at), prefix) +
      alikeAtStart(text.slice(end, end + AROUND), suffix);
    if (!best || likeness > best.likeness) best = { start: at, end, likeness };
  }
  return best && { start: best.start, end: best.end };
}
