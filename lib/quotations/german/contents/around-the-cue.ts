// Idea: what is said stands before the cue that closes it (", sagte X"), or on both sides of one that is put in ("…, wie X
// mitteilte, …"). Cost: linear in the sentence. Source: own rules.

import { setOf } from '../../../text/set-of';
import { type Cue, hasFrame } from '../cues/cue';
import type { Segment } from '../grammar/clause-kind';
import { isSubjunctive } from '../grammar/moods';
import { isNounPhrase } from '../grammar/noun-phrase';
import { lowerAt, type Word } from '../grammar/word';
import { lastAttachedTo, lastSegmentOf, segmentOf, type Unit } from '../reading/unit';
import { findSubjectBehind } from '../speakers/subject-places';
import type { ClauseContent, Piece } from './clause-content';
import { endOfContent } from './end-of-content';

/** The words before the cue's clause that may be what is said, and whether they are a clause of it. */
type Before = { readonly segments: readonly Segment[]; readonly piece: Piece; readonly isClause: boolean };

/** So many segments before the one of its verb a clause with "wie" may begin, appositions between. */
const AS_REACH = 2;
/** In a clause with "wie" so many words at most stand from a word of the cue to the end. */
const CLOSING_WORDS = 2;
/** A part of a clause that goes on behind "wie X mitteilte" has as many words. */
const SHORTEST_GOING_ON = 3;
/** What begins a clause of the reporter's behind the cue: "…, sagte X, während Y". */
const REPORTERS = setOf('während nachdem als');

/** The clause before the cue, which closes it or is put into it; undefined when there is none. */
export function findAroundCue(unit: Unit, cue: Cue): ClauseContent | undefined {
  const as = findAsClause(unit, cue);
  if (as !== undefined) return findAroundAs(unit, cue, as);
  if (cue.place !== 'first' || !hasFrame(cue, 'd', 't')) return undefined;
  const { mark, start } = segmentOf(unit, cue);
  // "…, dass der Deich hält und erklärte …": a verb joined inside its clause closes nothing.
  if (cue.verb > start + 1) return undefined;
  const before = findBefore(unit, cue, cue.segment);
  if (before === undefined || (mark !== ',' && mark !== '–' && mark !== '—') || !hasOwnSubject(unit, cue))
    return undefined;
  const last = before.segments.at(-1);
  const isOpen = last !== undefined && endsOpen(unit, last);
  const after = findAfter(unit, cue, ({ mood }) => isOpen || mood !== undefined);
  if (after === undefined)
    return before.isClause ? { pieces: [before.piece], rule: 'clause before the cue' } : undefined;
  const isGoingOn = before.isClause || unit.words[after[0]]?.mood !== undefined;
  return isGoingOn ? { pieces: [before.piece, after], rule: 'clause around the cue' } : undefined;
}

/** "…, wie das Ministerium mitteilte, …": what stands on both sides. */
function findAroundAs(unit: Unit, cue: Cue, as: number): ClauseContent | undefined {
  const before = findBefore(unit, cue, as);
  const after = findAfter(unit, cue, (segment) => !isShortRest(segment));
  const pieces = [before?.isClause ? before.piece : undefined, after].filter((piece) => piece !== undefined);
  return pieces.length === 0 ? undefined : { pieces, rule: 'wie-clause' };
}

/** ", sagte X", ", hieß es": what closes a clause has its subject behind it; without one it goes on from the clause before. */
function hasOwnSubject(unit: Unit, cue: Cue): boolean {
  const isImpersonal = cue.isPassive || unit.words[cue.verb + 1]?.lower === 'es';
  return isImpersonal || findSubjectBehind(unit, cue) !== undefined;
}

/** "wie das Ministerium mitteilte": the segment that begins with "wie", when the cue closes its clause; else undefined. */
function findAsClause(unit: Unit, cue: Cue): number | undefined {
  const { words, segments } = unit;
  const { end } = segmentOf(unit, cue);
  const isClosing = cue.place === 'last' || cue.words.some((at) => at >= end - CLOSING_WORDS);
  if (!isClosing) return undefined;
  for (let number = cue.segment; number >= Math.max(0, cue.segment - AS_REACH); number -= 1) {
    const segment = segments[number] as Segment;
    if (words[segment.first]?.lower === 'wie') return number;
    if (number < cue.segment && segment.kind !== 'attached') return undefined;
  }
  return undefined;
}

/** The words before a segment, behind the last cue that closes what is said before it. */
function findBefore(unit: Unit, cue: Cue, number: number): Before | undefined {
  const closing = unit.cues.findLast(
    ({ verb, place, segment }) =>
      verb < cue.verb && segment !== cue.segment && place === 'first' && segment > 0,
  );
  const segments = unit.segments.slice(closing === undefined ? 0 : closing.segment + 1, number);
  const [first] = segments;
  const end = unit.segments[number]?.start;
  if (first === undefined || end === undefined || segments.every(({ isAllQuoted }) => isAllQuoted))
    return undefined;
  if (segments.some(({ mark, isAllQuoted }) => mark === ':' && isAllQuoted)) return undefined;
  const isClause = !isNamedSubject(unit.words, segments) && isClauseOf(segments, cue);
  return { segments, piece: [first.start, end], isClause };
}

/** "Jan Ley, im Rat engagiert, kritisierte …": a name and what hangs on it, without a verb one knows, are the subject. */
function isNamedSubject(words: readonly Word[], [first, ...others]: readonly Segment[]): boolean {
  const isNamed = first?.kind === 'attached' && words[first.first]?.isNamed === true;
  return isNamed && others.length > 0 && others.every(({ mood }) => mood === undefined);
}

/** Whether segments are a clause of what is said: one with a verb, in the subjunctive where the cue is not strong. */
function isClauseOf(said: readonly Segment[], cue: Cue): boolean {
  const isMarked = said[0]?.kind === 'that' || said.some(({ mood }) => isSubjunctive(mood));
  if (cue.strength !== 's' && !isMarked) return false;
  return said.some(({ hasVerb, kind }) => hasVerb && kind !== 'attached' && kind !== 'subordinate');
}

/** The words behind the clause of a cue, to their end, when they go on with what is said. */
function findAfter(unit: Unit, cue: Cue, isGoingOn: (segment: Segment) => boolean): Piece | undefined {
  const number = lastAttachedTo(unit, lastSegmentOf(unit, cue)) + 1;
  const segment = unit.segments[number];
  if (segment === undefined || !canGoOn(unit, segment) || !isGoingOn(segment)) return undefined;
  return [segment.start, endOfContent(unit, number)];
}

function canGoOn({ words }: Unit, { start, mark, kind, mood, isAllQuoted }: Segment): boolean {
  if ((mark !== ',' && mark !== '–') || kind === 'attached' || isAllQuoted) return false;
  const first = lowerAt(words, start);
  return !REPORTERS.has(first) && (first !== 'und' || mood === 'first');
}

/** A word or two behind "wie X mitteilte", which are no part of what is said. */
function isShortRest({ start, end, kind, hasVerb }: Segment): boolean {
  return kind === 'other' && !hasVerb && end - start < SHORTEST_GOING_ON;
}

/** "Der Deich sei, sagte X, alt": the clause before the cue ends in its verb, and has to go on. */
function endsOpen({ words }: Unit, { start, end }: Segment): boolean {
  return isSubjunctive(words[end - 1]?.mood) && isNounPhrase(words, { start, end: end - 1 });
}
