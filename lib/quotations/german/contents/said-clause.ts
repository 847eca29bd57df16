// Idea: what is said stands beside the cue: behind it as a dass-clause, an infinitive, a clause in the subjunctive or
// after a colon; before it as the clause that the cue closes (", sagte X"); on both sides when the cue is put in. It
// runs to the end of its sentence unless the reporter goes on. Cost: linear in the sentence. Source: own rules.
import { setOf } from '../../../text/set-of';
import { type Cue, spanOfCue } from '../cues/cue';
import { type Draft, spanOfWords, speakerIn } from '../draft';
import type { NounPhrase } from '../grammar/noun-phrase';
import type { Unit } from '../reading/unit';
import type { GermanRule } from '../rule-scores';
import { withAppositions } from '../speakers/appositions';
import { findSubject } from '../speakers/find-subject';
import { findSubjectBehind } from '../speakers/subject-places';
import { findAroundCue } from './around-the-cue';
import { findBehindCue } from './behind-the-cue';

/** Subjects for whom the reporter speaks in the first person, or who say nothing: "wir sagten", "niemand sagte". */
const NO_SPEAKERS = setOf('ich wir niemand keiner');
/** Rules for a cue that closes what is said, its subject behind it: "…, sagte X". */
const CLOSED_BY_CUE: ReadonlySet<GermanRule> = new Set(['clause before the cue', 'clause around the cue']);

/** What the cue says is said; undefined when no clause beside it is its content. */
export function readSaidClause(unit: Unit, cue: Cue): Draft | undefined {
  const found = findBehindCue(unit, cue) ?? findAroundCue(unit, cue);
  if (found === undefined) return undefined;
  const content = found.pieces.flatMap(([start, end]) => spanOfWords(unit.words, { start, end }) ?? []);
  if (content.length === 0) return undefined;
  const subject = CLOSED_BY_CUE.has(found.rule) ? findClosingSubject(unit, cue) : findSubject(unit, cue);
  if (subject !== undefined && isNobody(unit, subject)) return undefined;
  return {
    kind: 'indirect',
    content,
    cue: spanOfCue(unit.words, cue),
    ...speakerIn(unit.words, subject),
    rule: found.rule,
    strength: cue.strength,
    lemma: cue.lemma,
  };
}

/** "ich", "wir" and a polite "Sie" speak for themselves outside of quote marks; nobody says nothing. */
export function isNobody({ words }: Unit, { start, end }: NounPhrase): boolean {
  const first = words[start];
  if (first === undefined || end > start + 1) return false;
  const isPolite = first.text === 'Sie' && start > 0 && words[start - 1]?.kind !== 'mark';
  return isPolite || NO_SPEAKERS.has(first.lower);
}

/** Who speaks where the cue closes or parts what is said: its subject stands behind it. */
function findClosingSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  const behind = cue.isPassive ? undefined : findSubjectBehind(unit, cue);
  return behind === undefined ? findSubject(unit, cue) : withAppositions(unit, behind);
}
