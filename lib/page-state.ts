import type { Analysis } from './analysis';
import type { Article, LeftOut, Verdict } from './article';
import type { EntityId } from './names/mention';
import type { ModelFault } from './names/tagger/model-file';
import type { Uuid } from './note';

/** Why something the reader asked for could not be done. Each has its words in components/reading/RefusedPage.tsx. */
export type RefusalCode =
  | 'restricted-page' // the browser lets no extension read this page
  | 'no-permission' // activeTab was not granted or has ended
  | 'not-an-article' // verdict "no": can be marked anyway
  | 'no-text' // nothing readable on the page
  | 'page-gone' // the tab was closed or went elsewhere
  | 'outdated' // the extension was updated under the open page: reload the page
  | 'storage-full'
  | 'storage-denied'
  | 'private-window'
  | 'data-lost' // what was stored is gone or damaged: the library offers the ways back
  | 'failed'; // a bug, shown as one

/** A mention or quotation by index; or someone whose quotations the reader asked to see, `turn` another each time. */
export type Standing =
  | { readonly mention: number }
  | { readonly note: Uuid }
  | { readonly quotation: number }
  | { readonly speaker: EntityId; readonly turn: number };

/** What the page session knows, for popup and side panel. */
export type PageState = {
  readonly url: string;
  readonly verdict: Verdict;
  readonly marked: boolean;
  readonly private: boolean;
  /** The stored article, when it is stored. */
  readonly articleId?: Uuid;
  /** The article's key (`lib/article-url`): verdicts on its quotations are kept under it. */
  readonly articleKey?: string;
  /** Why the article could not be stored although it should have been (storage full …); it is marked all the same. */
  readonly unsaved?: RefusalCode;
  readonly article?: Article;
  readonly analysis?: Analysis;
  /** The language names are read in: the article's own, or the one the reader chose for all. */
  readonly readIn?: string;
  /** Why names were found by rules although there is a model for the language. */
  readonly modelFault?: ModelFault;
  readonly leftOut: readonly LeftOut[];
  /** Ids of left-out paragraphs the reader took back in. */
  readonly takenBack: readonly string[];
  /** Where the page stands (last jump, or its card), for the panel to follow. */
  readonly at?: Standing;
};

/** What is told of every change. The whole state of a long article is megabytes: who wants it asks for it. */
export type PageChange = Pick<PageState, 'url' | 'marked' | 'articleId' | 'at'> & {
  /** `moved`: only `at` is another than before. */
  readonly what: 'painted' | 'moved';
};

/** How far the analysis of a tab's page is: 0 … 1, and 1 when it is over, however it ended. */
export type Progress = { readonly tabId: number; readonly share: number };

/** Where in the page to go: a mention or quotation by index, a span of the article text, or the entity's next mention. */
export type Place =
  | { readonly mention: number }
  | { readonly note: Uuid }
  | { readonly titleMention: number }
  | { readonly quotation: number }
  | { readonly start: number; readonly end: number }
  | { readonly entity: EntityId };
