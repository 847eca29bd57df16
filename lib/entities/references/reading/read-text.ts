import type { EntityId, Mention } from '../../../names/mention';
import { fold } from '../../../text/fold';
import { firstStartingAt, lowerBound } from '../../../text/lower-bound';
import type { Span } from '../../../text/span';
import { type Token, tokenize } from '../../../text/tokenize';
import type { Entity } from '../../entity';
import { findQuoted } from './quoted-names';

/** What the references of a text are read by. */
export type NamedText = {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
};

/** A mention with the tokens it covers (`last` is the one behind it) and the number of its sentence. */
export type Placed = {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
};

/** A text made ready for looking up what stands where. */
export type ReadText = {
  readonly text: string;
  readonly isEnglish: boolean;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Span[];
  readonly placed: readonly Placed[];
  /** Of each mention, whether it stands inside quoted words. */
  readonly quoted: readonly boolean[];
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Entities by their folded forms. */
  readonly byName: ReadonlyMap<string, EntityId>;
  /** Of each sentence, whom the pronoun means that it begins with; filled as far as the text is read. */
  readonly topics: (EntityId | undefined)[];
};

/** Tokens and mentions of a text with their places. Cost: linear. */
export function readText({ text, language, sentences, mentions, entities }: NamedText): ReadText {
  const tokens = tokenize(text);
  let first = 0;
  let sentence = 0;
  const placed = mentions.map((mention) => {
    while (first < tokens.length && (tokens[first]?.end ?? 0) <= mention.start) first += 1;
    while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= mention.start) sentence += 1;
    let last = first + 1;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < mention.end) last += 1;
    return { mention, first, last, sentence };
  });
  return {
    text,
    isEnglish: language === 'en',
    tokens,
    sentences,
    placed,
    byName: new Map(
      entities.flatMap(({ id, aliases }) => aliases.map((alias) => [fold(alias), id] as const)),
    ),
    topics: [],
    quoted: findQuoted(text, tokens, placed),
    entities: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

/** The tokens of a stretch: the first, and the one behind the last. */
export function tokensOf({ tokens }: ReadText, stretch: Span): Span {
  return { start: firstEndingAfter(tokens, stretch.start), end: firstStartingAt(tokens, stretch.end) };
}

/** The mentions that share text with a stretch. */
export function placedIn({ placed }: ReadText, stretch: Span): Placed[] {
  const found: Placed[] = [];
  for (let at = firstPlacedAfter(placed, stretch.start); at < placed.length; at += 1) {
    const entry = placed[at];
    if (entry === undefined || entry.mention.start >= stretch.end) break;
    found.push(entry);
  }
  return found;
}

/** How many mentions end at or before a place: the number of the first one that ends behind it. */
export function firstPlacedAfter(placed: readonly Placed[], place: number): number {
  return lowerBound(placed.length, (at) => (placed[at]?.mention.end ?? 0) > place);
}

/** The number of the sentence that holds a place; of the one before it where it stands between two. */
export function sentenceAt({ sentences }: ReadText, place: number): number {
  return Math.max(0, lowerBound(sentences.length, (at) => (sentences[at]?.start ?? 0) > place) - 1);
}

function firstEndingAfter(spans: readonly Span[], place: number): number {
  return lowerBound(spans.length, (at) => (spans[at]?.end ?? 0) > place);
}
