import type { Mention } from '../../../names/mention';
import type { Span } from '../../../text/span';
import type { Quoted } from '../../quote-marks';
import type { Cue } from '../cues/cue';
import type { ClauseKind, ClauseWords } from '../grammar/clause-kind';
import type { Word } from '../grammar/word';

/** Words of a unit `[start, end)` between two marks that part clauses: a clause or part of one. */
export type Segment = ClauseWords & {
  readonly kind: ClauseKind;
  /** Whether it seems to hold a finite verb. */
  readonly hasVerb: boolean;
  /** Whether all of it stands in quote marks. */
  readonly isAllQuoted: boolean;
};

/** What the rules read at a time: a sentence, or several that one pair of quote marks holds together. */
export type Unit = Span & {
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly cues: readonly Cue[];
  /** What stands in quote marks in it. */
  readonly quoted: readonly Quoted[];
  /** The paragraph it stands in, counted. */
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
};

/** The number of the segment that holds a word; -1 when none does. */
export function segmentAt({ segments }: Pick<Unit, 'segments'>, word: number): number {
  return segments.findIndex(({ start, end }) => word >= start && word < end);
}

/** The segment of a cue's finite verb. */
export function segmentOf({ segments }: Unit, cue: Cue): Segment {
  return segments[cue.segment] as Segment;
}

/** The number of the segment that holds the last word of a cue: a particle may stand behind an apposition. */
export function lastSegmentOf(unit: Unit, { words, verb }: Cue): number {
  return segmentAt(unit, words.at(-1) ?? verb);
}
