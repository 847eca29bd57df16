import type { EntityKind, Mention } from '../../lib/names/mention';
import type { HighlightColor } from '../../lib/note';
import type { Span } from '../../lib/text/span';

/** Words with a note. */
export type NotedSpan = Span & { readonly color: HighlightColor };

/** A stretch of text that is shown in one way. */
export type TextPiece = Span & {
  readonly text: string;
  /** The kind of the name it belongs to. */
  readonly kind?: EntityKind;
  /** Someone said it. */
  readonly isQuoted?: true;
  /** The color of the first note on it. */
  readonly color?: HighlightColor;
  /** It was searched for. */
  readonly isSearched?: true;
  /** Within the stretch just jumped to. */
  readonly isShown?: true;
};

/** What is to be seen of a text. Names and quoted words are ordered and without overlaps; notes may lie in any order. */
export type Painted = {
  readonly mentions: readonly Mention[];
  readonly quoted: readonly Span[];
  readonly noted: readonly NotedSpan[];
  /** What was searched for: ordered, without overlaps. */
  readonly searched?: readonly Span[] | undefined;
  readonly shown: Span | undefined;
};

/** `span` cut into pieces at names, quoted words, notes and the stretch to show. Together the pieces are the span's text. */
export function textPieces(
  text: string,
  span: Span,
  { mentions, quoted, noted, searched = [], shown }: Painted,
): TextPiece[] {
  const isIn = (one: Span) => one.start < span.end && one.end > span.start;
  const names = mentions.filter(isIn);
  const words = quoted.filter(isIn);
  const notes = noted.filter(isIn);
  const hits = searched.filter(isIn);
  const cuts = new Set([span.start, span.end]);
  for (const { start, end } of [...names, ...words, ...notes, ...hits, ...(shown ? [shown] : [])]) {
    if (start > span.start && start < span.end) cuts.add(start);
    if (end > span.start && end < span.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const covers = (one: Span, at: number) => one.start <= at && at < one.end;
  let next = 0;
  let nextQuoted = 0;
  let nextHit = 0;
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? span.end;
    while ((names[next]?.end ?? Infinity) <= start) next += 1;
    while ((words[nextQuoted]?.end ?? Infinity) <= start) nextQuoted += 1;
    while ((hits[nextHit]?.end ?? Infinity) <= start) nextHit += 1;
    const name = names[next];
    const hit = hits[nextHit];
    const said = words[nextQuoted];
    const note = notes.find((one) => covers(one, start));
    return {
      start,
      end,
      text: text.slice(start, end),
      ...(name && covers(name, start) && { kind: name.kind }),
      ...(said && covers(said, start) && { isQuoted: true as const }),
      ...(hit && covers(hit, start) && { isSearched: true as const }),
      ...(note && { color: note.color }),
      ...(shown && covers(shown, start) && { isShown: true as const }),
    };
  });
}
