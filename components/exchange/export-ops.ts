import type { Uuid } from '../../lib/note';
import type { Scope } from '../../lib/store/scope';

/** What a scope holds, to say it in words. */
export type ScopeWords = {
  readonly articles: number;
  /** Of the person, tag, collection, or the one article; else what was searched for. */
  readonly name?: string;
};

/** A form that articles can be exported in. `backup`: everything, to be taken in again; only of the whole library. */
export type FormatId =
  | 'markdown'
  | 'csv'
  | 'csv-articles'
  | 'csv-notes'
  | 'csv-people'
  | 'csv-quotations'
  | 'readwise'
  | 'csl'
  | 'ris'
  | 'biblatex'
  | 'w3c'
  | 'hypothesis'
  | 'tei'
  | 'brat'
  | 'json'
  | 'backup';

/** How the reader wants to have it. Remembered for the next time. */
export type ExportChoice = {
  readonly format: FormatId;
  /** One file for each article, together in a zip; where a form can be both. */
  readonly perArticle: boolean;
  /** CSV as Excel reads it: with a mark of UTF-8 in front. */
  readonly excel: boolean;
  /** Of headings and other words that are added: `auto` follows each article. */
  readonly labels: 'auto' | 'de' | 'en';
  /** Of Markdown: the template's id. */
  readonly template: string;
};

/** A template for Markdown. Built-in ones can be copied, not changed. */
export type ExportTemplate = {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  /** Of the file name without its ending. */
  readonly fileName: string;
  readonly isBuiltIn: boolean;
};

/** What is wrong in a template, and where. `line` counts from 1. */
export type TemplateFault = {
  readonly in: 'body' | 'fileName';
  readonly line: number;
  readonly code:
    | 'unclosed-tag'
    | 'unclosed-section'
    | 'no-section'
    | 'unknown-name'
    | 'unknown-filter'
    | 'bad-argument'
    | 'not-a-list'
    | 'too-long'
    | 'too-deep'
    | 'not-yaml';
  /** The word it is about. */
  readonly word: string;
  /** What would be known there. */
  readonly known: readonly string[];
};

/** What a template makes of an article. With faults there is no text. */
export type TemplatePreview = {
  readonly faults: readonly TemplateFault[];
  readonly text: string;
  readonly fileName: string;
  /** Of the article it was made of; undefined where there is none in the scope: then of a made-up one. */
  readonly title?: string;
};

export type ExportProgress = { readonly done: number; readonly of: number };

export type ExportDone = {
  /** Of the file. */
  readonly name: string;
  readonly articles: number;
};

export type ExportWatch = {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
};

/** What the export dialog needs of the store and the browser. */
export type ExportOps = {
  readonly describeScope: (scope: Scope, signal: AbortSignal) => Promise<ScopeWords>;
  readonly loadChoice: () => Promise<ExportChoice>;
  /**
   * Makes the file and offers it to the downloads; the choice is remembered. Rejects with an AbortError when it was
   * cancelled. Nothing is offered then, and nothing in the library is ever changed.
   */
  readonly exportScope: (scope: Scope, choice: ExportChoice, watch: ExportWatch) => Promise<ExportDone>;

  readonly loadTemplates: () => Promise<readonly ExportTemplate[]>;
  /** Saves a template of the reader's own. */
  readonly saveTemplate: (template: Omit<ExportTemplate, 'isBuiltIn'>) => Promise<void>;
  readonly removeTemplate: (id: string) => Promise<void>;
  /** The template with the first article of the scope. */
  readonly previewTemplate: (
    template: Pick<ExportTemplate, 'body' | 'fileName'>,
    scope: Scope,
    labels: ExportChoice['labels'],
  ) => Promise<TemplatePreview>;
};

/** Of one article: what a click on a format in popup or reading pane asks for. */
export type ArticleExport = (article: Uuid, format: FormatId) => Promise<ExportDone>;
