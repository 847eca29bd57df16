// Idea: the speaker is the subject of the cue. In a clause that begins with its verb it is the first noun phrase behind
// it that can be a nominative; before the verb it is what the clause begins with, unless that cannot be a subject; then
// again it stands behind. An apposition or relative clause may stand between subject and verb. Cost: bounded by the
// unit. Source: own.
import type { Cue } from './find-cues';
import { type NounPhrase, readNounPhrase } from './noun-phrase';
import type { Segment, Unit, Word } from './unit';
import {
  ADVERBS,
  CONJUNCTIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from './words';

/** The noun phrase that is the subject of a cue; undefined when there is none, or it is the passive's. */
export function findSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.isPassive) return findAgent(unit, cue);
  const segment = unit.segments[cue.segment] as Segment;
  if (cue.place === 'last') return findInSubordinate(unit, segment, cue);
  if (cue.place === 'first') {
    return findBehind(unit, cue.verb + 1, segment.end) ?? findBeforeApposition(unit, cue);
  }
  return findBefore(unit, segment, cue) ?? findBehind(unit, cue.verb + 1, segment.end);
}

/** The first phrase behind a place that can be a subject; phrases behind a preposition are passed over. */
export function findBehind(unit: Unit, from: number, limit: number): NounPhrase | undefined {
  let at = from;
  let fallback: NounPhrase | undefined;
  while (at < limit) {
    const word = unit.words[at] as Word;
    if (word.quoted >= 0 && fallback === undefined) {
      const name = readNounPhrase(unit, at, limit);
      if (name !== undefined) return name;
    }
    if (word.kind === 'mark' || word.quoted >= 0) {
      at += 1;
      continue;
    }
    if (isPreposition(unit, at)) {
      const phrase = readNounPhrase(unit, at + 1, limit);
      at = phrase?.core ?? at + 1;
      continue;
    }
    if (OBJECT_PRONOUNS.has(word.lower) || CONJUNCTIONS.has(word.lower)) {
      at += 1;
      continue;
    }
    const phrase = readNounPhrase(unit, at, limit);
    if (phrase?.canBeSubject) {
      if (!isTime(unit, phrase)) return phrase;
      fallback = undefined;
    }
    at = phrase?.core ?? at + 1;
  }
  return fallback;
}

function findBefore(unit: Unit, segment: Segment, cue: Cue): NounPhrase | undefined {
  let start = segment.start;
  while (start < cue.verb && isLead(unit, start)) start += 1;
  if (start >= cue.verb) return findBeforeApposition(unit, cue);
  if (isPreposition(unit, start)) return undefined;
  const phrase = readNounPhrase(unit, start, cue.verb);
  if (phrase === undefined || !phrase.canBeSubject || isTime(unit, phrase)) return undefined;
  // What the clause begins with is an object when a clear subject stands right behind the verb.
  const behind = unit.words[cue.verb + 1];
  if (behind !== undefined && /^(?:er|man|ich|wir|der|ein)$/.test(behind.lower)) {
    const next = readNounPhrase(unit, cue.verb + 1, segment.end);
    const first = unit.words[phrase.start]?.lower ?? '';
    if (next?.canBeSubject && !/^(?:der|er|sie|ein|eine|die)$/.test(first) && !isName(unit, phrase))
      return undefined;
  }
  return phrase;
}

function isName(unit: Unit, { start, end }: NounPhrase): boolean {
  const from = unit.words[start]?.start ?? 0;
  const to = unit.words[end - 1]?.end ?? 0;
  return unit.mentions.some((mention) => mention.start >= from && mention.end <= to);
}

/** "Rutte, der Generalsekretär, sagte …", "Gerhardt, der … verlor, erklärte …": the subject begins an earlier segment. */
function findBeforeApposition(unit: Unit, cue: Cue): NounPhrase | undefined {
  for (let number = cue.segment - 1; number >= 0 && number >= cue.segment - 4; number -= 1) {
    const segment = unit.segments[number] as Segment;
    if ((unit.segments[number + 1]?.mark ?? ',') !== ',') return undefined;
    const first = unit.words[segment.start] as Word;
    if (number > 0 && isAttached(unit, segment)) continue;
    let start = segment.start;
    while (start < segment.end && isLead(unit, start)) start += 1;
    if (isPreposition(unit, start) || SUBORDINATORS.has(first.lower)) return undefined;
    const phrase = readNounPhrase(unit, start, segment.end);
    if (phrase === undefined || !phrase.canBeSubject || phrase.end < segment.end) return undefined;
    return phrase;
  }
  return undefined;
}

/** An apposition or relative clause: it hangs on the segment before. */
function isAttached(unit: Unit, segment: Segment): boolean {
  const first = unit.words[segment.start] as Word;
  const second = unit.words[segment.start + 1];
  const isRelative =
    RELATIVE_PRONOUNS.has(first.lower) ||
    (PREPOSITIONS.has(first.lower) && RELATIVE_PRONOUNS.has(second?.lower ?? ''));
  if (
    isRelative &&
    unit.words[segment.end - 1]?.text !== undefined &&
    /^\p{Ll}/u.test(unit.words[segment.end - 1]?.text ?? '')
  )
    return true;
  const phrase = readNounPhrase(unit, segment.start, segment.end);
  return phrase !== undefined && phrase.end >= segment.end;
}

function findInSubordinate(unit: Unit, segment: Segment, cue: Cue): NounPhrase | undefined {
  const first = unit.words[segment.start] as Word;
  const isIntroduced = SUBORDINATORS.has(first.lower) || first.lower === 'wie';
  if (isIntroduced) return findBehind(unit, segment.start + 1, cue.words[0] ?? cue.verb);
  const relative = RELATIVE_PRONOUNS.has(first.lower) && segment.mark === ',';
  if (relative) return findBeforeApposition(unit, { ...cue, segment: cue.segment });
  return findBefore(unit, segment, cue) ?? findBeforeApposition(unit, cue);
}

/** "von Minister X als unrealistisch bezeichnet": who did it in the passive. */
function findAgent(unit: Unit, cue: Cue): NounPhrase | undefined {
  const segment = unit.segments[cue.segment] as Segment;
  for (let at = segment.start; at < segment.end; at += 1) {
    const word = unit.words[at] as Word;
    if ((word.lower !== 'von' && word.lower !== 'vom') || word.quoted >= 0) continue;
    const before = unit.words[at - 1];
    const isOfNoun =
      before !== undefined && /^\p{Lu}/u.test(before.text) && at - 1 > segment.start && at < cue.verb;
    if (!isOfNoun) return readNounPhrase(unit, at + 1, segment.end);
  }
  return undefined;
}

/** Words that may lead a clause before its subject without being part of it. */
function isLead(unit: Unit, at: number): boolean {
  const word = unit.words[at] as Word;
  if (word.kind === 'mark') return word.quoted < 0;
  return CONJUNCTIONS.has(word.lower) || (ADVERBS.has(word.lower) && !isPreposition(unit, at));
}

export function isPreposition(unit: Unit, at: number): boolean {
  const word = unit.words[at];
  return word !== undefined && PREPOSITIONS.has(word.lower) && word.quoted < 0;
}

const TIMES =
  /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|morgen|abend|mittag|nachmittag|tag|woche|monat|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|uhr|jahre|tage|wochen|monate|minuten|stunden)$/;

/** "am Montag" without its preposition, "letzte Woche", "diesen Montag". */
function isTime(unit: Unit, { end }: NounPhrase): boolean {
  return TIMES.test(unit.words[end - 1]?.lower ?? '');
}
