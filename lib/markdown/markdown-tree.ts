/** A piece of a line. `text` and the text of `code` are shown as they are, never read again as markup. */
export type MarkdownInline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly children: readonly MarkdownInline[] }
  /** `address`: begins with http:, https: or mailto:. In its children there is no other link. */
  | { readonly kind: 'link'; readonly address: string; readonly children: readonly MarkdownInline[] }
  | { readonly kind: 'break' };

/** One entry of a list. */
export type MarkdownItem = { readonly kind: 'item'; readonly children: readonly MarkdownBlock[] };

/** A paragraph, heading, list, quotation or piece of code. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph'; readonly children: readonly MarkdownInline[] }
  /** `level`: 1 … 6. */
  | { readonly kind: 'heading'; readonly level: number; readonly children: readonly MarkdownInline[] }
  /** `start`: the first number of an ordered list; undefined: the list has bullets. */
  | { readonly kind: 'list'; readonly start?: number; readonly items: readonly MarkdownItem[] }
  | { readonly kind: 'quotation'; readonly children: readonly MarkdownBlock[] }
  /** Lines of code, without a line break at the end. */
  | { readonly kind: 'code'; readonly text: string };
