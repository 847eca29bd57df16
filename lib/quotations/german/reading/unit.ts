import type { Mention } from '../../../names/mention';
import type { Span } from '../../../text/span';
import type { Quoted } from '../../quote-marks';
import type { Cue } from '../cues/cue';
import type { Segment } from '../grammar/clause-kind';
import type { Word } from '../grammar/word';

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
export function segmentAt({ segments }: Unit, word: number): number {
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

/** The last of the appositions and relative clauses that hang on a segment, by numbers; the segment itself when none does. */
export function lastAttachedTo({ segments }: Unit, number: number): number {
  let last = number;
  while (segments[last + 1]?.mark === ',' && segments[last + 1]?.kind === 'attached') last += 1;
  return last;
}
