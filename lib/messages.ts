import type { Analysis } from './analysis';
import type { Article, LeftOut, Verdict } from './article';
import type { Correction } from './entities/correction';
import type { EntityId } from './names/mention';
import type { NoteDraft, Uuid } from './note';
import type { Settings } from './settings';

/** Why something the reader asked for could not be done. Each has a sentence in the locales (`refusal_<code>`). */
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
  | 'failed'; // a bug, shown as one

export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly detail?: string };

/** What the page session knows, for popup and side panel. */
export type PageState = {
  readonly url: string;
  readonly verdict: Verdict;
  readonly marked: boolean;
  readonly private: boolean;
  /** The stored article, when it is stored. */
  readonly articleId?: Uuid;
  readonly article?: Article;
  readonly analysis?: Analysis;
  readonly leftOut: readonly LeftOut[];
  /** Ids of left-out paragraphs the reader took back in. */
  readonly takenBack: readonly string[];
  /** Which entity and mention the page stands at (last jump), for the panel to follow. */
  readonly at?: { readonly mention: number };
};

export type AnalyzeReply = {
  readonly analysis: Analysis;
  /** Undefined when nothing is stored (private window). */
  readonly articleId?: Uuid;
  readonly noteCount: number;
  readonly private: boolean;
  readonly settings: Settings;
};

/** Where in the page to go: a mention by index, a span of the article text, or the entity's next mention. */
export type Place =
  | { readonly mention: number }
  | { readonly titleMention: number }
  | { readonly start: number; readonly end: number }
  | { readonly entity: EntityId };

/** Content script -> background, and extension pages -> background. One function per message. */
export type ToBackground = {
  /** Injects the page session into a tab and marks it. `anyway`: also when it does not look like an article. */
  markTab(input: { tabId: number; anyway?: boolean }): PageState;
  /** Erases everything in the tab and ends its session. */
  unmarkTab(input: { tabId: number }): null;
  /** The article of a page session: analyzed, and recorded unless the window is private. */
  analyze(input: { article: Article; keep: boolean }): AnalyzeReply;
  /** Saves a private window's article because the reader asked for it. */
  saveAnyway(input: { tabId: number }): PageState;
  /** The reader's verdict on an entity: kept, and applied at once to every open session. */
  correct(input: { correction: Correction }): null;
  /** A note written in the page's card. */
  saveNote(input: { draft: NoteDraft }): { id: Uuid; revision: number };
  /** Opens the library, at a person or organization if one is named. */
  openLibrary(input: { name?: string }): null;
  /** A page session changed (painted, navigated, jumped): relayed to side panels by the runtime itself. */
  pageChanged(input: { state: PageState }): null;
};

/** Extension pages and background -> the page session of a tab. */
export type ToPage = {
  mark(input: { anyway: boolean; keep: boolean; private: boolean }): PageState;
  state(input: null): PageState;
  unmark(input: null): null;
  /** Scrolls there and flashes. False when the place is no longer on the page. */
  reveal(input: { place: Place }): boolean;
  /** Takes a left-out paragraph back in, or out again; the article is analyzed anew. */
  takeBack(input: { id: string; into: boolean }): PageState;
  /** Corrections or settings changed: analyze and paint anew. */
  refresh(input: null): PageState;
};
