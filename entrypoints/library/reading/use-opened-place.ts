import { useEffect } from 'preact/hooks';
import type { Span } from '../../../lib/text/span';

/** How much is shown of a place of which only the beginning is known and that was not searched for, UTF-16 units. */
const WORDS = 60;

/** The words at a place of the text: what was searched for there, else some words from there on. */
export function spanAt(text: string, at: number, searched: readonly Span[]): Span | undefined {
  if (at >= text.length) return undefined;
  const found = searched.find(({ start, end }) => start <= at && at < end);
  if (found) return found;
  const line = text.indexOf('\n', at);
  const space = text.indexOf(' ', Math.min(at + WORDS, text.length));
  const ends = [line, space].filter((end) => end > at);
  return { start: at, end: Math.min(text.length, ...ends) };
}

/** Jumps to a place of the text when the article is opened there, and whenever another place of it is. */
export function useOpenedPlace(
  text: string,
  at: number | undefined,
  searched: readonly Span[],
  jump: (place: Span) => void,
): void {
  useEffect(() => {
    const place = at === undefined ? undefined : spanAt(text, at, searched);
    if (place) jump(place);
  }, [at]);
}
