// Idea: one unit gives its quotations in steps; a later step reads only what an earlier one left. Cost: linear in the
// unit, but for the few quotations it holds. Source: own.
import { isWithin, type Span } from '../../text/span';
import { readCarried } from './contents/carried-speech';
import { readEmbedded } from './contents/embedded-speech';
import { readPointingBack } from './contents/pointing-back';
import { readReported } from './contents/reported-speech';
import { readSaidClause } from './contents/said-clause';
import { type Context, isNextToSpeech, isWithinReach, plainBefore } from './context';
import type { Cue } from './cues/cue';
import { type Draft, endOfDraft, spanOfWords, startOfDraft } from './draft';
import { holdsName } from './grammar/noun-phrase';
import { readQuotedPlaces } from './quoted/quoted-place';
import { holdsWholeSpeech, readQuotedSpeech } from './quoted/quoted-speech';
import type { Unit } from './reading/unit';
import { readSourceFrames } from './sources/source-frames';
import { findSubject } from './speakers/find-subject';
import { findSubjectBetween } from './speakers/subject-places';

/** The quotations of a unit by their starts, an outer one before what it holds. */
export function readDrafts(unit: Unit, context: Context): Draft[] {
  const hasEarlier = isWithinReach(unit, context);
  const isNext = isNextToSpeech(unit, context);
  const plain = plainBefore(context);

  // 1. Clauses beside a cue, sources named in a phrase, nouns of saying, moods that no cue explains.
  const said = readSaid(unit, hasEarlier);

  // 2. The sentence before, which this one tells the speaker of.
  if (said.length === 0 && plain !== undefined) said.push(...only(readPointingBack(unit, plain)));

  // 3. Speech that goes on by the mood of its verb.
  const places = readQuotedPlaces(unit);
  if (said.length === 0 && !holdsWholeSpeech(places))
    said.push(...only(readCarried(unit, { hasEarlier, isNext })));

  // 4. What stands in quote marks, by itself or as part of what is said.
  const quoted = readQuotedSpeech(unit, places, { said, isNext });

  // 5. That something was said, without its words.
  if (said.length === 0 && !quoted.some(({ kind }) => kind === 'direct'))
    said.push(...readFirstReported(unit));

  // 6. Whoever spoke before is whom the sentence before was about, when it quotes nobody.
  const about = plain?.paragraph === unit.paragraph ? plain : undefined;
  return [...said, ...quoted]
    .map((draft) =>
      about !== undefined && draft.speaker === 'earlier' ? spokenByTopic(about, draft) : draft,
    )
    .sort((a, b) => startOfDraft(a) - startOfDraft(b) || endOfDraft(b) - endOfDraft(a));
}

/** What is said without quote marks: clauses beside cues, then sources beside them, then a clause on a noun or none. */
function readSaid(unit: Unit, hasEarlier: boolean): Draft[] {
  const clauses: Draft[] = [];
  for (const cue of unit.cues) {
    // What stands in the first subjunctive goes on reporting whoever spoke before: its cue is that one's.
    if (isReported(unit, cue) && (hasEarlier || unit.cues.some((other) => isClosing(unit, cue, other))))
      continue;
    addApart(clauses, readSaidClause(unit, cue));
  }
  const frames = readSourceFrames(unit).filter(
    (frame) => !clauses.some((clause) => isHolding(clause, frame)),
  );
  const said = [...clauses, ...frames];
  addApart(said, readEmbedded(unit));
  return said;
}

/** Adds a draft that shares no words with those found before it. */
function addApart(drafts: Draft[], draft: Draft | undefined): void {
  if (draft !== undefined && !drafts.some((other) => isOverlapping(other, draft))) drafts.push(draft);
}

/** "Man wisse nicht": a cue in the first subjunctive. */
function isReported({ words }: Unit, { verb }: Cue): boolean {
  return words[verb]?.mood === 'first';
}

/** "Man wisse nicht, ob …, sagte X": another cue behind closes what this one is part of. */
function isClosing(unit: Unit, cue: Cue, other: Cue): boolean {
  return other.verb > cue.verb && other.place === 'first' && !isReported(unit, other);
}

/** Whether a clause that is said holds the phrase that names a source. */
function isHolding({ content }: Draft, { cue }: Draft): boolean {
  return cue !== undefined && content.some((span) => isWithin(cue, span));
}

/** That something was said, by the first cue that reports without its words. */
function readFirstReported(unit: Unit): Draft[] {
  for (const cue of unit.cues) {
    const draft = readReported(unit, cue);
    if (draft !== undefined) return [draft];
  }
  return [];
}

/** A draft as said by whom the sentence before is about, where that is somebody. */
function spokenByTopic(before: Unit, draft: Draft): Draft {
  const speaker = whomItIsAbout(before);
  return speaker === undefined ? draft : { ...draft, speaker };
}

/** The words for whom a sentence is about: the subject of its cue, or its first name or pronoun. */
function whomItIsAbout(unit: Unit): Span | undefined {
  const { words } = unit;
  const [cue] = unit.cues;
  const phrase = (cue && findSubject(unit, cue)) ?? findSubjectBetween(words, 0, words.length);
  return phrase && (phrase.isPronoun || holdsName(words, phrase)) ? spanOfWords(words, phrase) : undefined;
}

function isOverlapping(a: Draft, b: Draft): boolean {
  return startOfDraft(a) < endOfDraft(b) && startOfDraft(b) < endOfDraft(a);
}

/** A list of one, or of none. */
function only(draft: Draft | undefined): Draft[] {
  return draft === undefined ? [] : [draft];
}
