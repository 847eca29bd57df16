import type { describePlace } from '../../lib/anchoring/describe-place';
import type { findAnchorsInSteps, prepareTextInSteps } from '../../lib/anchoring/find-anchor';
import type { sendToBackground } from '../../lib/messages';
import type { createHighlighter } from '../../lib/page/highlighter';
import type { readPageText } from '../../lib/page/page-text';
import type { readArticle } from '../../lib/page/read-article';

/** What a page session works with. Tests hand in fakes. */
export type PageServices = {
  readonly document: Document;
  readonly window: Window;
  readonly readArticle: typeof readArticle;
  readonly readPageText: typeof readPageText;
  readonly describePlace: typeof describePlace;
  readonly prepareTextInSteps: typeof prepareTextInSteps;
  readonly findAnchorsInSteps: typeof findAnchorsInSteps;
  readonly createHighlighter: typeof createHighlighter;
  readonly send: typeof sendToBackground;
  readonly detectLanguage: (text: string) => Promise<string | undefined>;
  readonly isOutdated: () => boolean;
  /** Only the reader's own doing counts, never an event the page made up. */
  readonly isReaders: (event: Event) => boolean;
};
