import { type ComponentChildren, Fragment } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MarkdownBlock, MarkdownInline } from '../../lib/markdown/markdown-tree';
import { parseMarkdown } from '../../lib/markdown/parse-markdown';

export type MarkdownProps = {
  readonly text: string;
  /** BCP 47 of the words, where it is known. */
  readonly lang?: string | undefined;
};

function inline(pieces: readonly MarkdownInline[]): ComponentChildren {
  return pieces.map((piece, index) => <Piece key={index} piece={piece} />);
}

function Piece({ piece }: { readonly piece: MarkdownInline }) {
  switch (piece.kind) {
    case 'text':
      return <>{piece.text}</>;
    case 'code':
      return <code>{piece.text}</code>;
    case 'strong':
      return <strong>{inline(piece.children)}</strong>;
    case 'emphasis':
      return <em>{inline(piece.children)}</em>;
    case 'link':
      return (
        <a href={piece.address} target="_blank" rel="noreferrer noopener">
          {inline(piece.children)}
        </a>
      );
    case 'break':
      return <br />;
  }
}

function List({ list }: { readonly list: MarkdownBlock & { readonly kind: 'list' } }) {
  const items = list.items.map((item, index) => {
    const [only] = item.children;
    // A single paragraph is the item itself, without the air of one.
    const words = item.children.length === 1 && only?.kind === 'paragraph';
    return <li key={index}>{words ? inline(only.children) : blocks(item.children)}</li>;
  });
  return list.start === undefined ? <ul>{items}</ul> : <ol start={list.start}>{items}</ol>;
}

function Block({ block }: { readonly block: MarkdownBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{inline(block.children)}</p>;
    case 'heading':
      // A note stands deep in a page of other headings: its own are no stops between those.
      return <p class="markdown__heading">{inline(block.children)}</p>;
    case 'list':
      return <List list={block} />;
    case 'quotation':
      return <blockquote>{blocks(block.children)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
  }
}

function blocks(all: readonly MarkdownBlock[]): ComponentChildren {
  return all.map((block, index) => (
    <Fragment key={index}>
      <Block block={block} />
    </Fragment>
  ));
}

/** A note as the reader meant it to look. Built of elements, so nothing in it is ever run; links open a page of their own. */
export function Markdown({ text, lang }: MarkdownProps) {
  const tree = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown" lang={lang}>
      {blocks(tree)}
    </div>
  );
}
