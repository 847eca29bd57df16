import type { Reference } from '../references/reference';
import type { RichPart } from './rich-text';
import type { CitationLanguage } from './words';

/** Words of an article that are cited. */
export type CitedWords = {
  /** With their quote marks. */
  readonly words: string;
  /** Who says them in the article; undefined: they are the article's own. */
  readonly speaker?: string | undefined;
  readonly source: Reference;
  readonly language: CitationLanguage;
};

/** The rules of a style: how it lists an article, and how it cites words of it. */
export type StyleRules = {
  /** The entry of a bibliography. */
  readonly reference: (source: Reference, language: CitationLanguage) => readonly RichPart[];
  /** The words with what stands behind them in the text or in a footnote. */
  readonly words: (cited: CitedWords) => readonly RichPart[];
};
