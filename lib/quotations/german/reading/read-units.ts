// Idea: rules read one unit at a time, and what they all ask is read before them: words, segments, cues. Cost: linear in
// the text; a unit has a bounded number of words. Source: own.
import type { Mention } from '../../../names/mention';
import type { Span } from '../../../text/span';
import type { Quoted } from '../../quote-marks';
import { findCues } from '../cues/find-cues';
import { cutSegments } from './cut-segments';
import { readWords } from './read-words';
import type { Unit } from './unit';
import { spansOfUnits } from './unit-spans';

/** A text with what was found in it, all ordered. */
type MarkedText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /** What stands in quote marks, never overlapping. */
  readonly quoted: readonly Quoted[];
};

const BLANK_LINE = /\n\s*\n/;

/** The units of a text in order. */
export function readUnits({ text, sentences, mentions, quoted }: MarkedText): Unit[] {
  let paragraph = 0;
  let before = 0;
  let next = 0;
  return spansOfUnits(text, sentences, quoted).map(({ start, end, quoted: own }) => {
    if (BLANK_LINE.test(text.slice(before, start))) paragraph += 1;
    before = end;
    const inside: Mention[] = [];
    for (
      let mention = mentions[next];
      mention !== undefined && mention.start < end;
      mention = mentions[next]
    ) {
      if (mention.start >= start) inside.push(mention);
      next += 1;
    }
    const words = readWords(text, { start, end }, own, inside);
    const segments = cutSegments(words);
    const cues = findCues(words, segments);
    return { start, end, text, words, segments, cues, quoted: own, paragraph, mentions: inside };
  });
}
