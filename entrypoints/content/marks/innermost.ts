import type { Span } from '../../../lib/text/span';

type Edge = { readonly at: number; readonly index: number; readonly isStart: boolean };

/**
 * What each of some overlapping lists of spans has to itself, in the order of the lists: every place belongs to the
 * last list that covers it. Quotations come by their start, the longer first, so that is the innermost one.
 */
export function innermost(lists: readonly (readonly Span[])[]): Span[][] {
  const own: Span[][] = lists.map(() => []);
  const edges = lists.flatMap((spans, index) => spans.flatMap((span) => edgesOf(span, index)));
  edges.sort((a, b) => a.at - b.at);
  const open = new Set<number>();
  let from = 0;
  for (const { at, index, isStart } of edges) {
    // Few are open at once: quotations are nested two or three deep.
    if (open.size > 0 && at > from) add(own[Math.max(...open)], { start: from, end: at });
    if (isStart) open.add(index);
    else open.delete(index);
    from = at;
  }
  return own;
}

function edgesOf({ start, end }: Span, index: number): Edge[] {
  return start < end
    ? [
        { at: start, index, isStart: true },
        { at: end, index, isStart: false },
      ]
    : [];
}

/** Grows the last span where the next one begins at its end. */
function add(spans: Span[] | undefined, next: Span): void {
  const last = spans?.at(-1);
  if (last?.end === next.start) spans?.splice(-1, 1, { start: last.start, end: next.end });
  else spans?.push(next);
}
