import type { Analysis } from '../../../lib/analysis';
import type { Place } from '../../../lib/messages';
import type { EntityId, EntityKind } from '../../../lib/names/mention';
import type { Uuid } from '../../../lib/note';
import { listQuotations } from '../../../lib/quotations/read-quotation';
import type { Settings } from '../../../lib/settings';
import type { Span } from '../../../lib/text/span';
import { innermost } from './innermost';

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

/** A quotation on the page, as lists show them: sure enough, and no part of another by the same speaker. */
export type QuotationMark = {
  /** Names the mark to the highlighter: `q3`. */
  readonly id: string;
  /** Index in `analysis.quotations`. */
  readonly quotation: number;
  readonly ranges: readonly Range[];
  /** What is painted of it: without the parts that are quotations of their own, so that no wash lies on another. */
  readonly painted: readonly Range[];
};

export type Marks = { readonly names: readonly Mark[]; readonly quotations: readonly QuotationMark[] };

/** Names the mark of a note to the highlighter. */
export function noteMark(note: Uuid): string {
  return `n:${note}`;
}

/** The note of a mark; undefined when the mark is another's. */
export function noteOf(mark: string): Uuid | undefined {
  return mark.startsWith('n:') ? mark.slice(2) : undefined;
}

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
  return { names, quotations: await findQuotationMarks(analysis, maps.map, pause) };
}

async function findQuotationMarks(
  { quotations }: Analysis,
  map: Places,
  pause: () => Promise<void>,
): Promise<QuotationMark[]> {
  const shown = listQuotations(quotations);
  const own = innermost(shown.map(({ quotation }) => quotation.content));
  const marks: QuotationMark[] = [];
  for (const [place, { index, quotation }] of shown.entries()) {
    const ranges = rangesOfAll(map, quotation.content);
    const painted = rangesOfAll(map, own[place] ?? []);
    if (ranges.length > 0) marks.push({ id: `q${index}`, quotation: index, ranges, painted });
    await pause();
  }
  return marks;
}

/** The mark of a place; of an entity the next one after `from`. Undefined: a stretch of text, or nothing on the page. */
export function markOf(
  place: Place,
  { names, quotations }: Marks,
  from: string | undefined,
): Mark | QuotationMark | undefined {
  if ('quotation' in place) return quotations.find((mark) => mark.quotation === place.quotation);
  if ('mention' in place) return names.find((mark) => mark.mention === place.mention);
  if ('titleMention' in place) return names.find((mark) => mark.id === `t${place.titleMention}`);
  if (!('entity' in place)) return undefined;
  return neighbor(
    names.filter((mark) => mark.entity === place.entity),
    from,
    1,
  );
}

/** The words of a place that may have no mark: a stretch of the text, or a quotation that is not shown unasked. */
export function spansOf(place: Place, { quotations }: Analysis): readonly Span[] {
  if ('start' in place) return [place];
  return 'quotation' in place ? (quotations[place.quotation]?.content ?? []) : [];
}

function rangesOfAll(map: Places, spans: readonly Span[]): Range[] {
  return spans.flatMap((span) => map.rangesOf(span));
}

/** The kinds that settings let be painted, each with its items. */
export function paintable(marks: Marks, kinds: Settings['kinds']) {
  const named = (kind: EntityKind) => (kinds[kind] ? marks.names.filter((mark) => mark.kind === kind) : []);
  return [
    [
      'quotation',
      kinds.quotation ? marks.quotations.map(({ id, painted }) => ({ id, ranges: painted })) : [],
    ],
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

/** How many characters some ranges hold; what the page has lost counts as nothing. */
export function lengthOf(ranges: readonly Range[]): number {
  return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}

/**
 * The mark that is meant by a point where several lie: the topmost, but for a note that is no longer than that: names
 * and quotations are found again on either side of a note, a note on a name is found nowhere else.
 */
export function chooseHit(ids: readonly string[], lengthOfMark: (id: string) => number): string | undefined {
  const [top] = ids;
  const notes = ids.filter((id) => noteOf(id) !== undefined);
  const note = notes.toSorted((a, b) => lengthOfMark(a) - lengthOfMark(b))[0];
  if (top === undefined || note === undefined || noteOf(top) !== undefined) return note ?? top;
  return lengthOfMark(note) <= lengthOfMark(top) ? note : top;
}
