import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { Block } from '../../lib/article';
import type { Mention } from '../../lib/names/mention';
import { isShown, type Quotation } from '../../lib/quotations/quotation';
import type { Span } from '../../lib/text/span';
import { langOf } from '../words/lang-of';
import { type NotedSpan, type TextPiece, textPieces } from './text-pieces';

/** The place to show; `turn` is another number with each jump, so that the same place can be jumped to again. */
export type ShownPlace = Span & { readonly turn: number };

export type ArticleTextProps = {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** Words with a note. */
  readonly noted: readonly NotedSpan[];
  readonly language: string;
  /** What was searched for: ordered, without overlaps. */
  readonly searched?: readonly Span[];
  readonly shown: ShownPlace | undefined;
};

function Piece({ piece, turn }: { readonly piece: TextPiece; readonly turn: number | undefined }) {
  const isPlain = !piece.kind && !piece.isQuoted && !piece.color && !piece.isShown;
  if (isPlain && !piece.isSearched) return <>{piece.text}</>;
  const classes = [
    piece.kind && `named named--${piece.kind}`,
    piece.isQuoted && 'quoted',
    piece.color && `passage__words--${piece.color}`,
    // Two names for one animation: changing it starts it anew.
    piece.isShown && `just-shown just-shown--${(turn ?? 0) % 2 ? 'odd' : 'even'}`,
  ];
  if (piece.isSearched) classes.push('searched');
  const Element = piece.isSearched ? 'mark' : 'span';
  return (
    <Element class={classes.filter(Boolean).join(' ')} data-shown={piece.isShown ? '' : undefined}>
      {piece.text}
    </Element>
  );
}

/** The places of all quoted words, each once: quotations lie in one another. */
function quotedSpans(quotations: readonly Quotation[]): Span[] {
  const spans = quotations.filter(isShown).flatMap(({ content }) => content);
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, end) });
    else joined.push({ start, end });
  }
  return joined;
}

/** Neighbouring list items stand in one list. */
function runsOfBlocks(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function BlockElement({
  kind,
  children,
}: {
  readonly kind: Block['kind'];
  readonly children: ComponentChildren;
}) {
  switch (kind) {
    case 'heading':
      return <h3 class="article-text__heading">{children}</h3>;
    case 'quotation':
      return (
        <blockquote class="article-text__quotation">
          <p>{children}</p>
        </blockquote>
      );
    case 'lead':
      return <p class="article-text__lead">{children}</p>;
    default:
      return <p>{children}</p>;
  }
}

/** The article as it was read, its names underlined as in the page. Scrolls to the place to show. */
export function ArticleText(props: ArticleTextProps) {
  const { text, blocks, mentions, quotations, noted, language, searched, shown } = props;
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (shown) root.current?.querySelector('[data-shown]')?.scrollIntoView?.({ block: 'center' });
  }, [shown]);
  const quoted = useMemo(() => quotedSpans(quotations), [quotations]);
  const words = (block: Block) =>
    textPieces(text, block, { mentions, quoted, noted, searched, shown }).map((piece) => (
      <Piece key={piece.start} piece={piece} turn={shown?.turn} />
    ));
  return (
    <div class="article-text words" lang={langOf(language)} ref={root}>
      {runsOfBlocks(blocks).map((run) => {
        const [first] = run;
        if (!first) return null;
        return first.kind === 'item' ? (
          <ul key={first.start} class="article-text__list">
            {run.map((block) => (
              <li key={block.start}>{words(block)}</li>
            ))}
          </ul>
        ) : (
          <BlockElement key={first.start} kind={first.kind}>
            {words(first)}
          </BlockElement>
        );
      })}
    </div>
  );
}
