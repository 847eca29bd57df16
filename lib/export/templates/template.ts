/** A template for Markdown files, as the reader edits it. */
export type Template = {
  /** The file: properties between two lines of `---` at its top, if there are any, and Markdown. */
  readonly body: string;
  /** The file's name without its ending; a slash makes a folder. */
  readonly fileName: string;
};

/** Longest of each, in UTF-16 units, and deepest sections in one another. */
export const TEMPLATE_LIMITS = { body: 20_000, fileName: 300, depth: 8 } as const;

export type TemplatePart = keyof Template;

/**
 * What is wrong: a tag or section without its end; an end or `else` without a section; a name, filter or tag that
 * does not exist; a filter's word that it cannot use; a loop over what is no list; too long or too deep; a line among
 * the properties that is none.
 */
export type FaultCode =
  | 'unclosed-tag'
  | 'unclosed-section'
  | 'no-section'
  | 'unknown-name'
  | 'unknown-filter'
  | 'unknown-tag'
  | 'bad-argument'
  | 'not-a-list'
  | 'too-long'
  | 'too-deep'
  | 'not-a-property';

/** What is wrong in a template, and where. */
export type TemplateFault = {
  readonly in: TemplatePart;
  /** From 1. */
  readonly line: number;
  readonly code: FaultCode;
  /** What it is about, as it stands there. */
  readonly word: string;
  /** What would be known there; empty where that says nothing. */
  readonly known: readonly string[];
};

/** Where something stands, for those who tell of faults. */
export type Told = (fault: Omit<TemplateFault, 'in'>) => void;
