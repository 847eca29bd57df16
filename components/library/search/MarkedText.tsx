import type { Span } from '../../../lib/text/span';

export type MarkedTextProps = {
  readonly text: string;
  /** Ordered, without overlaps. */
  readonly marks: readonly Span[];
};

/** Words with what was searched for marked in them. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  let from = 0;
  return (
    <>
      {marks.map(({ start, end }) => {
        const before = text.slice(from, start);
        from = end;
        return [
          before,
          <mark key={start} class="searched">
            {text.slice(start, end)}
          </mark>,
        ];
      })}
      {text.slice(from)}
    </>
  );
}
