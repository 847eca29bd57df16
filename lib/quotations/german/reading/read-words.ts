// Idea: each word learns once what stands around it: quote marks, brackets, names, and what mood it has. Of what stands
// in quote marks only the beginning and the end are read, as no rule looks further inside. Cost: linear. Source: own.
import type { Mention } from '../../../names/mention';
import type { Span } from '../../../text/span';
import { type Token, tokenize } from '../../../text/tokenize';
import type { Quoted } from '../../quote-marks';
import { canBeginSentence, type Mood, moodOf } from '../grammar/moods';
import type { Word } from '../grammar/word';
import { moodInContext } from './mood-in-context';

/** So much of quoted words is read, in UTF-16 units. */
const READ_INSIDE = 300;
const READ_AT_END = 60;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

/** The words of a stretch of text; `quoted` and `mentions` are those in it, both ordered. */
export function readWords(
  text: string,
  { start, end }: Span,
  quoted: readonly Quoted[],
  mentions: readonly Mention[],
): Word[] {
  const words: Word[] = [];
  let depth = 0;
  let mark = 0;
  let name = 0;
  for (const token of tokenize(text.slice(start, end))) {
    const place = { start: token.start + start, end: token.end + start };
    while (isBefore(quoted[mark], place)) mark += 1;
    while (isBefore(mentions[name], place)) name += 1;
    const marks = quoted[mark];
    const isQuoted = marks !== undefined && marks.start <= place.start;
    if (isQuoted && isDeepInside(place, marks)) continue;
    if (token.text === '(' || token.text === '[') depth += 1;
    const isNamed = token.kind !== 'mark' && isPartOf(place, mentions[name]);
    words.push(
      wordOf(token, place, { quoted: isQuoted ? mark : -1, depth, isNamed, isFirst: words.length === 0 }),
    );
    if ((token.text === ')' || token.text === ']') && depth > 0) depth -= 1;
  }
  return words.map((word, at) => {
    const mood = moodInContext(words, at);
    return mood === word.mood ? word : { ...word, mood };
  });
}

type Surroundings = Pick<Word, 'quoted' | 'depth' | 'isNamed'> & { readonly isFirst: boolean };

/** One field after the other: objects that are spread are slow, and every word is one. */
function wordOf({ kind, text }: Token, { start, end }: Span, around: Surroundings): Word {
  const { quoted, depth, isNamed, isFirst } = around;
  const lower = text.toLowerCase();
  const isCapital = CAPITAL.test(text);
  const isSmall = !isCapital && SMALL.test(text);
  const mood = kind === 'word' ? moodByForm(lower, isCapital, isFirst) : undefined;
  return { start, end, kind, text, lower, isCapital, isSmall, quoted, depth, isNamed, mood };
}

function moodByForm(lower: string, isCapital: boolean, isFirst: boolean): Mood | undefined {
  return isCapital && !(isFirst && canBeginSentence(lower)) ? undefined : moodOf(lower);
}

function isBefore(span: Span | undefined, place: Span): boolean {
  return span !== undefined && span.end <= place.start;
}

function isPartOf(place: Span, mention: Mention | undefined): boolean {
  return mention !== undefined && mention.start < place.end && mention.part !== true;
}

function isDeepInside(place: Span, quoted: Quoted): boolean {
  return place.start > quoted.start + READ_INSIDE && place.end < quoted.end - READ_AT_END;
}
