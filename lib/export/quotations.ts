import { linkToQuotation } from '../citation';
import type { EntityKind } from '../names/mention';
import type { Quotation, QuotationKind } from '../quotations/quotation';
import { confidenceOf, cueWords, quotedWords, type Spoken, spokenBy } from '../quotations/read-quotation';
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

/** Tells who says a quotation of the article. All who are named are gone through once, not for each quotation. */
export function speakersIn({
  article,
  analysis,
}: ExportBundle): (quotation: Quotation) => Spoken | undefined {
  const byId = new Map(analysis?.entities.map((entity) => [entity.id, entity]));
  return (quotation) => {
    const { entity, others = [] } = quotation.speaker ?? {};
    const known = [entity, ...others].flatMap((id) => (id === undefined ? [] : (byId.get(id) ?? [])));
    return spokenBy(article.text, quotation, known);
  };
}

/** Every quotation of an article in reading order, unsure ones and parts of others too. */
export function quotationsOf(bundle: ExportBundle): ExportQuotation[] {
  const { article, analysis } = bundle;
  if (analysis === undefined) return [];
  const { text } = article;
  const spokenIn = speakersIn(bundle);
  return analysis.quotations.map((quotation) => {
    const { names = [], entities = [] } = spokenIn(quotation) ?? {};
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
