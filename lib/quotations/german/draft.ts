import type { Span } from '../../text/span';
import type { QuotationKind } from '../quotation';
import type { Strength } from './lexicon/verb-reading';
import type { GermanRule } from './rule-scores';
import type { Unit } from './unit';

/**
 * A quotation before its speaker is known by name. `speaker`: the words that stand for the speaker; `earlier` when it
 * is whoever spoke before.
 */
export type Draft = {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Span | 'earlier';
  readonly rule: GermanRule;
  /** Of the cue, where the rule has one. */
  readonly strength?: Strength;
  /** The cue's, for the reason. */
  readonly lemma?: string;
};

export function startOfDraft({ content }: Draft): number {
  return content[0]?.start ?? 0;
}

export function endOfDraft({ content }: Draft): number {
  return content.at(-1)?.end ?? 0;
}

/** The words `[start, end)` of a unit as a span of the text; undefined without a word in them. */
export function spanOfWords({ words }: Unit, start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBareMark(words, from)) from += 1;
  while (to > from && isBareMark(words, to - 1)) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  return from < to && first !== undefined && last !== undefined
    ? { start: first.start, end: last.end }
    : undefined;
}

/** A mark at the edge that belongs to no quotation: comma, dash, full stop; not quote marks, percent signs, brackets. */
function isBareMark(words: Unit['words'], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === 'mark' && word.quoted < 0 && /^[,;:.–—!?-]$/.test(word.text);
}
