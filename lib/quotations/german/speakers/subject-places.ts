// Idea: behind its verb the subject is the first noun phrase that can be a nominative; before the verb it is what the
// clause begins with, unless that cannot be a subject. An apposition or relative clause may stand between. Cost: bounded
// by the unit. Source: own.

import { setOf } from '../../../text/set-of';
import type { Cue } from '../cues/cue';
import type { Segment } from '../grammar/clause-kind';
import { isNounPhrase, isTime, type NounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, lowerAt, type Word } from '../grammar/word';
import { isPreposition } from '../grammar/word-classes';
import {
  ADVERBS,
  ARTICLES,
  CONJUNCTIONS,
  endingIn,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../grammar/words';
import { segmentOf, type Unit } from '../reading/unit';
import { isSpeakerLike } from './speaker-like';

/** So many segments before the one of its verb a subject may stand. */
const APPOSITIONS = 4;
/** "Wie Rutte betonte auch sie": what is compared with is not the subject. */
const COMPARING = setOf('wie als anders ebenso genau');
/** Pronouns that are the subject wherever they stand: "Den Antrag lehnte er ab". */
const CLEAR_SUBJECTS = setOf('er man ich wir');
/** Ends of common nouns that no place has: "in Haltung". */
const NO_PLACE = endingIn('ung heit keit schaft ion en er');

/** The first phrase in words `[from, to)` that can be a subject; phrases behind a preposition are passed over. */
export function findSubjectBetween(words: readonly Word[], from: number, to: number): NounPhrase | undefined {
  let at = from;
  while (at < to) {
    const word = words[at] as Word;
    const phrase = isPassedOver(word) ? undefined : readNounPhrase(words, at, to);
    if (phrase !== undefined && (isQuoted(word) || (phrase.canBeSubject && !isTime(words, phrase))))
      return phrase;
    at = phrase?.core ?? behindPassed(words, at, to);
  }
  return undefined;
}

/** The subject behind the verb of a cue, in its segment. */
export function findSubjectBehind({ words, segments }: Unit, cue: Cue): NounPhrase | undefined {
  return findSubjectBetween(words, cue.verb + 1, segments[cue.segment]?.end ?? words.length);
}

/** The subject that the clause of a cue begins with, or that an apposition parts from its verb. */
export function findSubjectBefore(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { words } = unit;
  const segment = segmentOf(unit, cue);
  const start = behindLead(words, segment.start, cue.verb);
  if (start >= cue.verb) return findSubjectBeforeApposition(unit, cue);
  if (isPreposition(words[start]) || COMPARING.has(lowerAt(words, start))) return undefined;
  const phrase = readNounPhrase(words, start, cue.verb);
  if (phrase === undefined || !phrase.canBeSubject || isTime(words, phrase)) return undefined;
  return isObject(words, cue.verb, segment, phrase) ? undefined : phrase;
}

/** "Rutte, der Generalsekretär, sagte …", "Gerhardt, der … verlor, erklärte …": the subject begins an earlier segment. */
export function findSubjectBeforeApposition({ words, segments }: Unit, cue: Cue): NounPhrase | undefined {
  for (let number = cue.segment - 1; number >= Math.max(0, cue.segment - APPOSITIONS); number -= 1) {
    const segment = segments[number] as Segment;
    if (segments[number + 1]?.mark !== ',' || segment.isAllQuoted) return undefined;
    if (number > 0 && isAttached(words, segment)) continue;
    const start = behindLead(words, segment.start, segment.end);
    if (isPreposition(words[start]) || SUBORDINATORS.has(lowerAt(words, segment.start))) return undefined;
    const phrase = readNounPhrase(words, start, segment.end);
    return phrase?.canBeSubject && phrase.end === segment.end ? phrase : undefined;
  }
  return undefined;
}

/** Words at which no subject begins. */
function isPassedOver(word: Word): boolean {
  if (isQuoted(word)) return false;
  return (
    word.kind === 'mark' ||
    PREPOSITIONS.has(word.lower) ||
    OBJECT_PRONOUNS.has(word.lower) ||
    CONJUNCTIONS.has(word.lower)
  );
}

/** Where to go on behind a word at which no phrase begins: behind the phrase of a preposition. */
function behindPassed(words: readonly Word[], at: number, to: number): number {
  if (!isPreposition(words[at])) return at + 1;
  if (isBarePlace(words, at)) return at + 2;
  return readNounPhrase(words, at + 1, to)?.core ?? at + 1;
}

/** "in Kiel der Minister": behind a place without a determiner a new phrase begins. */
function isBarePlace(words: readonly Word[], at: number): boolean {
  const [place, next] = [words[at + 1], words[at + 2]];
  if (words[at]?.lower !== 'in' || place === undefined || next === undefined) return false;
  return /^\p{Lu}\p{Ll}/u.test(place.text) && !NO_PLACE.test(place.lower) && ARTICLES.has(next.lower);
}

/** The place behind words that may lead a clause before its subject without being part of it. */
function behindLead(words: readonly Word[], start: number, end: number): number {
  let at = start;
  while (at < end && isLead(words[at] as Word)) at += 1;
  return at;
}

function isLead(word: Word): boolean {
  if (word.kind === 'mark') return !isQuoted(word);
  return CONJUNCTIONS.has(word.lower) || (ADVERBS.has(word.lower) && !isPreposition(word));
}

/** What a clause begins with is its object when a clearer subject stands right behind the verb. */
function isObject(words: readonly Word[], verb: number, segment: Segment, phrase: NounPhrase): boolean {
  if (CLEAR_SUBJECTS.has(lowerAt(words, verb + 1))) return true;
  const next = readNounPhrase(words, verb + 1, segment.end);
  if (next === undefined || !next.canBeSubject || isTime(words, next)) return false;
  return !isSpeakerLike(words, phrase) && isSpeakerLike(words, next);
}

/** An apposition or relative clause: it hangs on the segment before. */
function isAttached(words: readonly Word[], segment: Segment): boolean {
  const first = lowerAt(words, segment.start);
  const second = lowerAt(words, segment.start + 1);
  const isRelative =
    RELATIVE_PRONOUNS.has(first) || (PREPOSITIONS.has(first) && RELATIVE_PRONOUNS.has(second));
  return (isRelative && words[segment.end - 1]?.isSmall === true) || isNounPhrase(words, segment);
}
