import type { Segment } from '../grammar/clause-kind';
import type { Word } from '../grammar/word';

/** Where a cue is looked for: one segment of a unit, with the others at hand. */
export type Clause = {
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly number: number;
  readonly segment: Segment;
};
