import type { EntityKind, Mention } from '../../lib/names/mention';
import type { Span } from '../../lib/text/span';

/** A stretch of text that is shown in one way. */
export type TextPiece = Span & {
  readonly text: string;
  /** The kind of the name it belongs to. */
  readonly kind?: EntityKind;
  /** Within the stretch just jumped to. */
  readonly isShown?: true;
};

/** `span` cut into pieces at names and at the stretch to show. Together the pieces are the span's text. */
export function textPieces(
  text: string,
  span: Span,
  mentions: readonly Mention[],
  shown: Span | undefined,
): TextPiece[] {
  const names = mentions.filter((mention) => mention.start < span.end && mention.end > span.start);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of shown ? [...names, shown] : names) {
    if (start > span.start && start < span.end) cuts.add(start);
    if (end > span.start && end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const covers = (one: Span, at: number) => one.start <= at && at < one.end;
  let next = 0;
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    const name = names[next];
    return {
      start,
      end,
      text: text.slice(start, end),
      ...(name && covers(name, start) && { kind: name.kind }),
      ...(shown && covers(shown, start) && { isShown: true as const }),
    };
  });
}
