import { setOf } from '../../../text/set-of';
import type { Span } from '../../../text/span';
import { lowerAt, type Word } from '../grammar/word';
import type { Strength } from '../lexicon/verb-reading';

/** Where its verb stands: first in its segment, last, or between. */
export type VerbPlace = 'first' | 'second' | 'last';

/** A verb of saying in a unit. Numbers count words of the unit. */
export type Cue = {
  readonly lemma: string;
  /** The number of its segment. */
  readonly segment: number;
  /** The finite verb: the auxiliary where there is one. */
  readonly verb: number;
  /** Every word of it, ordered. */
  readonly words: readonly number[];
  readonly place: VerbPlace;
  /** What can stand beside it, in the letters of the lexicon. */
  readonly frames: string;
  readonly strength: Strength;
  /** Whether its subject is not who speaks. */
  readonly isPassive: boolean;
};

/** Auxiliaries and modals: "hat … erklärt", "will … sagen". */
const AUXILIARIES = setOf(`
  hat hast habe haben hatte hatten hätte hätten wird werden wurde wurden würde würden ist sind war waren sei seien wäre
  wären will wollen wollte wollten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten
  möchte möchten darf dürfen durfte durften`);

/** The word of a cue that names what was done: the participle rather than its auxiliary. */
export function spanOfCue(words: readonly Word[], { verb, words: own }: Cue): Span {
  const isAuxiliary = AUXILIARIES.has(lowerAt(words, verb));
  const main = isAuxiliary ? own.find((at) => at !== verb) : verb;
  const { start, end } = words[main ?? verb] as Word;
  return { start, end };
}

/** Whether a cue can have one of some frames beside it, by their letters. */
export function hasFrame({ frames }: Cue, ...letters: readonly string[]): boolean {
  return letters.some((letter) => frames.includes(letter));
}
