import type { Span } from '../../text/span';
import type { QuotationKind } from '../quotation';
import { isQuoted, type Word } from './grammar/word';
import type { Strength } from './lexicon/verb-reading';
import type { Unit } from './reading/unit';
import type { GermanRule } from './rule-scores';

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

/** Marks at the edge that belong to no quotation; quote marks, percent signs and brackets do. */
const BARE_MARK = /^[,;:.–—!?-]$/;

/** Where a draft begins in the text. */
export function startOfDraft({ content }: Draft): number {
  return content[0]?.start ?? 0;
}

/** Where a draft ends in the text. */
export function endOfDraft({ content }: Draft): number {
  return content.at(-1)?.end ?? 0;
}

/** Words `[start, end)` of a unit as a span of the text, bare marks at the edges left out; undefined without a word. */
export function spanOfWords(words: readonly Word[], { start, end }: Span): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && isBareMark(words[from])) from += 1;
  while (to > from && isBareMark(words[to - 1])) to -= 1;
  const first = words[from];
  const last = words[to - 1];
  if (from >= to || first === undefined || last === undefined) return undefined;
  return { start: first.start, end: last.end };
}

/** Where a word stands in the text. */
export function spanOfWord({ start, end }: Word): Span {
  return { start, end };
}

/** A whole unit as a span of the text, with the full stop that closes it; undefined without a word. */
export function spanOfUnit({ words }: Unit): Span | undefined {
  const span = spanOfWords(words, { start: 0, end: words.length });
  const last = words.at(-1);
  return span && last?.text === '.' ? { start: span.start, end: last.end } : span;
}

/** The speaker of a draft: the words of a phrase, where there is one. */
export function speakerIn(words: readonly Word[], phrase: Span | undefined): Pick<Draft, 'speaker'> {
  const speaker = phrase && spanOfWords(words, phrase);
  return speaker === undefined ? {} : { speaker };
}

function isBareMark(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'mark' && !isQuoted(word) && BARE_MARK.test(word.text);
}
