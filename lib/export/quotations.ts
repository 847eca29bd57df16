import { linkToQuotation } from '../citation';
import type { EntityKind } from '../names/mention';
import type { QuotationKind } from '../quotations/quotation';
import { confidenceOf, cueWords, quotedWords, spokenBy } from '../quotations/read-quotation';
import type { ExportBundle } from './bundle';

/** A quotation as exports write it, in words instead of ids. */
export type ExportQuotation = {
  readonly words: string;
  readonly kind: QuotationKind;
  /** Names, or the words that stand for someone the article does not name; empty when it is not known. */
  readonly speakers: readonly string[];
  /** The first speaker's kind; undefined when it is nobody the article names. */
  readonly speakerKind?: EntityKind;
  readonly cue?: string;
  /** How sure quotation and speaker are together, 0 … 1. */
  readonly confidence: number;
  /** Place in the article text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly link: string;
};

/** Every quotation of an article in reading order, unsure ones and parts of others too. */
export function quotationsOf({ article, analysis }: ExportBundle): ExportQuotation[] {
  if (analysis === undefined) return [];
  const { text } = article;
  return analysis.quotations.map((quotation) => {
    const { names = [], entities = [] } = spokenBy(text, quotation, analysis.entities) ?? {};
    const [entity] = entities;
    const cue = cueWords(text, quotation);
    return {
      words: quotedWords(text, quotation),
      kind: quotation.kind,
      speakers: names,
      ...(entity && { speakerKind: entity.kind }),
      ...(cue !== undefined && { cue }),
      confidence: confidenceOf(quotation),
      start: quotation.start,
      end: quotation.end,
      link: linkToQuotation(article, quotation),
    };
  });
}
