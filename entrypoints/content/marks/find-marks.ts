import type { Analysis } from '../../../lib/analysis';
import type { EntityId, EntityKind } from '../../../lib/names/mention';
import type { Settings } from '../../../lib/settings';
import type { Span } from '../../../lib/text/span';

/** The part of a text map that painting needs. */
export type Places = { rangesOf(span: Span): Range[] };

/** One naming on the page, in reading order: the title's first, then the text's. */
export type Mark = {
  /** Names the mark to the highlighter: `t0` in the title, `m12` in the text. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly entity: EntityId;
  /** Index in `analysis.mentions`; undefined in the title. */
  readonly mention?: number;
  readonly ranges: readonly Range[];
};

/** A quotation on the page. Its card is that of its speaker. */
export type QuotationMark = {
  readonly id: string;
  readonly speaker?: EntityId;
  readonly ranges: readonly Range[];
};

export type Marks = { readonly names: readonly Mark[]; readonly quotations: readonly QuotationMark[] };

type Maps = { readonly map: Places; readonly titleMap: Places };

/** Where the names and quotations of an analysis stand on the page. What is not on the page is left out. */
export async function findMarks(analysis: Analysis, maps: Maps, pause: () => Promise<void>): Promise<Marks> {
  const names: Mark[] = [];
  for (const [index, { kind, entity, start, end }] of analysis.titleMentions.entries()) {
    const ranges = maps.titleMap.rangesOf({ start, end });
    if (ranges.length > 0) names.push({ id: `t${index}`, kind, entity, ranges });
    await pause();
  }
  for (const [index, { kind, entity, start, end }] of analysis.mentions.entries()) {
    const ranges = maps.map.rangesOf({ start, end });
    if (ranges.length > 0) names.push({ id: `m${index}`, kind, entity, mention: index, ranges });
    await pause();
  }
  const quotations: QuotationMark[] = [];
  for (const [index, { content, speaker }] of analysis.quotations.entries()) {
    const ranges = content.flatMap((span) => maps.map.rangesOf(span));
    const by = speaker?.entity;
    if (ranges.length > 0)
      quotations.push({ id: `q${index}`, ...(by !== undefined && { speaker: by }), ranges });
    await pause();
  }
  return { names, quotations };
}

/** The kinds that settings let be painted, each with its items. */
export function paintable(marks: Marks, kinds: Settings['kinds']) {
  const named = (kind: EntityKind) => (kinds[kind] ? marks.names.filter((mark) => mark.kind === kind) : []);
  return [
    ['quotation', kinds.quotation ? marks.quotations : []],
    ['organization', named('organization')],
    ['person', named('person')],
  ] as const;
}

/** Whether the page lost a mark's place: nodes were taken out or put in anew. */
export function hasBroken(marks: Marks): boolean {
  const isBroken = (range: Range) => range.collapsed || !range.startContainer.isConnected;
  return [...marks.names, ...marks.quotations].some(({ ranges }) => ranges.some(isBroken));
}

/** The mark after (or before) one in a list, around the end; the first (or last) when it is not in the list. */
export function neighbor<M extends { readonly id: string }>(
  list: readonly M[],
  from: string | undefined,
  step: 1 | -1,
): M | undefined {
  const at = list.findIndex((mark) => mark.id === from);
  if (at === -1) return step === 1 ? list[0] : list.at(-1);
  return list[(at + step + list.length) % list.length];
}
