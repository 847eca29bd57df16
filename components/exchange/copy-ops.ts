import type { CitationStyle } from '../../lib/export/citations/cite';
import type { Uuid } from '../../lib/note';
import type { Span } from '../../lib/text/span';

/** How an article is put on the clipboard: as Markdown to write on, or as rich text for word processors and mail. */
export type CopyForm = 'markdown' | 'rich';

/** What copying needs of the store and the clipboard. What fails rejects; then the clipboard is as it was. */
export type CopyOps = {
  /** The article with names, notes and quotations. */
  readonly copyArticle: (article: Uuid, form: CopyForm) => Promise<void>;
  /** The article as a source, in rich text and plain. */
  readonly copyCitation: (article: Uuid, style: CitationStyle) => Promise<void>;
  /** Words of the article at `place` (of a quotation), their speaker and the source. `style`: as chosen last. */
  readonly copyQuotation: (article: Uuid, place: Span, style?: CitationStyle) => Promise<void>;
  /** A note with the passage it is on and the source. `style`: as chosen last. */
  readonly copyNote: (article: Uuid, note: Uuid, style?: CitationStyle) => Promise<void>;
  /** The style chosen last. */
  readonly loadCiteStyle: () => Promise<CitationStyle>;
};
