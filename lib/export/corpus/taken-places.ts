// Idea: the text is cut into stretches, and each keeps the spans that reach into it, so that only neighbors are compared.
// Cost: linear in the text that the spans cover. Source: own.
import type { Span } from '../../text/span';

/** Of a stretch, in UTF-16 units: most spans are shorter. */
const LENGTH = 64;

/** Where spans already stand in a text. */
export class TakenPlaces {
  private readonly stretches = new Map<number, Span[]>();

  add(span: Span): void {
    for (const number of stretchesOf(span)) {
      const own = this.stretches.get(number);
      if (own) own.push(span);
      else this.stretches.set(number, [span]);
    }
  }

  /** Whether one of them reaches into a span. */
  reach({ start, end }: Span): boolean {
    return stretchesOf({ start, end }).some((number) =>
      this.stretches.get(number)?.some((other) => other.start < end && start < other.end),
    );
  }
}

function stretchesOf({ start, end }: Span): number[] {
  const first = Math.floor(start / LENGTH);
  const count = Math.max(0, Math.ceil(end / LENGTH) - first);
  return Array.from({ length: count }, (_, index) => first + index);
}
