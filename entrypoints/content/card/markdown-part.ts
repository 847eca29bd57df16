import type { MarkdownBlock, MarkdownInline } from '../../../lib/markdown/markdown-tree';
import { parseMarkdown } from '../../../lib/markdown/parse-markdown';
import { build } from './build';

/** A note's Markdown as elements; words become text nodes, never markup. */
export function buildMarkdown(document: Document, text: string): HTMLElement {
  return build(document, 'div', { class: 'markdown' }, ...buildBlocks(document, parseMarkdown(text)));
}

function buildBlocks(document: Document, blocks: readonly MarkdownBlock[]): Node[] {
  return blocks.map((block) => buildBlock(document, block));
}

function buildBlock(document: Document, block: MarkdownBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return build(document, 'p', {}, ...buildInlines(document, block.children));
    case 'heading':
      // A card has one heading level of its own; those of a note are no sections of the page.
      return build(document, 'p', { class: 'heading' }, ...buildInlines(document, block.children));
    case 'list': {
      const items = block.items.map((item) =>
        build(document, 'li', {}, ...buildBlocks(document, item.children)),
      );
      return block.start === undefined
        ? build(document, 'ul', { class: 'bullets' }, ...items)
        : build(document, 'ol', { start: String(block.start) }, ...items);
    }
    case 'quotation':
      return build(document, 'blockquote', {}, ...buildBlocks(document, block.children));
    case 'code':
      return build(document, 'pre', {}, build(document, 'code', {}, block.text));
  }
}

function buildInlines(document: Document, inlines: readonly MarkdownInline[]): Node[] {
  return inlines.map((inline) => buildInline(document, inline));
}

function buildInline(document: Document, inline: MarkdownInline): Node {
  switch (inline.kind) {
    case 'text':
      return document.createTextNode(inline.text);
    case 'code':
      return build(document, 'code', {}, inline.text);
    case 'strong':
      return build(document, 'strong', {}, ...buildInlines(document, inline.children));
    case 'emphasis':
      return build(document, 'em', {}, ...buildInlines(document, inline.children));
    case 'link': {
      const attributes = { href: inline.address, target: '_blank', rel: 'noopener noreferrer' };
      return build(document, 'a', attributes, ...buildInlines(document, inline.children));
    }
    case 'break':
      return build(document, 'br');
  }
}
