// Idea: one word of a frame tells which it is; its other words stand before or behind that. Cost: one look-up a word.
// Source: own.
import { setOf } from '../../../text/set-of';
import type { Segment } from '../grammar/clause-kind';
import { findPhraseEndingAt, type NounPhrase, readNounPhrase } from '../grammar/noun-phrase';
import { isQuoted, type Word } from '../grammar/word';
import { isDeterminer } from '../grammar/word-classes';
import { isFiniteVerbOfSaying } from '../lexicon/read-lexicon';
import { lastAttachedTo, type Unit } from '../reading/unit';
import type { Frame } from './frame';
import { readLaut, readNach } from './source-phrases';

/** Reads the frame whose word stands at a place of a segment, by its number; undefined when there is none. */
type FrameReader = (unit: Unit, at: number, number: number) => Frame | undefined;

/** Forms of the relative pronoun behind "nach": "Berichte, nach denen …". */
const BEHIND_NACH = setOf('denen dem der');

const READERS: ReadonlyMap<string, FrameReader> = new Map<string, FrameReader>([
  ['laut', readLaut],
  ['gemäß', readLaut],
  ['aus', readSicht],
  ['wonach', (unit, at, number) => readRelative(unit, at, number, 1)],
  ['nach', (unit, at, number) => readNachDenen(unit, at, number) ?? readNach(unit, at, number)],
  ['zufolge', readZufolge],
  ['demnach', readDemnach],
  ['demzufolge', readDemnach],
  ['so', readSo],
]);

/** The frames of a unit in order; those in quote marks are part of what is said. */
export function findFrames(unit: Unit): Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  for (const [number, segment] of unit.segments.entries()) {
    at = Math.max(at, segment.start);
    while (at < segment.end) {
      const frame = readFrame(unit, at, number);
      if (frame !== undefined) frames.push(frame);
      at = frame?.end ?? at + 1;
    }
  }
  return frames;
}

function readFrame(unit: Unit, at: number, number: number): Frame | undefined {
  const word = unit.words[at] as Word;
  const read = READERS.get(word.lower);
  if (read === undefined || isQuoted(word) || isInsidePhrase(unit, at, number)) return undefined;
  return read(unit, at, number);
}

/** "die laut Bericht zwölf Boote": between a determiner and its noun. */
function isInsidePhrase({ words, segments }: Unit, at: number, number: number): boolean {
  const before = words[at - 1];
  const isPronoun = before?.text === 'die' || at - 1 === segments[number]?.start;
  return isDeterminer(before) && !isPronoun;
}

/** "aus Sicht der Verbände", "aus ihrer Sicht". */
function readSicht({ words, segments }: Unit, at: number, number: number): Frame | undefined {
  const phrase = readNounPhrase(words, at + 1, segments[number]?.end ?? at);
  if (phrase === undefined) return undefined;
  const noun = words.slice(phrase.start, phrase.core).find(({ isCapital }) => isCapital);
  if (noun?.lower !== 'sicht') return undefined;
  return { start: at, end: phrase.end, cue: at, speaker: phrase, rule: 'aus Sicht' };
}

/** "…, nach denen X": as "wonach", and not "…, nach der Wahl". */
function readNachDenen(unit: Unit, at: number, number: number): Frame | undefined {
  const [before, pronoun, next] = [unit.words[at - 1], unit.words[at + 1], unit.words[at + 2]];
  const isRelative = BEHIND_NACH.has(pronoun?.lower ?? '') && next?.isCapital === false;
  return isRelative && before?.text === ',' ? readRelative(unit, at, number, 2) : undefined;
}

/** "Berichte, wonach X": a relative clause that begins with so many words and says what its noun says. */
function readRelative(
  { words, segments }: Unit,
  at: number,
  number: number,
  length: number,
): Frame | undefined {
  const [before, segment] = [segments[number - 1], segments[number]];
  if (segment?.start !== at || before === undefined) return undefined;
  const speaker = findLastPhrase(words, before);
  return { start: at, end: at + length, cue: at, ...(speaker && { speaker }), rule: 'wonach' };
}

/** The noun phrase that ends a segment. */
function findLastPhrase(words: readonly Word[], { start, end }: Segment): NounPhrase | undefined {
  for (let at = start; at < end; ) {
    const phrase = readNounPhrase(words, at, end);
    if (phrase?.end === end) return phrase;
    at = phrase?.core ?? at + 1;
  }
  return undefined;
}

/** "einem Bericht zufolge". */
function readZufolge({ words, segments }: Unit, at: number, number: number): Frame | undefined {
  const phrase = findPhraseEndingAt(words, segments[number]?.start ?? at, at);
  return phrase && { start: phrase.start, end: at + 1, cue: at, speaker: phrase, rule: 'zufolge' };
}

/** "Demnach sei der Deich alt": by whoever was named before. */
function readDemnach(_unit: Unit, at: number): Frame {
  return { start: at, end: at + 1, cue: at, rule: 'demnach' };
}

/** "…, so Baerbock, die Ministerin": a segment of "so" and a noun phrase, with its appositions. */
function readSo(unit: Unit, at: number, number: number): Frame | undefined {
  const { words, segments } = unit;
  const [before, segment, next] = [segments[number - 1], segments[number], words[at + 1]];
  if (before === undefined || segment?.start !== at || segment.mood !== undefined) return undefined;
  if (before.isAllQuoted || (next !== undefined && isFiniteVerbOfSaying(next.lower))) return undefined;
  const phrase = readNounPhrase(words, at + 1, segment.end);
  if (!phrase?.canBeSubject) return undefined;
  const last = lastAttachedTo(unit, number);
  return { start: at, end: segments[last]?.end ?? segment.end, cue: at, speaker: phrase, rule: 'so' };
}
