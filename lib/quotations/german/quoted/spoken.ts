import { type Cue, spanOfCue } from '../cues/cue';
import { type Draft, speakerIn } from '../draft';
import type { Unit } from '../reading/unit';
import type { GermanRule } from '../rule-scores';
import { findSubject } from '../speakers/find-subject';

/** Who speaks quoted words, and how that is known. */
export type Spoken = Omit<Draft, 'kind' | 'content'>;

/** What is known around quoted words. */
export type Around = {
  /** What is said in the unit, by cues and sources. */
  readonly said: readonly Draft[];
  /** Whether the sentence before quotes somebody. */
  readonly isNext: boolean;
};

/** What is known of quoted words by their cue. */
export function spokenByCue(unit: Unit, cue: Cue, rule: GermanRule): Spoken {
  const { strength, lemma } = cue;
  const speaker = speakerIn(unit.words, findSubject(unit, cue));
  return { cue: spanOfCue(unit.words, cue), ...speaker, rule, strength, lemma };
}
