import type { Span } from './text/span';

export type BlockKind = 'lead' | 'heading' | 'paragraph' | 'item' | 'quotation';

/** One paragraph, heading or list item of the article text. */
export type Block = Span & { readonly kind: BlockKind };

/**
 * What extraction chose from a page. `text` is the *article text*: the blocks joined by a blank line, without
 * the title. All spans of an analysis are in it (UTF-16 units), except those that say they are in the title.
 */
export type Article = {
  /** Address to keep and to open again, as the page stood (canonical link honoured by `articleKey`). */
  readonly url: string;
  /** The page's own `<link rel="canonical">`, absolute, when it has a believable one. */
  readonly canonical?: string;
  readonly title: string;
  /** Persons who wrote it. An outlet or agency is not a person and does not stand here. */
  readonly byline: readonly string[];
  readonly site?: string;
  /** ISO 8601, with time and zone where the page says them. */
  readonly published?: string;
  /** False when the date was only read off visible text. */
  readonly publishedCertain: boolean;
  /** BCP 47 primary language, lower case: `de`, `en`, … or `und`. */
  readonly language: string;
  readonly text: string;
  readonly blocks: readonly Block[];
};

export type LeftOutReason =
  | 'caption'
  | 'related'
  | 'newsletter'
  | 'author-box'
  | 'share'
  | 'advertisement'
  | 'navigation'
  | 'comments'
  | 'date-line'
  | 'form'
  | 'aside'
  | 'other';

/** A paragraph of the page that extraction did not take. `id` is stable for one state of the page. */
export type LeftOut = { readonly id: string; readonly reason: LeftOutReason; readonly text: string };

export type VerdictReason =
  | 'article-metadata'
  | 'readable-text'
  | 'long-text'
  | 'no-article-metadata'
  | 'little-text'
  | 'many-links'
  | 'front-page'
  | 'no-text';

/** Is this page an article? `article` may be acted on alone, `maybe` is only offered, `no` says so. */
export type Verdict = {
  readonly kind: 'article' | 'maybe' | 'no';
  readonly reasons: readonly VerdictReason[];
};
