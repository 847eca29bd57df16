// Idea: marks outside of quote marks and brackets cut a unit into clauses or parts of clauses, and what each of them is
// is read once. Cost: linear. Source: own.
import type { Span } from '../../../text/span';
import { behindConjunctions, kindOfClause, type Segment } from '../grammar/clause-kind';
import { hasVerb, moodOfWords } from '../grammar/verb-signs';
import { isParting, isQuoted, type Word } from '../grammar/word';

/** The segments of a unit's words in order; marks between them belong to none. */
export function cutSegments(words: readonly Word[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let mark = '';
  words.forEach((word, at) => {
    if (word.kind !== 'mark' || isQuoted(word) || word.depth > 0 || !isParting(word)) return;
    if (at > start) segments.push(readSegment(words, { start, end: at }, mark));
    start = at + 1;
    mark = word.text;
  });
  const end = endOfWords(words);
  if (end > start) segments.push(readSegment(words, { start, end }, mark));
  return segments;
}

function readSegment(words: readonly Word[], span: Span, mark: string): Segment {
  const { start, end } = span;
  const first = behindConjunctions(words, span);
  const mood = moodOfWords(words, span);
  const kind = kindOfClause(words, { start, end, mark, first, mood });
  const holdsVerb = hasVerb(words, span);
  return { start, end, mark, first, mood, kind, hasVerb: holdsVerb, isAllQuoted: isAllQuoted(words, span) };
}

function isAllQuoted(words: readonly Word[], { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (!isQuoted(words[at])) return false;
  return true;
}

/** Where the last words end: a full stop that closes the unit belongs to none. */
function endOfWords(words: readonly Word[]): number {
  let end = words.length;
  while (end > 0 && /^[.!?]$/.test(words[end - 1]?.text ?? '') && !isQuoted(words[end - 1])) end -= 1;
  return end;
}
