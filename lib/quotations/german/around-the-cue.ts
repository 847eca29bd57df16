// Idea: what is said stands before the cue that closes it (", sagte X"), or on both sides of one that is put in ("…, wie X
// mitteilte, …"). Cost: linear in the sentence. Source: own rules.
import { firstWord, hasVerb, kindOfSegment, moodOfSegment } from './clauses';
import { endOfContent } from './end-of-content';
import type { Cue } from './find-cues';
import { readNounPhrase } from './noun-phrase';
import type { GermanRule } from './rule-scores';
import { findBehind } from './subject';
import { isAllQuoted, type Segment, segmentOf, type Unit } from './unit';

/** Words `[start, end)` of a unit. */
export type Piece = readonly [number, number];

/** The pieces of what a cue says is said, and the rule that found them. */
export type Place = { readonly pieces: readonly Piece[]; readonly rule: GermanRule };

/** The clause before the cue, which closes it or is put into it. */
export function findAround(unit: Unit, cue: Cue, cues: readonly Cue[]): Place | undefined {
  const segment = unit.segments[cue.segment] as Segment;
  const isAs = isAsClause(unit, segment, cue);
  if (!isAs && (cue.place !== 'first' || !/[dt]/.test(cue.frames))) return undefined;
  const end = endOfCueClause(unit, cue);
  const before = contentBefore(unit, cue, cues, isAs);
  const opening =
    before && unit.segments.find(({ end: at }) => at <= before.piece[1] && at >= before.piece[1] - 1);
  const after = contentAfter(unit, end, isAs, opening !== undefined && endsOpen(unit, opening));
  if (isAs) {
    const pieces = [before?.isClause ? before.piece : undefined, after].filter(
      (piece) => piece !== undefined,
    );
    return pieces.length === 0 ? undefined : { pieces, rule: 'wie-clause' };
  }
  if (before === undefined || !hasOwnSubject(unit, cue)) return undefined;
  if (segment.mark !== ',' && segment.mark !== '–' && segment.mark !== '—') return undefined;
  if (!before.isClause && (after === undefined || unit.words[after[0]]?.mood === undefined)) return undefined;
  const pieces = after === undefined ? [before.piece] : [before.piece, after];
  return {
    pieces,
    rule: after === undefined ? 'clause before the cue' : 'clause around the cue',
  };
}

/** ", sagte X", ", hieß es": what closes a clause has its subject behind it; without one it goes on from the clause before. */
function hasOwnSubject(unit: Unit, cue: Cue): boolean {
  const { end } = unit.segments[cue.segment] as Segment;
  return (
    cue.isPassive ||
    unit.words[cue.verb + 1]?.lower === 'es' ||
    findBehind(unit, cue.verb + 1, end) !== undefined
  );
}

/** "wie das Ministerium mitteilte": begins with "wie", and its verb closes it. */
function isAsClause(unit: Unit, segment: Segment, cue: Cue): boolean {
  let start = segment;
  for (let number = cue.segment; number >= Math.max(0, cue.segment - 2); number -= 1) {
    start = unit.segments[number] as Segment;
    if (unit.words[firstWord(unit, start)]?.lower === 'wie') break;
    if (number < cue.segment && kindOfSegment(unit, start) !== 'attached') return false;
  }
  if (unit.words[firstWord(unit, start)]?.lower !== 'wie') return false;
  return (
    cue.place === 'last' ||
    cue.words.at(-1) === segment.end - 1 ||
    cue.words.some((at) => at >= segment.end - 2)
  );
}

type Before = { readonly piece: Piece; readonly isClause: boolean };

/** The words before the cue's segment that are what is said. */
function contentBefore(unit: Unit, cue: Cue, cues: readonly Cue[], isAs: boolean): Before | undefined {
  let last = cue.segment;
  while (isAs && last > 0 && unit.words[firstWord(unit, unit.segments[last] as Segment)]?.lower !== 'wie')
    last -= 1;
  if (last === 0) return undefined;
  const end = (unit.segments[last] as Segment).start;
  let from = 0;
  for (const other of cues) {
    if (other.verb >= cue.verb || other.segment === cue.segment) continue;
    const isClosing = other.place === 'first' && other.segment > 0;
    if (isClosing) from = Math.max(from, other.segment + 1);
  }
  const first = unit.segments[from];
  if (first === undefined || from >= last) return undefined;
  const said = unit.segments.slice(from, last);
  if (said.every((segment) => isAllQuoted(unit, segment))) return undefined;
  if (said.some((segment) => segment.mark === ':' && isAllQuoted(unit, segment))) return undefined;
  return { piece: [first.start, end], isClause: isClauseOf(unit, said, cue) };
}

/** Whether segments are a clause of what is said: one with a verb, in the subjunctive where the cue is not strong. */
function isClauseOf(unit: Unit, said: readonly Segment[], cue: Cue): boolean {
  const kinds = said.map((segment) => kindOfSegment(unit, segment));
  const moods = said.map((segment) => moodOfSegment(unit, segment));
  const isSubjunctive = moods.some((mood) => mood === 'first' || mood === 'second');
  if (cue.strength !== 's' && kinds[0] !== 'that' && !isSubjunctive) return false;
  return said.some(
    (segment, at) => hasVerb(unit, segment) && kinds[at] !== 'attached' && kinds[at] !== 'subordinate',
  );
}

/** The words behind a cue that was put into a clause, when that clause goes on. */
function contentAfter(unit: Unit, end: number, isAs: boolean, isOpen: boolean): Piece | undefined {
  for (let number = 0; number < unit.segments.length; number += 1) {
    const segment = unit.segments[number] as Segment;
    if (segment.start < end) continue;
    if (segment.mark !== ',' && segment.mark !== '–') return undefined;
    const kind = kindOfSegment(unit, segment);
    if (kind === 'attached' || isAllQuoted(unit, segment)) return undefined;
    if (
      isAs
        ? !hasVerb(unit, segment) && kind === 'other' && segment.end - segment.start < 3
        : moodOfSegment(unit, segment) === undefined && !isOpen
    )
      return undefined;
    const first = unit.words[segment.start]?.lower ?? '';
    if (/^(?:während|nachdem|als)$/.test(first)) return undefined;
    if (first === 'und' && moodOfSegment(unit, segment) !== 'first') return undefined;
    return [segment.start, endOfContent(unit, number, kind)];
  }
  return undefined;
}

/** "Der Deich sei, sagte X, alt": the clause before the cue ends in its verb, and has to go on. */
function endsOpen(unit: Unit, { start, end }: Segment): boolean {
  const last = unit.words[end - 1];
  const isVerb = last?.mood === 'first' || last?.mood === 'second';
  return isVerb && readNounPhrase(unit, start, end)?.end === end - 1;
}

/** Where the clause of a cue ends: behind its appositions. */
function endOfCueClause(unit: Unit, cue: Cue): number {
  let number = Math.max(cue.segment, segmentOf(unit, cue.words.at(-1) ?? cue.verb));
  while (number + 1 < unit.segments.length) {
    const next = unit.segments[number + 1] as Segment;
    if (next.mark !== ',' || kindOfSegment(unit, next) !== 'attached') break;
    number += 1;
  }
  return (unit.segments[number] as Segment).end;
}
