import type { MarkdownBlock, MarkdownInline } from '../../lib/markdown/markdown-tree';
import { parseMarkdown } from '../../lib/markdown/parse-markdown';

function inlineWords(pieces: readonly MarkdownInline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
        case 'code':
          return piece.text;
        case 'break':
          return ' ';
        default:
          return inlineWords(piece.children);
      }
    })
    .join('');
}

function blockWords(block: MarkdownBlock): string {
  switch (block.kind) {
    case 'code':
      return block.text;
    case 'list':
      return block.items.map((item) => wordsOf(item.children)).join(' · ');
    case 'quotation':
      return wordsOf(block.children);
    default:
      return inlineWords(block.children);
  }
}

function wordsOf(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(blockWords).join(' ');
}

/** A note in Markdown as plain words in one line, for lists. */
export function plainWords(text: string): string {
  return wordsOf(parseMarkdown(text)).replace(/\s+/g, ' ').trim();
}
