import type { Analysis } from '../../../lib/analysis';
import type { Article } from '../../../lib/article';
import { citeQuotation } from '../../../lib/citation';
import type { Entity } from '../../../lib/entities/entity';
import type { EntityId } from '../../../lib/names/mention';
import type { Quotation } from '../../../lib/quotations/quotation';
import {
  contentWords,
  cueWords,
  listQuotations,
  quotedWords,
  type Spoken,
  spokenBy,
} from '../../../lib/quotations/read-quotation';
import type { QuotationMark } from '../marks/find-marks';

/** What is known of the marked article. */
export type Known = { readonly article: Article; readonly analysis: Analysis };

/** What the card of a quotation shows. `at` counts from 1; undefined when the quotation is not marked. */
export type QuotationContent = {
  /** Index in `analysis.quotations`. */
  readonly index: number;
  readonly quotation: Quotation;
  /** What a verdict knows it by, here and after the next analysis. */
  readonly words: string;
  readonly spoken: Spoken | undefined;
  readonly cue: string | undefined;
  readonly at: number | undefined;
  readonly of: number;
  /** Whom the article names besides the speaker, in the order of their first naming. */
  readonly others: readonly Entity[];
  /** With its source, to be copied. */
  readonly citation: string;
};

/** What the card of a quotation shows; undefined when there is no such quotation. */
export function readQuotation(
  { article, analysis }: Known,
  marks: readonly QuotationMark[],
  index: number,
  language: string,
): QuotationContent | undefined {
  const quotation = analysis.quotations[index];
  if (quotation === undefined) return undefined;
  const { text } = article;
  const { entities } = analysis;
  const { speaker } = quotation;
  const at = marks.findIndex((mark) => mark.quotation === index);
  return {
    index,
    quotation,
    words: contentWords(text, quotation),
    spoken: spokenBy(text, quotation, entities),
    cue: cueWords(text, quotation),
    at: at === -1 ? undefined : at + 1,
    of: marks.length,
    others: entities.filter(({ id }) => id !== speaker?.entity),
    citation: citeQuotation({ article, entities, quotation, language }),
  };
}

/** A row of what someone says. */
export type Saying = { readonly index: number; readonly words: string };

/** What someone says in the article, in reading order, as lists show it. */
export function findSayings({ article, analysis }: Known, entity: EntityId): Saying[] {
  return listQuotations(analysis.quotations)
    .filter(({ quotation: { speaker } }) => speaker?.entity === entity || speaker?.others?.includes(entity))
    .map(({ index, quotation }) => ({ index, words: quotedWords(article.text, quotation) }));
}

/** The innermost marked quotation around a place; undefined when there is none. */
export function findAround(
  { analysis }: Known,
  marks: readonly QuotationMark[],
  place: { readonly start: number; readonly end: number },
): number | undefined {
  return marks.findLast(({ quotation }) =>
    analysis.quotations[quotation]?.content.some(
      ({ start, end }) => start <= place.start && place.end <= end,
    ),
  )?.quotation;
}
