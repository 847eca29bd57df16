// Idea: "X. Das bestätigte Y." says that the sentence before is what Y said. Cost: one sentence. Source: own.
import { setOf } from '../../../text/set-of';
import { type Draft, spanOfWord, spanOfWords, speakerIn } from '../draft';
import type { Unit } from '../reading/unit';
import { findSubject } from '../speakers/find-subject';

const POINTING = setOf('das dies dieses');

/** The sentence before as a quotation, when this one says nothing but who said it; undefined when it says more. */
export function readPointingBack(unit: Unit, before: Unit): Draft | undefined {
  const [pointing, verb] = unit.words;
  const [cue] = unit.cues;
  if (pointing === undefined || verb === undefined || cue?.verb !== 1 || cue.strength === 'w')
    return undefined;
  if (!POINTING.has(pointing.lower) || before.paragraph !== unit.paragraph) return undefined;
  const subject = findSubject(unit, cue);
  const said = spanOfWords(before.words, { start: 0, end: before.words.length });
  if (subject === undefined || subject.start === 0 || said === undefined) return undefined;
  const spoken = speakerIn(unit.words, subject);
  if (spoken.speaker === undefined) return undefined;
  return {
    kind: 'indirect',
    content: [said, spanOfWord(pointing)],
    cue: spanOfWord(verb),
    ...spoken,
    rule: 'sentence before',
    lemma: cue.lemma,
  };
}
