// Idea: "X. Das bestätigte Y." says that the sentence before is what Y said. Source: own.
import { type Draft, spanOfWords } from './draft';
import type { Cue } from './find-cues';
import { spanOfPhrase } from './said-clauses';
import { findSubject } from './subject';
import type { Unit } from './unit';

/** The sentence before as a quotation, when this one says nothing but who said it. */
export function readPointingBack(unit: Unit, cue: Cue, before: Unit | undefined): Draft[] | undefined {
  const [first, second] = unit.words;
  if (before === undefined || before.paragraph !== unit.paragraph || cue.strength === 'w') return undefined;
  if (
    first === undefined ||
    second === undefined ||
    !/^(?:das|dies|dieses)$/.test(first.lower) ||
    cue.verb !== 1
  )
    return undefined;
  const subject = findSubject(unit, cue);
  if (subject === undefined || subject.start === 0) return undefined;
  const said = spanOfWords(before, 0, before.words.length);
  const speaker = spanOfPhrase(unit, subject);
  if (said === undefined || speaker === undefined) return undefined;
  const draft: Draft = {
    kind: 'indirect',
    content: [said, { start: first.start, end: first.end }],
    cue: { start: second.start, end: second.end },
    speaker,
    rule: 'sentence before',
    lemma: cue.lemma,
  };
  return [draft];
}
