import type { EntityId } from '../names/mention';
import type { Span } from '../text/span';

/**
 * `direct`: the words themselves, in quote marks. `mixed`: a quoted part inside a sentence of the reporter's or inside
 * indirect speech. `indirect`: what was said, as a clause of the reporter's. `reported`: that something was said, and
 * about what, without its words ("X warnt vor Y").
 */
export type QuotationKind = 'direct' | 'mixed' | 'indirect' | 'reported';

/** Who says it. */
export type Speaker = {
  /** The words of the article that stand for the speaker: a name, a description, a pronoun. */
  readonly span?: Span;
  /** Undefined: it is not known who that is, or it is nobody the article names. */
  readonly entity?: EntityId;
  /** Others who say the same words with the first ("Rutte und Baerbock"). */
  readonly others?: readonly EntityId[];
  /** How sure it is that `entity` (without one: that `span`) is the speaker, 0 … 1. */
  readonly score: number;
  /** The rules that found the words and whom they stand for. */
  readonly reason: string;
};

/** Words attributed to someone. The span covers content; `content` are its pieces when a cue stands between. */
export type Quotation = Span & {
  readonly kind: QuotationKind;
  readonly content: readonly Span[];
  readonly cue?: Span;
  readonly speaker?: Speaker;
  /** How sure it is that someone is quoted with just these words, 0 … 1. */
  readonly score: number;
  /** The rule that found it; `evaluate -- quotations` counts its hits. */
  readonly reason: string;
};

/** From this score on a quotation is shown without being asked for. */
const SHOWN = 0.7;

/** Whether a quotation is sure enough to be shown; others are kept for those who ask for all. */
export function isShown({ score }: Quotation): boolean {
  return score >= SHOWN;
}
