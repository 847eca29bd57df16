import type { Analysis } from '../../lib/analysis';
import type { Entity } from '../../lib/entities/entity';
import type { Quotation } from '../../lib/quotations/quotation';
import {
  contentWords,
  cueWords,
  type Listed,
  listQuotations,
  quotedWords,
  type Sureness,
  spokenBy,
  surenessOf,
} from '../../lib/quotations/read-quotation';

/** A quotation as a list shows it. */
export type QuotationItem = {
  /** Index in `analysis.quotations`. */
  readonly index: number;
  readonly quotation: Quotation;
  /** As they stand in the article, quote marks and all. */
  readonly words: string;
  /** What a verdict knows it by. */
  readonly contentWords: string;
  readonly cue: string | undefined;
  /** Undefined where it is not known. */
  readonly speaker: string | undefined;
  /** Those of them whom the article names, the first speaker first. */
  readonly entities: readonly Entity[];
  readonly sureness: Sureness;
};

/** Those of one speaker; of nobody known, the last group. */
export type QuotationGroup = {
  readonly id: string;
  readonly speaker: string | undefined;
  readonly entity: Entity | undefined;
  readonly items: readonly QuotationItem[];
};

/** The quotations of an article in reading order; with `unsure` those that are not shown unasked as well. */
export function quotationItems(text: string, analysis: Analysis, unsure: boolean): QuotationItem[] {
  const { quotations, entities } = analysis;
  return listQuotations(quotations, { unsure }).map((listed) => toItem(text, entities, listed));
}

/** How many are there besides those shown. */
export function countUnsure({ quotations }: Analysis): number {
  return listQuotations(quotations, { unsure: true }).length - listQuotations(quotations).length;
}

function toItem(text: string, entities: Analysis['entities'], { index, quotation }: Listed): QuotationItem {
  const spoken = spokenBy(text, quotation, entities);
  return {
    index,
    quotation,
    words: quotedWords(text, quotation),
    contentWords: contentWords(text, quotation),
    cue: cueWords(text, quotation),
    speaker: spoken?.names.join(', '),
    entities: spoken?.entities ?? [],
    sureness: surenessOf(quotation),
  };
}

/**
 * By speaker: who says most comes first, those without a name after all others, nobody known last. What several say
 * together stands with each.
 */
export function groupBySpeaker(items: readonly QuotationItem[]): QuotationGroup[] {
  const groups = new Map<string, Omit<QuotationGroup, 'items'> & { readonly items: QuotationItem[] }>();
  for (const item of items) {
    for (const group of groupsOf(item)) {
      const known = groups.get(group.id);
      if (known) known.items.push(item);
      else groups.set(group.id, { ...group, items: [item] });
    }
  }
  const rank = ({ entity, speaker }: QuotationGroup) => (entity ? 0 : speaker === undefined ? 2 : 1);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || b.items.length - a.items.length);
}

function groupsOf({ entities, speaker }: QuotationItem): Omit<QuotationGroup, 'items'>[] {
  if (entities.length > 0) return entities.map((entity) => ({ id: entity.id, speaker: entity.name, entity }));
  return [{ id: speaker === undefined ? '' : `words ${speaker}`, speaker, entity: undefined }];
}
