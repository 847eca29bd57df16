// Idea: the speaker is the subject of the cue. In a clause that begins with its verb it is the first noun phrase behind
// it that can be a nominative; before the verb it is what the clause begins with, unless that cannot be a subject; then
// again it stands behind. An apposition or relative clause may stand between subject and verb. Cost: bounded by the
// unit. Source: own.
import { type Cue, isJoined } from './find-cues';
import { documentNounOf } from './lexicon/read-lexicon';
import { isNounLike, type NounPhrase, readNounPhrase } from './noun-phrase';
import { isAllQuoted, type Segment, segmentOf, type Unit, type Word } from './unit';
import {
  ADVERBS,
  CONJUNCTIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './words';

/** The noun phrase that says it: the subject of a cue, who did it in the passive, the document it stands in. */
export function findSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  const phrase = cue.lemma === 'zitieren' ? findQuotedOne(unit, cue) : findPlainSubject(unit, cue);
  const better = phrase !== undefined && isSpeakerLike(unit, phrase) ? undefined : findNamedOne(unit, cue);
  const chosen = better ?? phrase;
  return chosen && withAppositions(unit, chosen);
}

/** "der Präsident des Verbands, Jan Ley", "Jan Ley, ein Fachmann": with what says who that is. */
export function withAppositions(unit: Unit, phrase: NounPhrase): NounPhrase {
  if (phrase.isPronoun) return phrase;
  const number = segmentOf(unit, phrase.start);
  const segment = unit.segments[number];
  const [before, behind] = [unit.segments[number - 1], unit.segments[number + 1]];
  if (segment === undefined) return phrase;
  if (
    phrase.end === segment.end &&
    behind?.mark === ',' &&
    holdsName(unit, behind) &&
    isWhole(unit, behind)
  ) {
    return { ...phrase, end: behind.end };
  }
  const isDescription =
    phrase.start === segment.start &&
    /^(?:der|die|das|ein|eine)$/.test(unit.words[phrase.start]?.lower ?? '');
  if (before !== undefined && segment.mark === ',' && holdsName(unit, before) && isWhole(unit, before)) {
    const isBare =
      phrase.start === segment.start &&
      !unit.words.slice(phrase.start, phrase.end).some(({ isNamed }, at) => at === 0 && isNamed);
    if (isDescription || isBare) return { ...phrase, start: before.start };
  }
  return phrase;
}

function holdsName({ words }: Unit, { start, end }: Segment): boolean {
  for (let at = start; at < end; at += 1) if (words[at]?.isNamed) return true;
  return false;
}

/** Whether a noun phrase is all of a segment. */
function isWhole(unit: Unit, { start, end }: Segment): boolean {
  const phrase = readNounPhrase(unit, start, end);
  return phrase !== undefined && phrase.end >= end;
}

/** "zitiert CNN den Sprecher Jan Ley", "wird Jan Ley zitiert": the one quoted, not who quotes. */
function findQuotedOne(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.isPassive)
    return (
      findBefore(unit, unit.segments[cue.segment] as Segment, cue) ??
      findBehind(unit, cue.verb + 1, unit.words.length)
    );
  const { end } = unit.segments[cue.segment] as Segment;
  let found: NounPhrase | undefined;
  for (let at = cue.verb + 1; at < end; at += 1) {
    const phrase = isPreposition(unit, at) ? undefined : readNounPhrase(unit, at, end);
    if (phrase === undefined) continue;
    if (unit.words.slice(phrase.start, phrase.end).some(({ isNamed }) => isNamed)) found = phrase;
    at = phrase.end - 1;
  }
  return found ?? findPlainSubject(unit, cue);
}

function findPlainSubject(unit: Unit, cue: Cue): NounPhrase | undefined {
  const segment = unit.segments[cue.segment] as Segment;
  if (cue.isPassive) return findAgent(unit, cue) ?? findDocument(unit, cue);
  if (cue.place === 'last') return findInSubordinate(unit, segment, cue) ?? findAnywhere(unit, cue);
  if (cue.place === 'first') {
    if (isJoined(unit, cue.verb) && !unit.words[cue.verb + 1]?.isNamed) {
      const shared = findAnywhere(unit, cue);
      if (shared !== undefined) return shared;
    }
    return (
      findBeforeApposition(unit, cue) ??
      findBehind(unit, cue.verb + 1, segment.end) ??
      findAnywhere(unit, cue)
    );
  }
  return (
    findBefore(unit, segment, cue) ?? findBehind(unit, cue.verb + 1, segment.end) ?? findAnywhere(unit, cue)
  );
}

/** "biss der Mann den Gast und rief": the subject of an earlier verb, before the cue in its sentence. */
function findAnywhere(unit: Unit, cue: Cue): NounPhrase | undefined {
  return findBehind(unit, 0, cue.verb);
}

/** "In einem Bericht wurde vermutet", "hieß es bei X", "aus dem Urteil geht hervor": where it was said. */
function findDocument(unit: Unit, cue: Cue): NounPhrase | undefined {
  const { end } = unit.segments[cue.segment] as Segment;
  for (let at = 0; at < end; at += 1) {
    const word = unit.words[at] as Word;
    if (!/^(?:in|im|aus|bei|beim|auf)$/.test(word.lower) || word.quoted >= 0) continue;
    const phrase = readNounPhrase(unit, at + 1, end);
    if (phrase === undefined) continue;
    const isDocument = unit.words
      .slice(phrase.start, phrase.core)
      .some(({ text, isNamed }) => isNamed || isDocumentNoun(text));
    if (isDocument) return phrase;
    at = phrase.core - 1;
  }
  return undefined;
}

/** "Bericht", "Pressemitteilung", "Magazinbericht": a document or medium, alone or at the end of a compound. */
function isDocumentNoun(text: string): boolean {
  if (documentNounOf(text) !== undefined) return true;
  return /(?:bericht|erklärung|mitteilung|meldung|studie|artikel|schreiben|interview|brief|papier|entwurf|urteil|begründung)(?:s|es|en|e|n)?$/.test(
    text,
  );
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
      const phrase = isBarePlace(unit, at) ? undefined : readNounPhrase(unit, at + 1, limit);
      at = phrase?.core ?? at + (isBarePlace(unit, at) ? 2 : 1);
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

/** "Wie Rutte betonte auch sie": what is compared with is not the subject. */
const COMPARING = new Set(['wie', 'als', 'anders', 'ebenso', 'genau']);

export function findBefore(unit: Unit, segment: Segment, cue: Cue): NounPhrase | undefined {
  let start = segment.start;
  while (start < cue.verb && isLead(unit, start)) start += 1;
  if (start >= cue.verb) return findBeforeApposition(unit, cue);
  if (isPreposition(unit, start) || COMPARING.has(unit.words[start]?.lower ?? '')) return undefined;
  const phrase = readNounPhrase(unit, start, cue.verb);
  if (phrase === undefined || !phrase.canBeSubject || isTime(unit, phrase)) return undefined;
  return isObject(unit, cue, segment, phrase) ? undefined : phrase;
}

/** What a clause begins with is its object when a clearer subject stands right behind the verb. */
function isObject(unit: Unit, cue: Cue, segment: Segment, phrase: NounPhrase): boolean {
  const behind = unit.words[cue.verb + 1];
  if (behind === undefined) return false;
  if (/^(?:er|man|ich|wir)$/.test(behind.lower)) return true;
  const next = readNounPhrase(unit, cue.verb + 1, segment.end);
  if (next === undefined || !next.canBeSubject || isTime(unit, next)) return false;
  return !isSpeakerLike(unit, phrase) && isSpeakerLike(unit, next);
}

/** Whether a phrase can stand for someone who speaks: a pronoun, a name, a noun of someone who speaks. */
function isSpeakerLike(unit: Unit, phrase: NounPhrase): boolean {
  if (phrase.isPronoun) return !/^(?:es|man)$/.test(unit.words[phrase.start]?.lower ?? '');
  if (canSpeak(unit, phrase)) return true;
  let head = phrase.start;
  while (head < phrase.core && !isNounLike(unit.words[head])) head += 1;
  const [word, next] = [unit.words[head], unit.words[head + 1]];
  return (
    word?.isNamed === true || (next?.isNamed === true && head + 1 < phrase.core && !/s$/.test(next.text))
  );
}

/** "Als Gründe nannte der Minister …": what can be a subject and names somebody, in the clause of the cue. */
function findNamedOne(unit: Unit, cue: Cue): NounPhrase | undefined {
  if (cue.isPassive) return undefined;
  const { start, end } = unit.segments[cue.segment] as Segment;
  for (let at = start; at < end; at += 1) {
    if (unit.words[at]?.quoted !== -1) continue;
    if (isPreposition(unit, at)) {
      at = Math.max(at, (readNounPhrase(unit, at + 1, end)?.core ?? at + 1) - 1);
      continue;
    }
    const phrase = readNounPhrase(unit, at, end);
    if (phrase === undefined) continue;
    if (phrase.canBeSubject && !phrase.isPronoun && isSpeakerLike(unit, phrase) && isName(unit, phrase))
      return phrase;
    at = phrase.core - 1;
  }
  return undefined;
}

/** Whether the noun of a phrase is that of someone who can say something: "die Ministerin", "der Verband". */
function canSpeak(unit: Unit, { start, core }: NounPhrase): boolean {
  const head = unit.words.slice(start, core).find((word) => isNounLike(word))?.lower ?? '';
  return SPEAKERS.test(head) && !/(?:beginn|sinn|gewinn|termin|magazin)$/.test(head);
}

const SPEAKERS =
  /(?:in|innen|sprecher|minister|präsident|chef|vorsitzender?|vorsitzende|polizei|partei|regierung|anwalt|vertreter|politiker|leiter|direktor|professor|experten?|verband|behörden?|ministerium|gericht|unternehmen|konzern|firma|gewerkschaft|opposition|senator|richter|trainer|abgeordneter?|kanzler|bürgermeister|forscher|wissenschaftler|agentur|zeitung|kommission|organisation)$/;

function isName(unit: Unit, { start, end }: NounPhrase): boolean {
  const from = unit.words[start]?.start ?? 0;
  const to = unit.words[end - 1]?.end ?? 0;
  return unit.mentions.some((mention) => mention.start >= from && mention.end <= to && mention.part !== true);
}

/** "Rutte, der Generalsekretär, sagte …", "Gerhardt, der … verlor, erklärte …": the subject begins an earlier segment. */
function findBeforeApposition(unit: Unit, cue: Cue): NounPhrase | undefined {
  for (let number = cue.segment - 1; number >= 0 && number >= cue.segment - 4; number -= 1) {
    const segment = unit.segments[number] as Segment;
    if ((unit.segments[number + 1]?.mark ?? ',') !== ',' || isAllQuoted(unit, segment)) return undefined;
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
  const isIntroduced =
    SUBORDINATORS.has(first.lower) ||
    first.lower === 'wie' ||
    (first.lower === 'denn' && unit.words[segment.start + 1]?.lower === 'wie');
  if (isIntroduced) return findBehind(unit, segment.start + 1, cue.words[0] ?? cue.verb);
  if (RELATIVE_PRONOUNS.has(first.lower) && segment.mark === ',') return findAntecedent(unit, cue, segment);
  return findBefore(unit, segment, cue) ?? findBeforeApposition(unit, cue);
}

/** "eines Hackers, der behauptet": the noun phrase before a relative pronoun, with the pronoun. */
function findAntecedent(unit: Unit, cue: Cue, segment: Segment): NounPhrase | undefined {
  const before = unit.segments[cue.segment - 1];
  if (before === undefined) return undefined;
  for (let at = Math.max(before.start, before.end - 14); at < before.end; at += 1) {
    const phrase = readNounPhrase(unit, at, before.end);
    if (phrase?.end === before.end) return { ...phrase, end: segment.start + 1, canBeSubject: true };
  }
  return undefined;
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

/** "in Kiel der Minister": behind a place without a determiner a new phrase begins. */
function isBarePlace({ words }: Unit, at: number): boolean {
  const [place, next] = [words[at + 1], words[at + 2]];
  if (words[at]?.lower !== 'in' || place === undefined || next === undefined) return false;
  return (
    /^\p{Lu}\p{Ll}/u.test(place.text) &&
    !/(?:ung|heit|keit|schaft|ion|en|er)$/.test(place.lower) &&
    /^(?:der|die|das|ein|eine)$/.test(next.lower)
  );
}

export function isPreposition(unit: Unit, at: number): boolean {
  const word = unit.words[at];
  return word !== undefined && PREPOSITIONS.has(word.lower) && word.quoted < 0;
}

/** "am Montag" without its preposition, "letzte Woche", "diesen Montag". */
function isTime(unit: Unit, { end }: NounPhrase): boolean {
  return TIMES.test(unit.words[end - 1]?.lower ?? '');
}
