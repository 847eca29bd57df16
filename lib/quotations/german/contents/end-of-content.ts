// Idea: what is said runs to the end of its sentence, unless the reporter goes on: with a source of their own, with a verb
// of their own behind a clause whose verb is last, with another who says something. Cost: linear in the sentence for each
// content. Source: own rules.
import { setOf } from '../../../text/set-of';
import type { ClauseKind, Segment } from '../grammar/clause-kind';
import { isSubjunctive } from '../grammar/moods';
import { isNounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, lowerAt, type Word } from '../grammar/word';
import { SMALL_WORDS } from '../grammar/words';
import { isFiniteVerbOfSaying } from '../lexicon/read-lexicon';
import type { Unit } from '../reading/unit';
import { findSubjectBefore } from '../speakers/subject-places';

/** What leads back to the reporter: "…, doch er kam nicht". */
const BUT = setOf('doch aber jedoch');
/** What sets the reporter's clause against what is said: "…, während Y kam". */
const WHILE = setOf('während wohingegen');
/** What leads to another who says something: "…, und Y erklärte". */
const AND_OTHER = setOf('und sowie aber doch');
/** What joins two verbs of one sentence: "…, dass A kommt und forderte B". */
const AND_VERB = setOf('und sowie aber');
/** Clauses whose verb is last. */
const VERB_LAST: ReadonlySet<ClauseKind> = new Set(['subordinate', 'that', 'question']);

/** How a verb in small letters looks that may follow "und". */
const SMALL_VERB = /^\p{Ll}{3,}$/u;
const PRETERITE = /(?:te|ten)$/;
const WEAK_FINITE = /(?:te|ten|iert|ierten)$/;
const VERB_ENDING = /(?:t|en|e|n)$/;
/** Plural and subjunctive of a verb of saying: "sagen", "sage", and not "sagte". */
const OF_WHAT_IS_SAID = /(?:en|[^t]e)$/;

/**
 * Where the content that begins with a segment ends, as a place behind a word of the unit. `isInside`: its cue stands in
 * a clause that hangs on another, whose verb is still to come.
 */
export function endOfContent(unit: Unit, number: number, isInside = false): number {
  const { segments, words } = unit;
  const { kind } = segments[number] as Segment;
  const isMain = kind === 'subjunctive' || kind === 'main';
  let end = 0;
  for (let next = number; next < segments.length; next += 1) {
    const segment = segments[next] as Segment;
    const isReporters =
      next > number &&
      (isReporting(words, segment) || isOtherSpeaker(unit, next) || isGoingOnWithVerb(unit, next, isInside));
    if (isReporters) break;
    const cut = findReporterInside(words, segment, isMain);
    if (cut !== undefined) return cut;
    end = segment.end;
  }
  while (end > 0 && words[end - 1]?.lower === 'und') end -= 1;
  return end;
}

/** "…, so X", "…, während Y kam", "…, und verließ den Saal": whether a segment is the reporter's by how it begins. */
function isReporting(words: readonly Word[], segment: Segment): boolean {
  const { start, mark, mood, isAllQuoted } = segment;
  if ((mark === ':' && isAllQuoted) || (mark === ';' && mood !== 'first')) return true;
  const first = lowerAt(words, start);
  if (first === 'so' && mark === ',')
    return mood === undefined && readNounPhrase(words, start + 1, segment.end) !== undefined;
  if (BUT.has(first)) return mood !== 'first';
  return WHILE.has(first) || isVerbNext(words, segment);
}

/** "…, und verließ den Saal": behind a comma "und" with a verb has the reporter's subject. */
function isVerbNext(words: readonly Word[], { start, end, mark }: Segment): boolean {
  const [first, second, third] = words.slice(start, Math.min(start + 3, end));
  if (mark !== ',' || first?.lower !== 'und' || second === undefined || third === undefined) return false;
  const canBeVerb =
    SMALL_VERB.test(second.text) && !isSubjunctive(second.mood) && !SMALL_WORDS.has(second.lower);
  return canBeVerb && (!third.isCapital || isFiniteVerbOfSaying(second.lower));
}

/** "…, und Y erklärte, …": another clause that says who says something. */
function isOtherSpeaker(unit: Unit, number: number): boolean {
  const { words } = unit;
  const { start } = unit.segments[number] as Segment;
  const cue = unit.cues.find(
    ({ segment, place, strength }) => segment === number && place !== 'first' && strength !== 'w',
  );
  if (cue === undefined || words[cue.verb]?.mood === 'first') return false;
  if (AND_OTHER.has(lowerAt(words, start))) return true;
  if (cue.place === 'last') return isNounPhrase(words, { start, end: cue.verb });
  return findSubjectBefore(unit, cue) !== undefined;
}

/** "…, er sei krank, sprach aber von …": a segment that begins with a verb in the indicative, behind no subordinate clause. */
function isGoingOnWithVerb({ words, segments }: Unit, number: number, isInside: boolean): boolean {
  const [before, segment] = [segments[number - 1], segments[number]];
  const first = words[segment?.start ?? -1];
  if (before === undefined || segment?.mark !== ',' || !first?.isSmall || isQuoted(first)) return false;
  if (!isInside && VERB_LAST.has(before.kind)) return false;
  if (first.mood === 'indicative' || PRETERITE.test(first.lower) || isFiniteVerbOfSaying(first.lower))
    return true;
  const isUnknown = first.mood === undefined && !SMALL_WORDS.has(first.lower) && segment.kind === 'other';
  return isInside && isUnknown;
}

/** "…, dass A kommt und forderte B": where in a segment "und" with a verb is the reporter's; undefined when nowhere. */
function findReporterInside(
  words: readonly Word[],
  { start, end }: Segment,
  isMain: boolean,
): number | undefined {
  for (let at = Math.max(start, 1); at < end - 1; at += 1) {
    const [before, word, next] = [words[at - 1] as Word, words[at] as Word, words[at + 1] as Word];
    if (isQuoted(word) || word.depth > 0 || !AND_VERB.has(word.lower)) continue;
    const isBehindVerb = at === start || (before.isSmall && VERB_ENDING.test(before.lower));
    const isVerb = isMain ? isSaying(next) : isBehindVerb && isFiniteVerb(next, words[at + 2]);
    if (isVerb) return at;
  }
  return undefined;
}

/** "und sagte": a verb of saying that is not part of what is said. */
function isSaying(word: Word): boolean {
  const isReporters = word.isSmall && word.mood === undefined && !OF_WHAT_IS_SAID.test(word.lower);
  return isReporters && isFiniteVerbOfSaying(word.lower);
}

/** "und ging", "und forderte B", and not "und geschulte Helfer": a finite verb rather than an adjective. */
function isFiniteVerb(word: Word, behind: Word | undefined): boolean {
  if (!word.isSmall || word.kind !== 'word') return false;
  if (word.mood !== undefined) return word.mood === 'indicative';
  return isSaying(word) || (WEAK_FINITE.test(word.lower) && behind?.isCapital === false);
}
