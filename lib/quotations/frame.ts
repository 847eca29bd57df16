import type { Mention } from '../names/mention';
import type { Span } from '../text/span';
import { type Token, tokenize } from '../text/tokenize';
import { type Cue, findCues } from './cues';

/** The words of a sentence on one side of quoted words, with what is named and reported in them. */
export type Frame = {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
  /** Where in `tokens` each mention begins and ends (exclusive); names inside compounds are left out. */
  readonly named: readonly Named[];
  /** The first token after a comma that only closes what stood before. */
  readonly begin: number;
};

export type Named = Span & { readonly mention: Mention };

/** Reads the stretch of a text between quoted words and the border of their sentence. */
export function readFrame(
  text: string,
  stretch: Span,
  mentions: readonly Mention[],
  language: string,
): Frame {
  const tokens = tokenize(text.slice(stretch.start, stretch.end)).map((token) => ({
    ...token,
    start: token.start + stretch.start,
    end: token.end + stretch.start,
  }));
  return {
    tokens,
    cues: findCues(tokens, language),
    begin: tokens[0]?.text === ',' ? 1 : 0,
    named: mentionsIn(mentions, stretch).flatMap((mention) => placeAmong(tokens, mention)),
  };
}

function placeAmong(tokens: readonly Token[], mention: Mention): Named[] {
  if (mention.part) return [];
  const start = tokens.findIndex((token) => token.end > mention.start);
  if (start < 0) return [];
  const end = tokens.findIndex((token) => token.start >= mention.end);
  return [{ mention, start, end: end < 0 ? tokens.length : end }];
}

/** The mentions inside a stretch, by binary search. */
function mentionsIn(mentions: readonly Mention[], stretch: Span): Mention[] {
  const inside: Mention[] = [];
  for (let index = firstAtOrAfter(mentions, stretch.start); index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= stretch.end) break;
    if (mention.end <= stretch.end) inside.push(mention);
  }
  return inside;
}

/** The index of the first span that starts at or after a place; the number of spans when none does. */
export function firstAtOrAfter(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
