// Idea: sentences that one pair of quote marks runs through are read together. What is longer than any sentence (lists,
// tables, text without marks) is cut at a comma or a space, never inside quote marks, so that a rule that looks through
// all of a unit stays cheap. Cost: linear. Source: own.
import type { Span } from '../../../text/span';
import type { Quoted } from '../../quote-marks';

/** Where a unit stands, with what stands in quote marks in it. */
type UnitSpan = Span & { readonly quoted: readonly Quoted[] };

/** No unit is longer, in UTF-16 units, but for what stands in quote marks. */
const LONGEST = 2000;

/** The stretches of text that are read at a time, in order. */
export function spansOfUnits(
  text: string,
  sentences: readonly Span[],
  quoted: readonly Quoted[],
): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let next = 0;
  for (let at = 0; at < sentences.length; ) {
    const { start } = sentences[at] as Span;
    let end = start;
    const own: Quoted[] = [];
    while (at < sentences.length && (end === start || (sentences[at] as Span).start < end)) {
      end = Math.max(end, (sentences[at] as Span).end);
      at += 1;
      for (let one = quoted[next]; one !== undefined && one.start < end; one = quoted[next]) {
        own.push(one);
        next += 1;
        end = Math.max(end, one.end);
      }
    }
    spans.push(...cutLong(text, { start, end, quoted: own }));
  }
  return spans;
}

function cutLong(text: string, { start, end, quoted }: UnitSpan): UnitSpan[] {
  const pieces: UnitSpan[] = [];
  let from = start;
  let next = 0;
  while (from < end) {
    const to = end - from <= LONGEST ? end : cutBefore(text, from, quoted, next);
    const own: Quoted[] = [];
    for (let one = quoted[next]; one !== undefined && one.start < to; one = quoted[next]) {
      own.push(one);
      next += 1;
    }
    pieces.push({ start: from, end: Math.min(to, end), quoted: own });
    from = to;
  }
  return pieces;
}

/** The last comma or space within reach that stands in no quote marks; else the end of the quote marks. */
function cutBefore(text: string, from: number, quoted: readonly Quoted[], next: number): number {
  const reach = from + LONGEST;
  for (let at = next; at < quoted.length; at += 1) {
    const one = quoted[at] as Quoted;
    if (one.start >= reach) break;
    if (one.end > reach) return one.start > from ? one.start : one.end;
  }
  const stretch = text.slice(from, reach);
  const comma = stretch.lastIndexOf(', ');
  const space = stretch.lastIndexOf(' ');
  const cut = comma > LONGEST / 2 ? comma + 2 : space + 1;
  const isIn = quoted.some(({ start, end }) => start < from + cut && from + cut < end);
  return cut <= 0 || isIn ? reach : from + cut;
}
