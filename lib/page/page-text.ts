import type { Block } from '../article';
import { firstStartingAt } from '../text/lower-bound';
import type { Span } from '../text/span';
import { withPauses } from '../text/steps';
import { joinTextInSteps } from './copy/join-text';
import { spanOfRange } from './page-text/span-of-range';
import { walkPage } from './page-text/walk-page';
import { createTextMap, type TextMap } from './text-map';

/** The text of a whole page, and the way between it and the page. */
export type PageText = TextMap & {
  /** The span of a selection, without white space at its ends; undefined when nothing of it is in the text. */
  spanOf(range: AbstractRange): Span | undefined;
  /** The paragraphs that a span lies in, with a blank line between; around the span at most 2,000 units of them. */
  paragraphOf(span: Span): string;
};

export type PageTextOptions = {
  /** Awaited between slices of work, so that a long page does not hold up the tab. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
};

/** Longest paragraph that is kept with a note, in UTF-16 units. */
const LONGEST_PARAGRAPH = 2_000;

/**
 * Reads the text of a page: everything its body shows, with open shadow roots and frames of the same origin; what
 * stylesheets alone hide is in it. The page is never changed. Rejects with the signal's reason when that is aborted.
 */
export async function readPageText(document: Document, options: PageTextOptions = {}): Promise<PageText> {
  const rest = async (): Promise<void> => {
    await options.pause?.();
    options.signal?.throwIfAborted();
  };
  options.signal?.throwIfAborted();
  const { paragraphs, orderOf } = await walkPage(document.body, rest);
  await rest();
  const { text, runs, blocks } = await withPauses(joinTextInSteps(paragraphs), rest);
  await rest();
  const map = createTextMap(text, runs, orderOf);
  return {
    ...map,
    spanOf: (range) => spanOfRange(map, range),
    paragraphOf: (span) => paragraphAround(text, blocks, span),
  };
}

function paragraphAround(text: string, blocks: readonly Block[], span: Span): string {
  const first = blocks[Math.max(0, firstStartingAt(blocks, span.start + 1) - 1)];
  const last = blocks[Math.max(0, firstStartingAt(blocks, Math.max(span.end, span.start + 1)) - 1)];
  const start = Math.min(first?.start ?? span.start, span.start);
  const end = Math.max(last?.end ?? span.end, span.end);
  if (end - start <= LONGEST_PARAGRAPH) return text.slice(start, end);
  const room = Math.max(0, LONGEST_PARAGRAPH - (span.end - span.start));
  const from = Math.max(start, Math.min(span.start - (room >> 1), end - LONGEST_PARAGRAPH));
  return wellCut(text, from, Math.min(end, from + LONGEST_PARAGRAPH));
}

/** The text between two places, without half a letter at its ends. */
function wellCut(text: string, start: number, end: number): string {
  const isLow = (at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));
  return text.slice(isLow(start) ? start + 1 : start, isLow(end) ? end - 1 : end);
}
