// Idea: one unit gives its quotations in steps; a later step reads only what an earlier one left. Cost: linear in the
// unit, but for the few quotations it holds. Source: own.
import type { Span } from '../../text/span';
import { draftCarried, readCarried } from './carried-speech';
import { type Draft, endOfDraft, startOfDraft } from './draft';
import { readEmbedded } from './embedded-speech';
import { type Cue, findCues } from './find-cues';
import { readPointingBack } from './pointing-back';
import { isGoingOn, type QuotedPlace, readQuotedPlaces, readQuotedSpeech } from './quoted-speech';
import { readReported } from './reported-speech';
import { readSaidClause, spanOfPhrase } from './said-clauses';
import { readSourceFrames } from './source-frames';
import { findBehind, findSubject } from './subject';
import type { Unit } from './unit';

/** What stands before a unit: the unit right before it, and the last one that quotes somebody. */
export type Context = { readonly before?: Unit; readonly earlier?: Unit };

/** How far back, in UTF-16 units, who spoke is still on the reader's mind. */
const EARLIER_REACH = 400;

/** The quotations of a unit by their starts, an outer one before what it holds. */
export function readDrafts(unit: Unit, context: Context): Draft[] {
  const cues = findCues(unit);

  // 1. Clauses beside a cue, sources named in a phrase, nouns of saying, moods that no cue explains.
  const said = readSaid(unit, cues, isWithinReach(unit, context));

  // 2. The sentence before, which this one tells the speaker of.
  const isAfterPlain = context.before !== undefined && context.before !== context.earlier;
  if (said.length === 0 && isAfterPlain && cues[0])
    said.push(...(readPointingBack(unit, cues[0], context.before) ?? []));

  // 3. Speech that goes on by the mood of its verb.
  const places = readQuotedPlaces(unit);
  const hasWhole = places.some(({ isWhole, isTitle, words }) => isWhole && !isTitle && words > 2);
  if (said.length === 0 && !hasWhole) said.push(...readGoingOn(unit, context));

  // 4. What stands in quote marks, by itself or as part of what is said.
  const quoted = readQuoted(unit, places, { cues, said, isNext: isNextTo(unit, context) });

  // 5. That something was said, without its words.
  if (said.length === 0 && !quoted.some(({ kind }) => kind === 'direct')) {
    said.push(...cues.flatMap((cue) => readReported(unit, cue) ?? []).slice(0, 1));
  }

  // 6. Whoever spoke before is whom the sentence before was about, when it quotes nobody.
  const drafts = [...said, ...quoted];
  const plain =
    isAfterPlain && context.before?.paragraph === unit.paragraph ? whomItIsAbout(context.before) : undefined;
  return drafts
    .map((draft) =>
      draft.speaker === 'earlier' && plain !== undefined ? { ...draft, speaker: plain } : draft,
    )
    .sort((a, b) => startOfDraft(a) - startOfDraft(b) || endOfDraft(b) - endOfDraft(a));
}

function readSaid(unit: Unit, cues: readonly Cue[], hasEarlier: boolean): Draft[] {
  const said: Draft[] = [];
  for (const cue of cues) {
    // What stands in the first subjunctive goes on reporting whoever spoke before: its cue is that one's.
    if (isOfFirstMood(unit, cue) && (hasEarlier || cues.some((other) => isClosing(unit, cue, other))))
      continue;
    const draft = readSaidClause(unit, cue, cues);
    if (draft !== undefined && !said.some((other) => isOverlapping(other, draft))) said.push(draft);
  }
  const clauses = [...said];
  for (const frame of readSourceFrames(unit)) {
    const isHeld = clauses.some((clause) => isHolding(clause, frame));
    if (!isHeld) said.push(frame);
  }
  for (const draft of readEmbedded(unit))
    if (!said.some((other) => isOverlapping(other, draft))) said.push(draft);
  return said;
}

function isOfFirstMood(unit: Unit, { verb }: Cue): boolean {
  return unit.words[verb]?.mood === 'first';
}

/** "Man wisse nicht, ob …, sagte X": another cue behind closes what this one is part of. */
function isClosing(unit: Unit, cue: Cue, other: Cue): boolean {
  return other.verb > cue.verb && other.place === 'first' && !isOfFirstMood(unit, other);
}

/** Whether a clause that is said holds the phrase that names a source. */
function isHolding({ content }: Draft, { cue }: Draft): boolean {
  return cue !== undefined && content.some((span) => isIn(cue, span));
}

type Said = { readonly cues: readonly Cue[]; readonly said: readonly Draft[]; readonly isNext: boolean };

function readQuoted(unit: Unit, places: readonly QuotedPlace[], { cues, said, isNext }: Said): Draft[] {
  const quoted: Draft[] = [];
  for (const [index, place] of places.entries()) {
    const last = quoted.at(-1);
    if (last?.kind === 'direct' && isGoingOn(unit, place, places[index - 1])) {
      quoted[quoted.length - 1] = { ...last, content: [...last.content, ...place.quoted.pieces] };
      continue;
    }
    const holder = said.find(({ content }) => content.some((span) => isIn(place.quoted, span)));
    const draft = readQuotedSpeech(unit, place, { cues, holder, isNext });
    if (draft !== undefined) quoted.push(draft);
  }
  return quoted;
}

function isWithinReach(unit: Unit, { earlier }: Context): boolean {
  return earlier !== undefined && unit.start - earlier.end < EARLIER_REACH;
}

function isNextTo(unit: Unit, { before, earlier }: Context): boolean {
  return before !== undefined && before === earlier && before.paragraph === unit.paragraph;
}

function readGoingOn(unit: Unit, context: Context): Draft[] {
  const carried = readCarried(unit, isWithinReach(unit, context), isNextTo(unit, context));
  const draft = carried && draftCarried(unit, carried);
  return draft === undefined ? [] : [draft];
}

/** The words for whom a sentence is about: the subject of its cue, or its first name or pronoun. */
function whomItIsAbout(unit: Unit): Span | undefined {
  const [cue] = findCues(unit);
  const phrase = (cue && findSubject(unit, cue)) ?? findBehind(unit, 0, unit.words.length);
  if (phrase === undefined || phrase.isPronoun) return phrase && spanOfPhrase(unit, phrase);
  const isNamed = unit.words.slice(phrase.start, phrase.end).some((word) => word.isNamed);
  return isNamed ? spanOfPhrase(unit, phrase) : undefined;
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isOverlapping(a: Draft, b: Draft): boolean {
  return startOfDraft(a) < endOfDraft(b) && startOfDraft(b) < endOfDraft(a);
}
