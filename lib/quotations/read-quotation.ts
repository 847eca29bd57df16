import type { Entity } from '../entities/entity';
import type { Span } from '../text/span';
import { isShown, type Quotation } from './quotation';

/** How sure it is in words: that someone is quoted, and that it is this speaker. */
export type Sureness = 'certain' | 'likely' | 'unsure';

const CERTAIN = 0.85;
const LIKELY = 0.6;

/** Signs that stand before or after quoted words; an apostrophe is none of them. */
const MARKS = /["„“”«»‚‘‹›]/;

/** Who says it: names of the article's people and organizations, the first speaker first, or words that stand for one. */
export type Spoken = { readonly names: readonly string[]; readonly entities: readonly Entity[] };

/** The lesser of how sure the quotation and how sure its speaker is, if it has one, 0 … 1. */
export function confidenceOf({ score, speaker }: Quotation): number {
  return speaker === undefined ? score : Math.min(score, speaker.score);
}

/** The same in one of three words. */
export function surenessOf(quotation: Quotation): Sureness {
  const confidence = confidenceOf(quotation);
  if (confidence >= CERTAIN) return 'certain';
  return confidence >= LIKELY ? 'likely' : 'unsure';
}

/** The words as they stand in the article, on one line and with their quote marks; `…` where a cue stood between. */
export function quotedWords(text: string, { kind, content }: Quotation): string {
  const hasMarks = kind === 'direct' || kind === 'mixed';
  return content
    .map((piece) => (hasMarks ? withMarks(text, piece) : piece))
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .join(' … ');
}

function withMarks(text: string, { start, end }: Span): Span {
  const [before = '', after = ''] = [text[start - 1], text[end]];
  // Only where one was opened does the apostrophe close.
  const isClosed = MARKS.test(after) || (before === '‘' && after === '’');
  return { start: MARKS.test(before) ? start - 1 : start, end: isClosed ? end + 1 : end };
}

/** The words that a verdict of the reader's knows a quotation by: those of its content, without marks and cue. */
export function contentWords(text: string, { content }: Quotation): string {
  return content.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** The word that tells of it ("sagte"), on one line; undefined when there is none. */
export function cueWords(text: string, { cue }: Quotation): string | undefined {
  return cue && text.slice(cue.start, cue.end).replace(/\s+/g, ' ');
}

/** Who says it; undefined when that is not known. */
export function spokenBy(
  text: string,
  { speaker }: Quotation,
  entities: readonly Entity[],
): Spoken | undefined {
  if (speaker === undefined) return undefined;
  const ids = [speaker.entity, ...(speaker.others ?? [])];
  const known = ids.flatMap((id) => entities.find((entity) => entity.id === id) ?? []);
  if (known.length > 0) return { names: known.map(({ name }) => name), entities: known };
  const { span } = speaker;
  return span && { names: [text.slice(span.start, span.end).replace(/\s+/g, ' ')], entities: [] };
}

/** A quotation with its index in the analysis. */
export type Listed = { readonly index: number; readonly quotation: Quotation };

/**
 * The quotations as a list shows them, in reading order: a part of one that is listed, said by the same speaker, has
 * no place of its own. `unsure`: with those that are not shown unasked.
 */
export function listQuotations(quotations: readonly Quotation[], { unsure = false } = {}): Listed[] {
  const listed: Listed[] = [];
  let open: Quotation[] = [];
  for (const [index, quotation] of quotations.entries()) {
    if (!unsure && !isShown(quotation)) continue;
    open = open.filter(({ end }) => end > quotation.start);
    if (open.some((outer) => quotation.end <= outer.end && isSameSpeaker(outer, quotation))) continue;
    open.push(quotation);
    listed.push({ index, quotation });
  }
  return listed;
}

/** Whether both are led to the same speaker, or neither to any. */
export function isSameSpeaker(a: Quotation, b: Quotation): boolean {
  return a.speaker?.entity === b.speaker?.entity;
}
