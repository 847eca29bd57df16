// Idea: what is said runs to the end of its sentence, unless the reporter goes on: with a source of their own, with a verb
// of their own behind a clause whose verb is last, with another who says something. Cost: linear. Source: own rules.
import { type ClauseKind, kindOfSegment, moodOfSegment } from './clauses';
import type { Cue } from './find-cues';
import { verbsOf } from './lexicon/read-lexicon';
import { isSmallWord, readNounPhrase } from './noun-phrase';
import { findBefore } from './subject';
import { isAllQuoted, type Segment, type Unit, type Word } from './unit';

type Surroundings = {
  /** Whether the cue stands in a clause that hangs on another, whose verb is still to come. */
  readonly isInside?: boolean;
  readonly cues?: readonly Cue[];
};

/** Where what is said ends: with its sentence, unless the reporter goes on with a verb of their own. */
export function endOfContent(
  unit: Unit,
  number: number,
  kind: ClauseKind,
  { isInside = false, cues = [] }: Surroundings = {},
): number {
  const { segments, words } = unit;
  let end = (segments[number] as Segment).end;
  for (let next = number; next < segments.length; next += 1) {
    const segment = segments[next] as Segment;
    if (next > number && segment.mark === ';' && moodOfSegment(unit, segment) !== 'first') break;
    if (
      next > number &&
      (isReporter(unit, segment) ||
        isOtherSpeaker(unit, next, cues) ||
        isVerbNext(unit, segment) ||
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

/** "…, und Y erklärte, …": another clause that says who says something. */
function isOtherSpeaker(unit: Unit, number: number, cues: readonly Cue[]): boolean {
  const segment = unit.segments[number] as Segment;
  const cue = cues.find((one) => one.segment === number && one.place !== 'first' && one.strength !== 'w');
  if (cue === undefined || unit.words[cue.verb]?.mood === 'first') return false;
  const first = unit.words[segment.start]?.lower ?? '';
  if (/^(?:und|sowie|aber|doch)$/.test(first)) return true;
  if (cue.place === 'last') return readNounPhrase(unit, segment.start, cue.verb)?.end === cue.verb;
  return findBefore(unit, segment, cue) !== undefined;
}

/** "…, und verließ den Saal": behind a comma "und" with a verb has the reporter's subject. */
function isVerbNext(unit: Unit, { start, end, mark }: Segment): boolean {
  const [first, second, third] = unit.words.slice(start, Math.min(start + 3, end));
  if (mark !== ',' || first?.lower !== 'und' || second === undefined || third === undefined) return false;
  if (
    !/^\p{Ll}{3,}$/u.test(second.text) ||
    second.mood === 'first' ||
    second.mood === 'second' ||
    isSmallWord(second.lower)
  )
    return false;
  return !/^\p{Lu}/u.test(third.text) || verbsOf(second.lower).some(({ form }) => form === 'finite');
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
    first.mood === 'indicative' ||
    (isInside &&
      first.mood === undefined &&
      !isSmallWord(first.lower) &&
      kindOfSegment(unit, segment) === 'other')
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
