/** A half-open stretch `[start, end)` of a named text, in UTF-16 units. (A `Range` is the DOM's.) */
export type Span = { readonly start: number; readonly end: number };

/** Whether the two spans share at least one unit of text. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies in another, or is the same. */
export function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without white space at its ends; of white space alone, nothing is left at its end. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  return { start: first, end: first + words.trim().length };
}
