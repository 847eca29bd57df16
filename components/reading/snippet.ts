import type { Block } from '../../lib/article';
import type { Span } from '../../lib/text/span';

export type Snippet = { readonly before: string; readonly words: string; readonly after: string };

const ROOM = 56;

/** Where to cut so that no word is cut: the first blank at or after `from`, or `from` itself where there is none. */
function nextBlank(text: string, from: number, end: number): number {
  const blank = text.indexOf(' ', from);
  return blank === -1 || blank >= end ? from : blank + 1;
}

function lastBlank(text: string, to: number, start: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank <= start ? to : blank;
}

/** The words at `span` with some words before and after from the same paragraph; "…" where it was cut. */
export function snippetAt(text: string, span: Span, blocks: readonly Block[], room: number = ROOM): Snippet {
  const block = blocks.find((one) => one.start <= span.start && span.end <= one.end) ?? {
    start: 0,
    end: text.length,
  };
  const start =
    span.start - block.start <= room ? block.start : nextBlank(text, span.start - room, span.start);
  const end = block.end - span.end <= room ? block.end : lastBlank(text, span.end + room, span.end);
  return {
    before: (start > block.start ? '… ' : '') + text.slice(start, span.start),
    words: text.slice(span.start, span.end),
    after: text.slice(span.end, end) + (end < block.end ? ' …' : ''),
  };
}
