import { oneLine } from '../plain-text';
import { type Citable, citedArticle } from '../references/reference';
import { APA } from './apa';
import { CHICAGO } from './chicago';
import { DIN_ISO_690 } from './din-iso-690';
import { MLA } from './mla';
import { plainOf, type RichPart, richText } from './rich-text';
import type { StyleRules } from './style';
import { type CitationLanguage, citationLanguage, inQuotes } from './words';

/** In the order they are offered in. */
export const CITATION_STYLES = ['apa', 'chicago', 'mla', 'din'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A citation as plain text and in parts, some of which are in italics. */
export type Citation = { readonly text: string; readonly parts: readonly RichPart[] };

export type CiteOptions = {
  readonly style: CitationStyle;
  /** Of the citation's own words: German for `de`, else English. */
  readonly language: string;
};

const RULES: Readonly<Record<CitationStyle, StyleRules>> = {
  apa: APA,
  chicago: CHICAGO,
  mla: MLA,
  din: DIN_ISO_690,
};

/** The article as an entry of a bibliography. */
export function cite(article: Citable, { style, language }: CiteOptions): Citation {
  return citationOf(RULES[style].reference(citedArticle(article), citationLanguage(language)));
}

/**
 * Words of the article with their source: behind them as the style cites in the text (Chicago: in a footnote), then the
 * bibliography's entry. `speaker`: who says them in the article.
 */
export function citeWords(
  article: Citable,
  quoted: { readonly words: string; readonly speaker?: string | undefined },
  { style, language }: CiteOptions,
): Citation {
  const own = citationLanguage(language);
  const source = citedArticle(article);
  const words = withMarks(oneLine(quoted.words), own);
  const cited = RULES[style].words({ words, speaker: quoted.speaker, source, language: own });
  return citationOf(richText(cited, '\n\n', RULES[style].reference(source, own)));
}

/** The marks around words, or around each of their pieces, become the citation's; others in them its inner ones. */
function withMarks(words: string, language: CitationLanguage): string {
  const pieces = words.split(' … ').map((piece) => /^[„“”»«"]([^„“”»«"]*)[“”«»"]$/.exec(piece)?.[1] ?? piece);
  return inQuotes(pieces.join(' … '), language);
}

function citationOf(parts: readonly RichPart[]): Citation {
  return { text: plainOf(parts), parts };
}
