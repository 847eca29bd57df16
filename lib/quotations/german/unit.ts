// Idea: rules read one unit at a time: a sentence, or the sentences that one pair of quote marks holds together. Its
// words know whether they stand in quote marks or brackets; marks outside of both cut it into segments, which are
// clauses or parts of clauses. Cost: linear; a unit has a bounded number of words. Source: own.
import type { Mention } from '../../names/mention';
import type { Span } from '../../text/span';
import type { Token } from '../../text/tokenize';
import type { Quoted } from '../quote-marks';
import type { Mood } from './moods';
import { readWords } from './read-words';
import { spansOfUnits } from './unit-spans';

export type Word = Token & {
  readonly lower: string;
  /** The place of the quote marks it stands in, in `Unit.quoted`; -1 outside. */
  readonly quoted: number;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** Whether it is part of a name. */
  readonly isNamed: boolean;
  readonly mood?: Mood;
};

/** Words of a unit `[start, end)` between two marks that part clauses; `mark` is the one before it. */
export type Segment = Span & { readonly mark: string };

/** What the rules read at a time; segments count words, spans count units of the text. */
export type Unit = Span & {
  readonly text: string;
  readonly words: readonly Word[];
  readonly segments: readonly Segment[];
  readonly quoted: readonly Quoted[];
  /** The paragraph it stands in, counted. */
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
};

export type ReadText = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
};

/** Marks that part clauses. */
export const PARTING = new Set([',', ';', ':', '–', '—', '…']);

/** The units of a text in order. `quoted`: what stands in quote marks, ordered, never overlapping. */
export function readUnits({ text, sentences, mentions }: ReadText, quoted: readonly Quoted[]): Unit[] {
  let nextMention = 0;
  let paragraph = 0;
  let before = 0;
  return spansOfUnits(text, sentences, quoted).map(({ start, end, quoted: own }) => {
    if (/\n\s*\n/.test(text.slice(before, start))) paragraph += 1;
    before = end;
    const inside: Mention[] = [];
    while ((mentions[nextMention]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const mention = mentions[nextMention] as Mention;
      if (mention.start >= start) inside.push(mention);
      nextMention += 1;
    }
    const words = readWords(text, { start, end }, own, inside);
    return {
      start,
      end,
      text,
      words,
      segments: cutSegments(words),
      quoted: own,
      paragraph,
      mentions: inside,
    };
  });
}

function cutSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let mark = '';
  words.forEach((word, index) => {
    if (word.kind !== 'mark' || word.quoted >= 0 || word.depth > 0 || !PARTING.has(word.text)) return;
    if (index > start) segments.push({ start, end: index, mark });
    start = index + 1;
    mark = word.text;
  });
  const end = endOfWords(words);
  if (end > start) segments.push({ start, end, mark });
  return segments;
}

/** Where the last words end: a full stop that closes the unit belongs to none. */
function endOfWords(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?]$/.test(words[end - 1]?.text ?? '') && (words[end - 1]?.quoted ?? -1) < 0)
    end -= 1;
  return end;
}

/** The segment that holds a word; -1 when none does. */
export function segmentOf(unit: Unit, at: number): number {
  return unit.segments.findIndex(({ start, end }) => at >= start && at < end);
}

/** Whether all of a segment stands in quote marks. */
export function isAllQuoted(unit: Unit, { start, end }: Segment): boolean {
  for (let at = start; at < end; at += 1) if ((unit.words[at]?.quoted ?? -1) < 0) return false;
  return true;
}
