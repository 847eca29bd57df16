import type { FormatId } from '../../lib/export/formats';
import type { Rendered } from '../../lib/export/templates/render-template';
import type { Template } from '../../lib/export/templates/template';
import type { Scope } from '../../lib/store/scope';

/** What a scope holds, to say it in words. */
export type ScopeWords = {
  readonly articles: number;
  /** Of the person, tag, collection, or the one article; else what was searched for. */
  readonly name?: string;
};

/** A form that articles can be exported in. `backup`: everything, to be taken in again; only of the whole library. */
export type ChosenFormat = FormatId | 'backup';

/** How the reader wants to have it. Remembered for the next time. */
export type ExportChoice = {
  readonly format: ChosenFormat;
  /** One file for each article, together in a zip; where a form can be both. */
  readonly perArticle: boolean;
  /** CSV as Excel reads it: with a mark of UTF-8 in front. */
  readonly excel: boolean;
  /** Of headings and other words that are added: `auto` follows each article. */
  readonly labels: 'auto' | 'de' | 'en';
  /** Of Markdown: the template's id. */
  readonly template: string;
};

/** A template for Markdown. Those that are there from the beginning can be copied, not changed; they have no `name`. */
export type NamedTemplate = Template & { readonly id: string; readonly name?: string };

/** What a template makes of an article. With faults of reading there is no text. */
export type TemplatePreview = Rendered & {
  /** Of the article it was made of; undefined where there is none in the scope: then of a made-up one. */
  readonly title?: string;
};

/** What can be named in a template, as it is written there. */
export type TemplateNames = {
  readonly names: readonly string[];
  /** Lists, each with what an entry has. */
  readonly lists: readonly { readonly name: string; readonly each: readonly string[] }[];
  readonly filters: readonly string[];
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

  /** The reader's own. */
  readonly loadTemplates: () => Promise<readonly NamedTemplate[]>;
  /** Saves one of the reader's own. Rejects where there are too many. */
  readonly saveTemplate: (template: Required<NamedTemplate>) => Promise<void>;
  readonly removeTemplate: (id: string) => Promise<void>;
  /** One that is there from the beginning, its headings as words of a language: to be changed. */
  readonly copyOfStandard: (id: string, language: string) => Promise<Template>;
  /** What can be named in templates. */
  readonly templateNames: () => Promise<TemplateNames>;
  /** The template with the first article of the scope. */
  readonly previewTemplate: (
    template: Template,
    scope: Scope,
    labels: ExportChoice['labels'],
  ) => Promise<TemplatePreview>;
};
