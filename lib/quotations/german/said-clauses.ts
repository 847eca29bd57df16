// Idea: what is said stands beside the cue: behind it as a dass-clause, an infinitive, a clause in the subjunctive or
// after a colon; before it as the clause that the cue closes (", sagte X"); on both sides when the cue is put in. It
// runs to the end of its sentence unless the reporter goes on. Cost: linear in the sentence. Source: own rules.
import { type ClauseKind, firstWord, hasVerb, kindOfSegment, moodOfSegment } from './clauses';
import { type Draft, spanOfWords } from './draft';
import type { Cue } from './find-cues';
import { verbsOf } from './lexicon/read-lexicon';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import type { GermanRule } from './rule-scores';
import { findBehind as findNominative, findSubject } from './subject';
import { isAllQuoted, type Segment, segmentOf, type Unit, type Word } from './unit';

const REACH = 5;

/** What the cue says is said; undefined when no clause beside it is its content. */
export function readSaidClause(unit: Unit, cue: Cue, cues: readonly Cue[]): Draft | undefined {
  const place = findBehind(unit, cue) ?? findAround(unit, cue, cues);
  if (place === undefined) return undefined;
  const content = place.pieces.flatMap(([start, end]) => spanOfWords(unit, start, end) ?? []);
  if (content.length === 0) return undefined;
  const subject = findSubject(unit, cue);
  if (subject !== undefined && isNobody(unit, subject)) return undefined;
  const speaker = subject && spanOfPhrase(unit, subject);
  const verb = unit.words[cue.words[0] ?? cue.verb];
  return {
    kind: 'indirect',
    content,
    ...(verb && { cue: { start: verb.start, end: verb.end } }),
    ...(speaker && { speaker }),
    rule: place.rule,
    strength: cue.strength,
    lemma: cue.lemma,
  };
}

/** "ich", "wir" and a polite "Sie" speak for themselves outside of quote marks; nobody says nothing. */
function isNobody({ words }: Unit, { start, end }: NounPhrase): boolean {
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

type Place = {
  readonly pieces: readonly (readonly [number, number])[];
  readonly rule: GermanRule;
};

/** The clause behind the cue. */
function findBehind(unit: Unit, cue: Cue): Place | undefined {
  const { segments } = unit;
  const from = Math.max(cue.segment, segmentOf(unit, cue.words.at(-1) ?? cue.verb));
  for (let number = from + 1; number < Math.min(segments.length, from + 1 + REACH); number += 1) {
    const segment = segments[number] as Segment;
    const kind = kindOfSegment(unit, segment);
    const rule = ruleBehind(unit, cue, { segment, kind, number });
    if (rule !== undefined) {
      const end = endOfContent(unit, number, kind, isInside(unit, cue));
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
  if (kind === 'question' && frames.includes('t') && (cue.strength === 's' || isWhether(unit, segment)))
    return 'indirect question';
  if (kind === 'infinitive' && (/[dz]/.test(frames) || cue.strength === 's'))
    return isPlan(cue) ? undefined : 'infinitive';
  if (!/[dt]/.test(frames)) return undefined;
  if (kind === 'subjunctive') return 'subjunctive clause';
  if (kind === 'subordinate' && frames.includes('d')) {
    const next = unit.segments[number + 1];
    const isPrefield = next !== undefined && kindOfSegment(unit, next) === 'subjunctive';
    return isPrefield && next.mark === ',' ? 'subjunctive clause' : undefined;
  }
  return kind === 'main' && frames.includes('d') && cue.strength === 's' ? 'main clause' : undefined;
}

function isWhether(unit: Unit, segment: Segment): boolean {
  return unit.words[firstWord(unit, segment)]?.lower === 'ob';
}

/** Deeds and plans rather than words: "weigerte sich, zu kommen", "es ist geplant, zu bauen". */
function isPlan({ lemma, isPassive }: Cue): boolean {
  return (
    /^(?:sich weigern|verbieten|sich einsetzen|unterzeichnen)$/.test(lemma) ||
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

/** The clause before the cue, which closes it or is put into it. */
function findAround(unit: Unit, cue: Cue, cues: readonly Cue[]): Place | undefined {
  const segment = unit.segments[cue.segment] as Segment;
  const isAs = isAsClause(unit, segment, cue);
  if (!isAs && (cue.place !== 'first' || !/[dt]/.test(cue.frames))) return undefined;
  const end = endOfCueClause(unit, cue);
  const before = contentBefore(unit, cue, cues, isAs);
  const after = contentAfter(unit, end, isAs);
  if (isAs) {
    const pieces = [before, after].filter((piece) => piece !== undefined);
    return pieces.length === 0 ? undefined : { pieces, rule: 'wie-clause' };
  }
  if (before === undefined || !hasOwnSubject(unit, cue)) return undefined;
  if (segment.mark !== ',' && segment.mark !== '–' && segment.mark !== '—') return undefined;
  const pieces = after === undefined ? [before] : [before, after];
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
    findNominative(unit, cue.verb + 1, end) !== undefined
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

/** The words before the cue's segment that are what is said. */
function contentBefore(
  unit: Unit,
  cue: Cue,
  cues: readonly Cue[],
  isAs: boolean,
): readonly [number, number] | undefined {
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
  const kinds = unit.segments.slice(from, last).map((segment) => kindOfSegment(unit, segment));
  if (kinds.every((kind) => kind === 'attached' || kind === 'subordinate')) return undefined;
  const said = unit.segments.slice(from, last);
  if (said.every((segment) => isAllQuoted(unit, segment))) return undefined;
  if (said.some((segment) => segment.mark === ':' && isAllQuoted(unit, segment))) return undefined;
  const moods = said.map((segment) => moodOfSegment(unit, segment));
  if (cue.strength !== 's' && !moods.some((mood) => mood === 'first' || mood === 'second')) return undefined;
  const isClause = said.some(
    (segment, at) => hasVerb(unit, segment) && kinds[at] !== 'attached' && kinds[at] !== 'subordinate',
  );
  if (!isClause) return undefined;
  return [first.start, end];
}

/** The words behind a cue that was put into a clause, when that clause goes on. */
function contentAfter(unit: Unit, end: number, isAs: boolean): readonly [number, number] | undefined {
  for (let number = 0; number < unit.segments.length; number += 1) {
    const segment = unit.segments[number] as Segment;
    if (segment.start < end) continue;
    if (segment.mark !== ',' && segment.mark !== '–') return undefined;
    const kind = kindOfSegment(unit, segment);
    if (kind === 'attached' || isAllQuoted(unit, segment)) return undefined;
    if (
      isAs
        ? !hasVerb(unit, segment) && kind === 'other' && segment.end - segment.start < 3
        : moodOfSegment(unit, segment) === undefined
    )
      return undefined;
    const first = unit.words[segment.start]?.lower ?? '';
    if (/^(?:und|während|nachdem|als)$/.test(first)) return undefined;
    return [segment.start, endOfContent(unit, number, kind)];
  }
  return undefined;
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

/** Where what is said ends: with its sentence, unless the reporter goes on with a verb of their own. */
export function endOfContent(unit: Unit, number: number, kind: ClauseKind, isInside = false): number {
  const { segments, words } = unit;
  let end = (segments[number] as Segment).end;
  for (let next = number; next < segments.length; next += 1) {
    const segment = segments[next] as Segment;
    if (next > number && segment.mark === ';' && moodOfSegment(unit, segment) !== 'first') break;
    if (
      next > number &&
      (isReporter(unit, segment) ||
        goesOnWithVerb(unit, next, isInside) ||
        (segment.mark === ':' && isAllQuoted(unit, segment)))
    )
      break;
    const cut = goesOnAt(unit, segment, kind === 'subjunctive' || kind === 'main');
    if (cut !== undefined) return cut;
    end = segment.end;
  }
  while (end > 0 && words[end - 1]?.lower === 'und') end -= 1;
  return end;
}

/** Whether the cue stands in a clause that hangs on another, whose verb is still to come. */
function isInside(unit: Unit, cue: Cue): boolean {
  const kind = kindOfSegment(unit, unit.segments[cue.segment] as Segment);
  return (
    cue.place === 'last' &&
    (kind === 'subordinate' || kind === 'question' || (cue.segment > 0 && kind === 'attached'))
  );
}

/** "…, so X", "…, sagte er weiter", "…, während Y erklärte": a segment that is the reporter's again. */
function isReporter(unit: Unit, segment: Segment): boolean {
  const first = unit.words[segment.start] as Word;
  if (first.lower === 'so' && segment.mark === ',') {
    const phrase = readNounPhrase(unit, segment.start + 1, segment.end);
    return phrase !== undefined && moodOfSegment(unit, segment) === undefined;
  }
  if (/^(?:doch|aber|jedoch)$/.test(first.lower)) return moodOfSegment(unit, segment) !== 'first';
  return first.lower === 'während' || first.lower === 'wohingegen';
}

/** "…, er sei krank, sprach aber von …": a segment that begins with a verb in the indicative, behind no subordinate clause. */
function goesOnWithVerb(unit: Unit, number: number, isInside: boolean): boolean {
  const segment = unit.segments[number] as Segment;
  const before = unit.segments[number - 1];
  const first = unit.words[segment.start] as Word;
  if (segment.mark !== ',' || before === undefined || !/^\p{Ll}/u.test(first.text) || first.quoted >= 0)
    return false;
  const kind = kindOfSegment(unit, before);
  if (!isInside && (kind === 'subordinate' || kind === 'that' || kind === 'question')) return false;
  return (
    verbsOf(first.lower).some(({ form }) => form === 'finite') ||
    /(?:te|ten)$/.test(first.lower) ||
    first.mood === 'indicative'
  );
}

/** "…, dass A kommt und forderte B": behind a clause whose verb is last, "und" with a verb is the reporter's. */
function goesOnAt(unit: Unit, { start, end }: Segment, isMain: boolean): number | undefined {
  for (let at = Math.max(start, 1); at < end - 1; at += 1) {
    const word = unit.words[at] as Word;
    if (word.quoted >= 0 || word.depth > 0 || !/^(?:und|sowie|aber)$/.test(word.lower)) continue;
    const before = unit.words[at - 1] as Word;
    const next = unit.words[at + 1] as Word;
    const isVerbBefore = at === start || (/^\p{Ll}/u.test(before.text) && /(?:t|en|e|n)$/.test(before.lower));
    if (isVerbBefore && !isMain && isFiniteFirst(next, unit.words[at + 2])) return at;
    if (
      isMain &&
      /^\p{Ll}/u.test(next.text) &&
      next.mood === undefined &&
      verbsOf(next.lower).some(({ form }) => form === 'finite') &&
      !/(?:en|[^t]e)$/.test(next.lower)
    )
      return at;
  }
  return undefined;
}

function isFiniteFirst(word: Word, behind: Word | undefined): boolean {
  if (!/^\p{Ll}/u.test(word.text) || word.kind !== 'word') return false;
  if (word.mood === 'indicative') return true;
  return (
    word.mood === undefined &&
    /(?:te|ten|iert|ierten)$/.test(word.lower) &&
    behind !== undefined &&
    !/^\p{Lu}/u.test(behind.text)
  );
}
