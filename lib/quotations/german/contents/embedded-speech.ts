// Idea: a clause in the subjunctive that hangs on no cue still reports: on a noun ("die Behauptung, er sei krank"), or on
// a verb no list knows. A noun of saying also carries a dass-clause or an infinitive. Cost: linear in the sentence.
// Source: own.
import { type Draft, spanOfWord, spanOfWords, speakerIn } from '../draft';
import type { ClauseKind, Segment } from '../grammar/clause-kind';
import { type NounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, type Word } from '../grammar/word';
import { isDeterminer } from '../grammar/word-classes';
import { documentNounOf, type NounReading, nounOf } from '../lexicon/read-lexicon';
import type { Unit } from '../reading/unit';
import { findSubjectBetween } from '../speakers/subject-places';
import { endOfContent } from './end-of-content';

/** So many words before its clause a noun of saying may stand, a genitive between. */
const NOUN_REACH = 8;
/** What a noun of saying carries. */
const BEHIND_NOUNS: ReadonlySet<ClauseKind> = new Set(['that', 'infinitive', 'subjunctive']);
/** What is reported by nothing but its mood. */
const BARE: ReadonlySet<ClauseKind> = new Set(['subjunctive', 'attached', 'subordinate']);

/** What a noun of saying, or nothing but the mood of a verb, marks as said; undefined when no clause of the unit is. */
export function readEmbedded(unit: Unit): Draft | undefined {
  for (let number = 1; number < unit.segments.length; number += 1) {
    const draft = readNounClause(unit, number) ?? readSubjunctive(unit, number);
    if (draft !== undefined) return draft;
  }
  return undefined;
}

function readNounClause(unit: Unit, number: number): Draft | undefined {
  const { words } = unit;
  const [before, segment] = [unit.segments[number - 1], unit.segments[number]];
  if (before === undefined || segment === undefined || !BEHIND_NOUNS.has(segment.kind)) return undefined;
  const noun = findNounOfSaying(words, before);
  const reading = noun === undefined ? undefined : readNoun(words[noun]);
  if (noun === undefined || reading === undefined) return undefined;
  const end = endOfContent(unit, number, !before.hasVerb);
  const content = spanOfWords(words, { start: segment.start, end });
  if (content === undefined) return undefined;
  return {
    kind: 'indirect',
    content: [content],
    cue: spanOfWord(words[noun] as Word),
    ...speakerIn(words, speakerOfNoun(words, noun, before)),
    rule: 'clause behind a noun',
    strength: reading.strength,
    lemma: reading.lemma,
  };
}

/** A word as a noun of saying or as a document, which says things too: "der Bericht, dass …". */
function readNoun(word: Word | undefined): NounReading | undefined {
  if (word === undefined || isQuoted(word)) return undefined;
  const document = documentNounOf(word.text);
  return nounOf(word.text) ?? (document === undefined ? undefined : { lemma: document, strength: 'm' });
}

/** The noun of saying that a segment ends in, its genitive and a particle aside: "stellt die Behauptung auf, …". */
function findNounOfSaying(words: readonly Word[], { start, end }: Segment): number | undefined {
  for (let at = end - 1; at >= Math.max(start, end - NOUN_REACH); at -= 1) {
    if (readNoun(words[at]) === undefined) continue;
    const phrase = readNounPhrase(words, at, end);
    return phrase !== undefined && phrase.end >= end - 1 ? at : undefined;
  }
  return undefined;
}

/** Whose word the noun is: its genitive, or the subject of its clause. */
function speakerOfNoun(
  words: readonly Word[],
  noun: number,
  { start, end }: Segment,
): NounPhrase | undefined {
  const phrase = noun < end - 1 ? readNounPhrase(words, noun, end) : undefined;
  if (phrase === undefined || phrase.end <= noun + 1) return findSubjectBetween(words, start, noun);
  return { ...phrase, start: isDeterminer(words[noun - 1]) ? noun - 1 : noun };
}

function readSubjunctive(unit: Unit, number: number): Draft | undefined {
  const { words } = unit;
  const [main, segment] = [unit.segments[0], unit.segments[number]];
  if (main === undefined || segment === undefined) return undefined;
  const { start, mark, kind, mood } = segment;
  const isReporting = mark === ',' && mood === 'first' && BARE.has(kind) && words[start]?.lower !== 'so';
  if (!isReporting || main.mood === 'first' || !main.hasVerb) return undefined;
  const content = spanOfWords(words, { start, end: endOfContent(unit, number) });
  if (content === undefined) return undefined;
  return {
    kind: 'indirect',
    content: [content],
    ...speakerIn(words, findSubjectBetween(words, main.start, main.end)),
    rule: kind === 'subjunctive' ? 'subjunctive inside a sentence' : 'subjunctive in a subordinate clause',
  };
}
