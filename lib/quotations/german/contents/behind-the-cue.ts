// Idea: the clause behind a cue is what is said when its kind is one that the cue can have; what only hangs on the cue's
// own clause is passed over. Cost: a few segments for each cue. Source: own rules.

import { setOf } from '../../../text/set-of';
import { type Cue, hasFrame } from '../cues/cue';
import type { Segment } from '../grammar/clause-kind';
import { isSubjunctive } from '../grammar/moods';
import { indexOfWord } from '../grammar/word';
import { lastSegmentOf, type Unit } from '../reading/unit';
import type { GermanRule } from '../rule-scores';
import { findSubject } from '../speakers/find-subject';
import type { ClauseContent } from './clause-content';
import { endOfContent } from './end-of-content';

/** What is said begins within so many segments behind the cue. */
const REACH = 5;
/** A segment without a verb that stands between cue and content has no more words: "…, so früh wie nie, …". */
const LONGEST_ASIDE = 8;
/** Deeds rather than words: "weigerte sich, zu kommen". */
const DEEDS: ReadonlySet<string> = new Set([
  'sich weigern',
  'sich einigen',
  'verbieten',
  'sich einsetzen',
  'unterzeichnen',
]);
/** Plans rather than words, in the passive: "es ist geplant, zu bauen". */
const PLANS = setOf('planen verbieten beschließen');

/** The clause behind the cue that is what is said; undefined when none is. */
export function findBehindCue(unit: Unit, cue: Cue): ClauseContent | undefined {
  const { segments } = unit;
  const first = lastSegmentOf(unit, cue) + 1;
  for (let number = first; number < Math.min(segments.length, first + REACH); number += 1) {
    const segment = segments[number] as Segment;
    const rule = ruleOf(unit, cue, number);
    if (rule !== undefined) {
      const hasPrefield = number > first && isPrefieldBefore(unit, cue, segment);
      const { start } = hasPrefield ? (segments[first] as Segment) : segment;
      const end = endOfContent(unit, number, isInside(unit, cue));
      return { pieces: [[start, end]], rule };
    }
    if (segment.kind !== 'attached' && !isAside(segment)) return undefined;
  }
  return undefined;
}

/** By which rule a segment behind the cue is what is said; undefined when it is not. */
function ruleOf(unit: Unit, cue: Cue, number: number): GermanRule | undefined {
  const segment = unit.segments[number] as Segment;
  if (segment.isAllQuoted) return undefined;
  const isStrong = cue.strength === 's';
  switch (segment.kind) {
    case 'that':
      return hasFrame(cue, 't', 'd', 'z') && !hasSo(unit, cue) ? 'dass-clause' : undefined;
    case 'question':
      return hasFrame(cue, 't') && (isStrong || isWhether(unit, segment) || isAsking(cue))
        ? 'indirect question'
        : undefined;
    case 'infinitive':
      return (isStrong || hasFrame(cue, 'd', 'z')) && !isDeed(cue) ? 'infinitive' : undefined;
    case 'subordinate':
      return hasFrame(cue, 'd') && isPrefield(unit, number) ? 'subjunctive clause' : undefined;
    case 'attached':
      return undefined;
    default:
      return segment.mark === ':' ? ruleAfterColon(cue, segment) : ruleOfMainClause(unit, cue, segment);
  }
}

function ruleAfterColon(cue: Cue, { kind }: Segment): GermanRule | undefined {
  const isFit = kind === 'subjunctive' || (cue.strength === 's' && hasFrame(cue, 'd'));
  return isFit && hasFrame(cue, 'd', 't', 'z', 'r') ? 'clause after a colon' : undefined;
}

function ruleOfMainClause(unit: Unit, cue: Cue, segment: Segment): GermanRule | undefined {
  if (segment.kind === 'subjunctive')
    return hasFrame(cue, 'd', 't') && !isBegunBefore(unit, cue, segment) ? 'subjunctive clause' : undefined;
  return segment.kind === 'main' && cue.strength === 's' && hasFrame(cue, 'd') ? 'main clause' : undefined;
}

/** "…, wenn es regne, bleibe er": a subordinate clause that the clause in the subjunctive behind it begins with. */
function isPrefield({ segments }: Unit, number: number): boolean {
  const next = segments[number + 1];
  return next?.kind === 'subjunctive' && next.mark === ',';
}

/** A few words between commas that say nothing. */
function isAside({ kind, mark, start, end, hasVerb }: Segment): boolean {
  return kind === 'other' && mark === ',' && end - start <= LONGEST_ASIDE && !hasVerb;
}

/** "…, die Frau, die gefangen war, habe …": a clause that begins with its verb began with what stands before it. */
function isPrefieldBefore(unit: Unit, cue: Cue, { start }: Segment): boolean {
  const subject = isSubjunctive(unit.words[start]?.mood) ? findSubject(unit, cue) : undefined;
  return subject !== undefined && subject.start < cue.verb;
}

/** "Der Deich, sagte X, sei alt": what begins with its verb behind a cue that was put in began before it. */
function isBegunBefore({ words, segments }: Unit, cue: Cue, { start }: Segment): boolean {
  if (cue.place !== 'first' || cue.segment === 0) return false;
  return words[start]?.mood !== undefined || segments[cue.segment - 1]?.kind === 'subjunctive';
}

/** "wollte wissen, wie …" asks, where "wusste, wie …" does not. */
function isAsking({ lemma, words }: Cue): boolean {
  return lemma === 'fragen' || (lemma === 'wissen' && words.length > 1);
}

function isWhether({ words }: Unit, { first }: Segment): boolean {
  return words[first]?.lower === 'ob';
}

function isDeed({ lemma, isPassive }: Cue): boolean {
  return DEEDS.has(lemma) || (isPassive && PLANS.has(lemma));
}

/** "sagte so leise, dass": a consequence. */
function hasSo({ words, segments }: Unit, cue: Cue): boolean {
  return indexOfWord(words, 'so', cue.verb + 1, segments[cue.segment]?.end ?? 0) !== undefined;
}

/** Whether the cue stands in a clause that hangs on another, whose verb is still to come. */
function isInside({ segments }: Unit, { place, segment }: Cue): boolean {
  const kind = segments[segment]?.kind;
  if (place !== 'last') return false;
  return kind === 'subordinate' || kind === 'question' || (segment > 0 && kind === 'attached');
}
