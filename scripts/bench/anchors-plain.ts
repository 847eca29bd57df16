// Two plain ways to find a passage, to compare with: by its old place, and by its words with errors allowed.
import type { Anchoring } from '../../lib/anchoring/anchor';
import type { Selector } from '../../lib/anchoring/selector';

/** The old place, whatever stands there now. */
export function findByPosition(text: string, { start, end }: Selector): Anchoring {
  return end <= text.length
    ? { start, end, state: 'certain', score: 1 }
    : { state: 'orphan', reason: 'gone' };
}

/**
 * The place that differs from the words by the fewest letters, at most a quarter of them; without the words around.
 * Cost: length of the text times length of the words. Source: Sellers 1980.
 */
export function findByWords(text: string, { exact }: Selector): Anchoring {
  const at = text.indexOf(exact);
  if (at >= 0) return { start: at, end: at + exact.length, state: 'certain', score: 1 };
  const rows = exact.length;
  let before = Uint16Array.from({ length: rows + 1 }, (_, row) => row);
  let now = new Uint16Array(rows + 1);
  let best = Math.floor(rows / 4) + 1;
  let end = -1;
  for (let column = 0; column < text.length; column += 1) {
    const unit = text.charCodeAt(column);
    for (let row = 1; row <= rows; row += 1) {
      const pair = (before[row - 1] as number) + (exact.charCodeAt(row - 1) === unit ? 0 : 1);
      now[row] = Math.min(pair, (before[row] as number) + 1, (now[row - 1] as number) + 1);
    }
    if ((now[rows] as number) < best) {
      best = now[rows] as number;
      end = column + 1;
    }
    [before, now] = [now, before];
  }
  if (end < 0) return { state: 'orphan', reason: 'gone' };
  return { start: Math.max(0, end - rows), end, state: 'likely', score: 1 - best / rows };
}
