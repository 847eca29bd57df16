// Idea: a sentence names its source in a phrase of its own: "laut X", "nach Angaben der Polizei", "X zufolge", "so X",
// "demnach". What is said is the rest of the sentence. Cost: linear in the sentence. Source: own rules.
import { type Draft, spanOfWord, spanOfWords, speakerIn } from '../draft';
import type { Word } from '../grammar/word';
import { segmentAt, type Unit } from '../reading/unit';
import { withAppositions } from '../speakers/appositions';
import { findFrames } from './find-frames';
import type { Frame } from './frame';

/** A sentence with more sources is a list of them. */
const MOST = 2;
/** A relative clause that holds a frame is what is said when it has more words besides. */
const SHORTEST_CLAUSE = 2;

/** What the unit says by sources that it names in phrases of their own; none when it names none. */
export function readSourceFrames(unit: Unit): Draft[] {
  return findFrames(unit)
    .flatMap((frame) => toDraft(unit, frame) ?? [])
    .slice(0, MOST);
}

function toDraft(unit: Unit, frame: Frame): Draft | undefined {
  const { words } = unit;
  const [start, end] = reachOf(unit, frame);
  const around = [
    { start, end: frame.start },
    { start: frame.end, end },
  ];
  const content = around.flatMap((piece) => spanOfWords(words, piece) ?? []);
  if (content.length === 0) return undefined;
  const phrase = frame.speaker && withAppositions(unit, frame.speaker);
  return {
    kind: 'indirect',
    content,
    cue: spanOfWord(words[frame.cue] as Word),
    speaker: 'earlier',
    ...speakerIn(words, phrase),
    rule: frame.rule,
  };
}

/** The words that a frame is about: the whole sentence, or the relative clause that holds the frame. */
function reachOf(unit: Unit, frame: Frame): readonly [start: number, end: number] {
  const { words, segments } = unit;
  const number = segmentAt(unit, frame.start);
  const segment = segments[number];
  const end = segments.at(-1)?.end ?? words.length;
  if (segment === undefined) return [0, end];
  if (frame.rule === 'wonach') return [segment.start, end];
  const isClauseAbout = segment.end - segment.start > frame.end - frame.start + SHORTEST_CLAUSE;
  const isInClause = number > 0 && frame.rule !== 'so' && segment.kind === 'attached' && isClauseAbout;
  return isInClause ? [segment.start, segment.end] : betweenColons(unit, number);
}

/** From the last colon or semicolon before a segment to the next one behind it. */
function betweenColons({ words, segments }: Unit, number: number): readonly [start: number, end: number] {
  const isBehindColon = (at: number) => segments[at]?.mark === ':' || segments[at]?.mark === ';';
  let first = number;
  while (first > 0 && !isBehindColon(first)) first -= 1;
  let last = number;
  while (last + 1 < segments.length && !isBehindColon(last + 1)) last += 1;
  return [segments[first]?.start ?? 0, segments[last]?.end ?? words.length];
}
