// Idea: a clause in the subjunctive that hangs on no cue still reports: on a noun ("die Behauptung, er sei krank"), or on
// a verb no list knows. A noun of saying also carries a dass-clause or an infinitive. Cost: linear in the sentence.
// Source: own.
import { type ClauseKind, hasVerb, kindOfSegment, moodOfSegment } from './clauses';
import { type Draft, spanOfWords } from './draft';
import { endOfContent } from './end-of-content';
import { documentNounOf, nounOf } from './lexicon/read-lexicon';
import { isDeterminer, type NounPhrase, readNounPhrase } from './noun-phrase';
import { findBehind } from './subject';
import type { Segment, Unit } from './unit';

/** What a noun of saying, or nothing but the mood of a verb, marks as said. */
export function readEmbedded(unit: Unit): Draft[] {
  const drafts: Draft[] = [];
  for (let number = 1; number < unit.segments.length; number += 1) {
    const segment = unit.segments[number] as Segment;
    const kind = kindOfSegment(unit, segment);
    const draft = readNounClause(unit, number, kind) ?? readSubjunctive(unit, number, kind);
    if (draft !== undefined) return [draft];
  }
  return drafts;
}

function readNounClause(unit: Unit, number: number, kind: ClauseKind): Draft | undefined {
  if (kind !== 'that' && kind !== 'infinitive' && kind !== 'subjunctive') return undefined;
  const before = unit.segments[number - 1] as Segment;
  const noun = nounBefore(unit, before);
  if (noun === undefined) return undefined;
  const word = unit.words[noun]?.text ?? '';
  const reading = nounOf(word) ?? { lemma: documentNounOf(word) ?? word, strength: 'm' as const };
  const segment = unit.segments[number] as Segment;
  const content = spanOfWords(
    unit,
    segment.start,
    endOfContent(unit, number, kind, { isInside: !hasVerb(unit, before) }),
  );
  const cue = unit.words[noun];
  if (content === undefined || cue === undefined) return undefined;
  const speaker = speakerOfNoun(unit, noun, before);
  const span = speaker && spanOfWords(unit, speaker.start, speaker.end);
  return {
    kind: 'indirect',
    content: [content],
    cue: { start: cue.start, end: cue.end },
    ...(span && { speaker: span }),
    rule: 'clause behind a noun',
    strength: reading.strength,
    lemma: reading.lemma,
  };
}

/** The noun of saying that a segment ends in, its genitive aside. */
function nounBefore(unit: Unit, { start, end }: Segment): number | undefined {
  for (let at = end - 1; at >= Math.max(start, end - 8); at -= 1) {
    const word = unit.words[at];
    if (word === undefined || word.quoted >= 0) continue;
    if (nounOf(word.text) !== undefined || documentNounOf(word.text) !== undefined) {
      const phrase = readNounPhrase(unit, at, end);
      return phrase !== undefined && phrase.end >= end - 1 ? at : undefined;
    }
  }
  return undefined;
}

/** Whose word the noun is: its genitive, or the subject of its clause. */
function speakerOfNoun(unit: Unit, noun: number, { start, end }: Segment): NounPhrase | undefined {
  if (noun < end - 1) {
    const phrase = readNounPhrase(unit, noun, end);
    if (phrase !== undefined && phrase.end > noun + 1)
      return { ...phrase, start: isDeterminer(unit.words[noun - 1]) ? noun - 1 : noun };
  }
  return findBehind(unit, start, noun);
}

function readSubjunctive(unit: Unit, number: number, kind: ClauseKind): Draft | undefined {
  const segment = unit.segments[number] as Segment;
  if (
    segment.mark !== ',' ||
    (kind !== 'subjunctive' && kind !== 'attached' && kind !== 'subordinate') ||
    moodOfSegment(unit, segment) !== 'first'
  )
    return undefined;
  const first = unit.segments[0] as Segment;
  if (moodOfSegment(unit, first) === 'first' || !hasVerb(unit, first)) return undefined;
  if (unit.words[segment.start]?.lower === 'so') return undefined;
  const content = spanOfWords(unit, segment.start, endOfContent(unit, number, kind));
  if (content === undefined) return undefined;
  const subject = findBehind(unit, first.start, first.end);
  const speaker = subject && spanOfWords(unit, subject.start, subject.end);
  return {
    kind: 'indirect',
    content: [content],
    ...(speaker && { speaker }),
    rule: kind === 'subjunctive' ? 'subjunctive inside a sentence' : 'subjunctive in a subordinate clause',
  };
}
