// Idea: two spellings of one word differ by few letters. Cost: product of their lengths, which are short.
// Source: Levenshtein distance, with the way back.

/** Longer words are compared by so many units at either end. */
const LONGEST = 40;

/** How alike two words are: 1 for equal ones, 0 for such that share nothing. */
export function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.min(a.length, b.length) * 2 < longest) return 0;
  if (longest > LONGEST) return a.slice(0, LONGEST) === b.slice(0, LONGEST) ? 0.8 : 0;
  const costs = editCosts(a, b);
  return 1 - (costs[a.length * (b.length + 1) + b.length] as number) / longest;
}

/** For each unit of `a` the unit of `b` that it became, unchanged; -1 for none. */
export function unitsOf(a: string, b: string): number[] {
  const units = Array.from({ length: a.length }, () => -1);
  const length = Math.max(a.length, b.length);
  if (length > LONGEST) return units.map((_, at) => (a[at] === b[at] ? at : -1));
  const width = b.length + 1;
  const costs = editCosts(a, b);
  const cost = (row: number, column: number) => costs[row * width + column] as number;
  let row = a.length;
  let column = b.length;
  while (row > 0 && column > 0) {
    const isSame = a[row - 1] === b[column - 1];
    if (cost(row, column) === cost(row - 1, column - 1) + (isSame ? 0 : 1)) {
      if (isSame) units[row - 1] = column - 1;
      row -= 1;
      column -= 1;
    } else if (cost(row, column) === cost(row - 1, column) + 1) row -= 1;
    else column -= 1;
  }
  return units;
}

function editCosts(a: string, b: string): Uint8Array {
  const width = b.length + 1;
  const costs = new Uint8Array((a.length + 1) * width);
  for (let column = 1; column < width; column += 1) costs[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const pair = (costs[(row - 1) * width + column - 1] as number) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const other = Math.min(
        costs[(row - 1) * width + column] as number,
        costs[row * width + column - 1] as number,
      );
      costs[row * width + column] = Math.min(pair, other + 1);
    }
  }
  return costs;
}
