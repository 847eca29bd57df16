import type { Span } from '../text/span';

/** So much stands before and behind a place, UTF-16 units, cut between words. */
const BEFORE = 60;
const BEHIND = 120;
/** So far is looked for the border of a word. */
const REACH = 20;
const CUT = '…';

function beginOf(text: string, wanted: number): number {
  if (wanted <= 0) return 0;
  const space = text.slice(wanted, wanted + REACH).search(/\s/);
  if (space >= 0) return wanted + space + 1;
  return isInPair(text, wanted) ? wanted + 1 : wanted;
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length;
  const before = text.slice(wanted - REACH, wanted);
  const space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  if (space >= 0) return wanted - REACH + space;
  return isInPair(text, wanted) ? wanted - 1 : wanted;
}

/** Whether a cut here would part the two halves of a sign. */
function isInPair(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at));
}

/**
 * What stands around a place of a text, on one line, … where it is cut; and where the marks of the text lie in it.
 */
export function snippetAround(
  text: string,
  place: Span,
  marks: readonly Span[],
): { readonly text: string; readonly marks: readonly Span[] } {
  const start = Math.min(beginOf(text, place.start - BEFORE), place.start);
  const end = Math.max(endOf(text, place.end + BEHIND), Math.min(place.end, place.start + 2 * BEHIND));
  const isCut = start > 0;
  const ahead = (isCut ? CUT.length : 0) - start;
  return {
    // White space one for one, so that the marks stay where they are.
    text: `${isCut ? CUT : ''}${text.slice(start, end).replace(/\s/g, ' ')}${end < text.length ? CUT : ''}`,
    marks: marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ start: mark.start + ahead, end: mark.end + ahead })),
  };
}
