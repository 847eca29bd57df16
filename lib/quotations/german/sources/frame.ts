import type { NounPhrase } from '../grammar/noun-phrase';
import type { GermanRule } from '../rule-scores';

/** A phrase that names a source, words `[start, end)` of the unit. */
export type Frame = {
  readonly start: number;
  readonly end: number;
  /** The word that says that it names one: "laut". */
  readonly cue: number;
  /** None in "demnach": whoever was named before. */
  readonly speaker?: NounPhrase;
  readonly rule: GermanRule;
};
