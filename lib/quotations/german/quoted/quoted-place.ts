// Idea: what quote marks hold is speech by itself when it is a clause of its own: it fills a segment, begins as sentences
// do, and closes with a mark. Cost: linear in the words that are read of it. Source: own.
import { isTitleOrScare } from '../../not-speech';
import type { Quoted } from '../../quote-marks';
import { endOfQuoted } from '../grammar/noun-core';
import { isQuoted, type Word } from '../grammar/word';
import { segmentAt, type Unit } from '../reading/unit';

/** What stands in one pair of quote marks, and how it stands in its unit. Places count words of the unit. */
export type QuotedPlace = {
  readonly quoted: Quoted;
  readonly first: number;
  readonly last: number;
  /** The number of the segment it begins in; -1 where it begins in none. */
  readonly segment: number;
  /** How many words that are read it has, marks not counted. */
  readonly words: number;
  /** The text between the marks. */
  readonly inner: string;
  /** A clause or sentences by itself, rather than a part of the reporter's sentence. */
  readonly isWhole: boolean;
  /** Named or spoken about rather than spoken. */
  readonly isTitle: boolean;
};

const SENTENCE_END = /[.!?…]$/;
const SENTENCE_START = /^\p{Lu}|^\p{N}|^[„‚›"'(…]/u;
/** A name may leave out so many UTF-16 units at an edge of its quote marks: the mark, and one inside it. */
const EDGE = 2;

/** What stands in quote marks in a unit, in order. */
export function readQuotedPlaces(unit: Unit): QuotedPlace[] {
  const places: QuotedPlace[] = [];
  let at = 0;
  for (const [number, quoted] of unit.quoted.entries()) {
    while (at < unit.words.length && (unit.words[at]?.quoted ?? number) < number) at += 1;
    const end = endOfQuoted(unit.words, at, unit.words.length);
    if (unit.words[at]?.quoted === number) places.push(readPlace(unit, quoted, at, end - 1));
  }
  return places;
}

function readPlace(unit: Unit, quoted: Quoted, first: number, last: number): QuotedPlace {
  const inner = unit.text.slice(quoted.start + 1, quoted.end - 1);
  const words = unit.words.slice(first, last + 1).filter(({ kind }) => kind !== 'mark').length;
  const segment = segmentAt(unit, first);
  const own = unit.segments[segment];
  const behind = unit.words[last + 1];
  const isClosed = SENTENCE_END.test(inner) || behind === undefined || behind.kind === 'mark';
  const isBegun = SENTENCE_START.test(inner) || own?.mark === ':' || first === 0;
  const isWhole = (own?.isAllQuoted ?? true) && isClosed && isBegun;
  const isTitle = isTitleOrScare(lastOutside(unit.words, first)?.text, words) || isName(unit, quoted);
  return { quoted, first, last, segment, words, inner, isWhole, isTitle };
}

/** The last word before a place that stands in no quote marks. */
function lastOutside(words: readonly Word[], place: number): Word | undefined {
  let at = place - 1;
  while (isQuoted(words[at])) at -= 1;
  return words[at];
}

/** Whether the quote marks hold a name: "die „Computerwoche“". */
function isName(unit: Unit, { start, end }: Quoted): boolean {
  return unit.mentions.some(
    (mention) => mention.start <= start + EDGE && mention.end >= end - EDGE && mention.start < end,
  );
}
