// Markdown as HTML for other programs, made of escaped words and a handful of tags: it never goes into a page of our own.
import { escapeHtml } from './escape-html';
import type { MarkdownBlock, MarkdownInline } from './markdown-tree';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Exports write some signs by their names. */
function words(text: string): string {
  return escapeHtml(text.replace(/&(amp|lt|gt|quot);/g, (whole, name: string) => NAMED[name] ?? whole));
}

function inline(pieces: readonly MarkdownInline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return words(piece.text);
        case 'code':
          return `<code>${escapeHtml(piece.text)}</code>`;
        case 'strong':
          return `<strong>${inline(piece.children)}</strong>`;
        case 'emphasis':
          return `<em>${inline(piece.children)}</em>`;
        case 'link':
          return `<a href="${words(piece.address)}">${inline(piece.children)}</a>`;
        default:
          return '<br>';
      }
    })
    .join('');
}

function block(one: MarkdownBlock): string {
  switch (one.kind) {
    case 'paragraph':
      return `<p>${inline(one.children)}</p>`;
    case 'heading':
      return `<h${one.level}>${inline(one.children)}</h${one.level}>`;
    case 'quotation':
      return `<blockquote>${markdownHtml(one.children)}</blockquote>`;
    case 'code':
      return `<pre>${escapeHtml(one.text)}</pre>`;
    default: {
      const tag = one.start === undefined ? 'ul' : 'ol';
      const from = one.start === undefined || one.start === 1 ? '' : ` start="${one.start}"`;
      const items = one.items.map(({ children }) => {
        const [only] = children;
        const isShort = children.length === 1 && only?.kind === 'paragraph';
        return `<li>${isShort ? inline(only.children) : markdownHtml(children)}</li>`;
      });
      return `<${tag}${from}>${items.join('')}</${tag}>`;
    }
  }
}

/** Blocks of Markdown as HTML. */
export function markdownHtml(blocks: readonly MarkdownBlock[]): string {
  return blocks.map(block).join('');
}
