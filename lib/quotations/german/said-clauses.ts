// Idea: what is said stands beside the cue: behind it as a dass-clause, an infinitive, a clause in the subjunctive or
// after a colon; before it as the clause that the cue closes (", sagte X"); on both sides when the cue is put in. It
// runs to the end of its sentence unless the reporter goes on. Cost: linear in the sentence. Source: own rules.

import { findAround, type Place } from './around-the-cue';
import { type ClauseKind, firstWord, hasVerb, kindOfSegment } from './clauses';
import { type Draft, spanOfWords } from './draft';
import { endOfContent } from './end-of-content';
import { type Cue, spanOfCue } from './find-cues';
import type { NounPhrase } from './noun-phrase';
import type { GermanRule } from './rule-scores';
import { findBehind as findBehindVerb, findSubject, withAppositions } from './subject';
import { isAllQuoted, type Segment, segmentOf, type Unit } from './unit';

const REACH = 5;

/** What the cue says is said; undefined when no clause beside it is its content. */
export function readSaidClause(unit: Unit, cue: Cue, cues: readonly Cue[]): Draft | undefined {
  const place = findBehind(unit, cue, cues) ?? findAround(unit, cue, cues);
  if (place === undefined) return undefined;
  const content = place.pieces.flatMap(([start, end]) => spanOfWords(unit, start, end) ?? []);
  if (content.length === 0) return undefined;
  const subject =
    place.rule.startsWith('clause before') || place.rule.startsWith('clause around')
      ? findClosing(unit, cue)
      : findSubject(unit, cue);
  if (subject !== undefined && isNobody(unit, subject)) return undefined;
  const speaker = subject && spanOfPhrase(unit, subject);
  return {
    kind: 'indirect',
    content,
    cue: spanOfCue(unit, cue),
    ...(speaker && { speaker }),
    rule: place.rule,
    strength: cue.strength,
    lemma: cue.lemma,
  };
}

/** Who speaks where the cue closes or parts what is said: its subject stands behind it. */
function findClosing(unit: Unit, cue: Cue): NounPhrase | undefined {
  const segment = unit.segments[cue.segment] as Segment;
  const behind = cue.isPassive ? undefined : findBehindVerb(unit, cue.verb + 1, segment.end);
  return behind === undefined ? findSubject(unit, cue) : withAppositions(unit, behind);
}

/** "ich", "wir" and a polite "Sie" speak for themselves outside of quote marks; nobody says nothing. */
export function isNobody({ words }: Unit, { start, end }: NounPhrase): boolean {
  const first = words[start];
  if (first === undefined || end > start + 1) return false;
  return (
    /^(?:ich|wir|niemand|keiner)$/.test(first.lower) ||
    (first.text === 'Sie' && start > 0 && words[start - 1]?.kind !== 'mark')
  );
}

export function spanOfPhrase(unit: Unit, { start, end }: NounPhrase) {
  return spanOfWords(unit, start, end);
}

/** The clause behind the cue. */
function findBehind(unit: Unit, cue: Cue, cues: readonly Cue[]): Place | undefined {
  const { segments } = unit;
  const from = Math.max(cue.segment, segmentOf(unit, cue.words.at(-1) ?? cue.verb));
  for (let number = from + 1; number < Math.min(segments.length, from + 1 + REACH); number += 1) {
    const segment = segments[number] as Segment;
    const kind = kindOfSegment(unit, segment);
    const rule = ruleBehind(unit, cue, { segment, kind, number });
    if (rule !== undefined) {
      const end = endOfContent(unit, number, kind, { isInside: isInside(unit, cue), cues });
      const start =
        number > from + 1 && isPrefieldBefore(unit, cue, segment)
          ? (segments[from + 1]?.start ?? 0)
          : segment.start;
      return { pieces: [[start, end]], rule };
    }
    if (kind === 'attached' || (kind === 'other' && segment.mark === ',' && isPut(unit, segment))) continue;
    return undefined;
  }
  return undefined;
}

function isPut(unit: Unit, segment: Segment): boolean {
  return segment.end - segment.start <= 8 && !hasVerb(unit, segment);
}

/** "…, die Frau, die gefangen war, habe …": a clause that begins with its verb began with what stands before it. */
function isPrefieldBefore(unit: Unit, cue: Cue, { start }: Segment): boolean {
  const first = unit.words[start];
  const isVerbFirst = first?.mood === 'first' || first?.mood === 'second';
  const subject = isVerbFirst ? findSubject(unit, cue) : undefined;
  return subject !== undefined && subject.start < cue.verb;
}

type Candidate = { readonly segment: Segment; readonly kind: ClauseKind; readonly number: number };

function ruleBehind(unit: Unit, cue: Cue, { segment, kind, number }: Candidate): GermanRule | undefined {
  const { frames } = cue;
  if (isAllQuoted(unit, segment)) return undefined;
  if (segment.mark === ':' && (kind === 'subjunctive' || kind === 'main' || kind === 'other')) {
    if (kind !== 'subjunctive' && (cue.strength !== 's' || !frames.includes('d'))) return undefined;
    return /[dtzr]/.test(frames) ? 'clause after a colon' : undefined;
  }
  if (kind === 'that' && /[tdz]/.test(frames)) return hasSo(unit, cue) ? undefined : 'dass-clause';
  if (
    kind === 'question' &&
    frames.includes('t') &&
    (cue.strength === 's' || isWhether(unit, segment) || isAsking(cue))
  )
    return 'indirect question';
  if (kind === 'infinitive' && (/[dz]/.test(frames) || cue.strength === 's'))
    return isPlan(cue) ? undefined : 'infinitive';
  if (!/[dt]/.test(frames)) return undefined;
  if (kind === 'subjunctive') return isPutIn(unit, cue, segment) ? undefined : 'subjunctive clause';
  if (kind === 'subordinate' && frames.includes('d')) {
    const next = unit.segments[number + 1];
    const isPrefield = next !== undefined && kindOfSegment(unit, next) === 'subjunctive';
    return isPrefield && next.mark === ',' ? 'subjunctive clause' : undefined;
  }
  return kind === 'main' && frames.includes('d') && cue.strength === 's' ? 'main clause' : undefined;
}

/** "Der Deich, sagte X, sei alt": what begins with its verb behind a cue that was put in began before it. */
function isPutIn(unit: Unit, cue: Cue, { start }: Segment): boolean {
  if (cue.place !== 'first' || cue.segment === 0) return false;
  const before = kindOfSegment(unit, unit.segments[cue.segment - 1] as Segment);
  return unit.words[start]?.mood !== undefined || before === 'subjunctive';
}

/** "wollte wissen, wie …" asks, where "wusste, wie …" does not. */
function isAsking({ lemma, words }: Cue): boolean {
  return lemma === 'fragen' || (lemma === 'wissen' && words.length > 1);
}

function isWhether(unit: Unit, segment: Segment): boolean {
  return unit.words[firstWord(unit, segment)]?.lower === 'ob';
}

/** Deeds and plans rather than words: "weigerte sich, zu kommen", "es ist geplant, zu bauen". */
function isPlan({ lemma, isPassive }: Cue): boolean {
  return (
    /^(?:sich weigern|sich einigen|verbieten|sich einsetzen|unterzeichnen)$/.test(lemma) ||
    (isPassive && /^(?:planen|verbieten|beschließen)$/.test(lemma))
  );
}

/** "so schnell, dass": a consequence. */
function hasSo(unit: Unit, cue: Cue): boolean {
  const { start, end } = unit.segments[cue.segment] as Segment;
  return unit.words
    .slice(start, end)
    .some(({ lower, quoted }, at) => lower === 'so' && quoted < 0 && start + at > cue.verb);
}

/** Whether the cue stands in a clause that hangs on another, whose verb is still to come. */
function isInside(unit: Unit, cue: Cue): boolean {
  const kind = kindOfSegment(unit, unit.segments[cue.segment] as Segment);
  return (
    cue.place === 'last' &&
    (kind === 'subordinate' || kind === 'question' || (cue.segment > 0 && kind === 'attached'))
  );
}
