// Idea: the speaker is the subject of the cue; where that is nobody who speaks, it is who is named in the clause. Cost:
// bounded by the unit. Source: own.
import type { Cue } from '../cues/cue';
import { isJoinedVerb } from '../cues/verb-place';
import { findPhraseEndingAt, holdsName, type NounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, lowerAt } from '../grammar/word';
import { isPreposition } from '../grammar/word-classes';
import { RELATIVE_PRONOUNS, SUBORDINATORS } from '../grammar/words';
import { segmentOf, type Unit } from '../reading/unit';
import { withAppositions } from './appositions';
import { findAgent, findDocument } from './find-agent';
import { isSpeakerLike, namesSomebody } from './speaker-like';
import {
  findSubjectBefore,
  findSubjectBeforeApposition,
  findSubjectBehind,
  findSubjectBetween,
} from './subject-places';

/**
 * The noun phrase that says it, with its appositions: the subject of a cue, who did it in the passive, the document it
 * stands in. Undefined when the unit names none.
 */
export function findSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  const phrase = cue.lemma === 'zitieren' ? findQuotedOne(unit, cue) : findPlainSubject(unit, cue);
  const isClear = phrase !== undefined && isSpeakerLike(unit.words, phrase);
  const chosen = (isClear ? undefined : findNamed(unit, cue)) ?? phrase;
  return chosen && withAppositions(unit, chosen);
}

function findPlainSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.isPassive) return findAgent(unit, cue) ?? findDocument(unit, cue);
  return findInClause(unit, cue) ?? findEarlier(unit, cue);
}

function findInClause(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.place === 'last') return findInSubordinate(unit, cue);
  if (cue.place === 'second') return findSubjectBefore(unit, cue) ?? findSubjectBehind(unit, cue);
  const isShared = isJoinedVerb(unit.words, cue.verb) && !unit.words[cue.verb + 1]?.isNamed;
  return (
    (isShared ? findEarlier(unit, cue) : undefined) ??
    findSubjectBeforeApposition(unit, cue) ??
    findSubjectBehind(unit, cue)
  );
}

/** "biss der Mann den Gast und rief": the subject of an earlier verb, before the cue in its sentence. */
function findEarlier({ words }: Unit, cue: Cue): NounPhrase | undefined {
  return findSubjectBetween(words, 0, cue.verb);
}

/** "weil der Rat meint", "wie der Rat mitteilte", "der Rat, der meint": in a clause whose verb is last. */
function findInSubordinate(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { words } = unit;
  const { start, mark } = segmentOf(unit, cue);
  const first = lowerAt(words, start);
  const isAs = first === 'wie' || (first === 'denn' && words[start + 1]?.lower === 'wie');
  if (isAs || SUBORDINATORS.has(first)) return findSubjectBetween(words, start + 1, cue.words[0] ?? cue.verb);
  if (RELATIVE_PRONOUNS.has(first) && mark === ',') return findAntecedent(unit, cue);
  return findSubjectBefore(unit, cue) ?? findSubjectBeforeApposition(unit, cue);
}

/** "eines Hackers, der behauptet": the noun phrase before a relative pronoun, with the pronoun. */
function findAntecedent({ words, segments }: Unit, cue: Cue): NounPhrase | undefined {
  const [before, own] = [segments[cue.segment - 1], segments[cue.segment]];
  if (before === undefined || own === undefined) return undefined;
  const phrase = findPhraseEndingAt(words, before.start, before.end);
  return phrase && { ...phrase, end: own.start + 1, canBeSubject: true };
}

/** "zitiert CNN den Sprecher Jan Ley", "wird Jan Ley zitiert": the one quoted, not who quotes. */
function findQuotedOne(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { words } = unit;
  if (cue.isPassive && cue.place === 'last') return findInSubordinate(unit, cue);
  if (cue.isPassive)
    return findSubjectBefore(unit, cue) ?? findSubjectBetween(words, cue.verb + 1, words.length);
  const { end } = segmentOf(unit, cue);
  let found: NounPhrase | undefined;
  for (let at = cue.verb + 1; at < end; at += 1) {
    const phrase = isPreposition(words[at]) ? undefined : readNounPhrase(words, at, end);
    if (phrase === undefined) continue;
    if (holdsName(words, phrase)) found = phrase;
    at = phrase.end - 1;
  }
  return found ?? findPlainSubject(unit, cue);
}

/** "Als Gründe nannte der Minister Ley …": what can be a subject and names somebody, in the clause of the cue. */
function findNamed(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.isPassive) return undefined;
  const { words } = unit;
  const { start, end } = segmentOf(unit, cue);
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (word === undefined || isQuoted(word)) continue;
    if (isPreposition(word)) {
      at = Math.max(at, (readNounPhrase(words, at + 1, end)?.core ?? at + 1) - 1);
      continue;
    }
    const phrase = readNounPhrase(words, at, end);
    if (phrase === undefined) continue;
    if (
      phrase.canBeSubject &&
      !phrase.isPronoun &&
      isSpeakerLike(words, phrase) &&
      namesSomebody(unit, phrase)
    )
      return phrase;
    at = phrase.core - 1;
  }
  return undefined;
}
