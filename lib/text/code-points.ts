import { lowerBound } from './lower-bound';

/** Gives the place of an offset (UTF-16 units) of the text in code points; for one within a character its beginning. */
export function codePointsOf(text: string): (offset: number) => number {
  // Where characters of two units begin, in order: each before the offset has one unit too many.
  const wide = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  return (offset) => offset - lowerBound(wide.length, (at) => (wide[at] ?? 0) >= offset);
}
