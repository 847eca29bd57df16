/** Gives the place of an offset (UTF-16 units) of the text in code points; for one within a character its beginning. */
export function codePointsOf(text: string): (offset: number) => number {
  // Where characters of two units begin, in order.
  const wide: number[] = [];
  for (const { index } of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) wide.push(index);
  return (offset) => {
    let [low, high] = [0, wide.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((wide[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    // `low` of them begin before the offset, and each has one unit too many.
    return offset - low;
  };
}
