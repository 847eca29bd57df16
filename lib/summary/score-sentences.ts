// Idea: a sentence sums an article up when it stands early, shares words with the title, names who the article is
// about, and is made of the words the article uses most. Centrality goes by word weights, not by comparing sentences
// with each other. Cost: linear in the text. Source: own, after the classic extractive features (Edmundson 1969) and
// frequency summaries (SumBasic, Nenkova and Vanderwende 2005).
import type { Article, Block } from '../article';
import type { Mention } from '../names/mention';
import { findQuoted, type Quoted } from '../quotations/quote-marks';
import { fold } from '../text/fold';
import type { Span } from '../text/span';
import { inPortions, type Steps, within } from '../text/steps';
import { functionWordsOf } from './function-words';
import { type Fault, findFault, isGoingOn } from './judge-sentence';

/** An article that has been read: sentences and mentions in order, those of the title apart. */
export type ReadArticle = {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
};

export type ScoredSentence = {
  readonly span: Span;
  readonly fault: Fault | undefined;
  /** 0 … 1. */
  readonly score: number;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
};

const WEIGHTS = { position: 0.3, title: 0.22, entities: 0.16, centrality: 0.32 };
const LEAD_BONUS = 0.06;
const GOING_ON_FACTOR = 0.75;
const BARE_QUOTATION_FACTOR = 0.6;
const ITEM_FACTOR = 0.7;
const PRONOUN_FACTOR = 0.7;
const WORD = /\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-'’][\p{L}\p{N}]+)*/gu;
const STEM_LENGTH = 8;
const MIN_STEM = 3;
/** Words a sentence of a summary has at best. */
const GOOD_LENGTH = { from: 10, to: 32 };

/** So many sentences are scored between two places to pause. */
const PORTION = 250;

/** Scores every sentence as part of a summary, in order and in steps. */
export function* scoreSentences(read: ReadArticle): Steps<ScoredSentence[]> {
  const { article, sentences } = read;
  const { text, title, language } = article;
  const stemsOf = createStemmer(functionWordsOf(language));
  const readStems = ({ start, end }: Span) => stemsOf(text.slice(start, end));
  const allStems = yield* within(inPortions(sentences, PORTION, readStems), 0, 0.4);
  yield 0.4;
  const central = scoreCentrality(allStems);
  const named = scoreEntities(read);
  const titleStems = new Set(stemsOf(title));
  const blockOf = inOrder(article.blocks);
  const cutBy = inOrder(findQuoted(text));
  const beginnings = countBodyBefore(sentences, article.blocks);
  yield 0.6;
  const scoreOne = (span: Span, index: number): ScoredSentence => {
    const block = blockOf(span);
    const quoted = cutBy(span);
    const stems = new Set(allStems[index]);
    const points =
      WEIGHTS.position / (1 + (beginnings[index] ?? index) / 3) +
      WEIGHTS.title * overlap(titleStems, stems) +
      WEIGHTS.entities * (named[index] ?? 0) +
      WEIGHTS.centrality * (central[index] ?? 0) +
      (block?.kind === 'lead' ? LEAD_BONUS : 0);
    const fault = findFault(text, span, block?.kind, quoted !== undefined && isCut(quoted, span));
    const isVague = named[index] === 0 && hasPronoun(text, span);
    const factor = factorOf(text, span, block, quoted) * (isVague ? PRONOUN_FACTOR : 1);
    return { span, fault, stems, score: points * factor };
  };
  return yield* within(inPortions(sentences, PORTION, scoreOne), 0.6, 1);
}

/** Finds the stems of content words; each different word is worked on once. */
function createStemmer(isFunctionWord: ReadonlySet<string>): (words: string) => string[] {
  const known = new Map<string, string | undefined>();
  const stemOf = (word: string) => {
    if (known.has(word)) return known.get(word);
    const lower = word.toLowerCase();
    const isMatter = lower.length >= MIN_STEM && !isFunctionWord.has(lower);
    const stem = isMatter ? fold(word).slice(0, STEM_LENGTH) : undefined;
    known.set(word, stem);
    return stem;
  };
  return (words) => (words.match(WORD) ?? []).map(stemOf).filter((stem) => stem !== undefined);
}

/** How much of the article's vocabulary each sentence is made of, 0 … 1 against the best one. */
function scoreCentrality(allStems: readonly (readonly string[])[]): number[] {
  const counts = new Map<string, number>();
  for (const stems of allStems) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const sums = allStems.map((stems) => {
    const sum = [...new Set(stems)].reduce((total, stem) => total + Math.log(counts.get(stem) ?? 1), 0);
    return sum / Math.sqrt(Math.max(stems.length, GOOD_LENGTH.from));
  });
  return againstBest(sums);
}

/** How much each sentence names those the article is about; names in the title count more. */
function scoreEntities({ sentences, mentions, titleMentions }: ReadArticle): number[] {
  const weights = new Map<string, number>();
  for (const { entity } of mentions) weights.set(entity, (weights.get(entity) ?? 0) + 1);
  for (const { entity } of titleMentions) weights.set(entity, (weights.get(entity) ?? 0) + 3);
  let index = 0;
  const sums = sentences.map(({ start, end }) => {
    const entities = new Set<string>();
    while ((mentions[index]?.start ?? Number.POSITIVE_INFINITY) < end) {
      const mention = mentions[index];
      if (mention !== undefined && mention.start >= start) entities.add(mention.entity);
      index += 1;
    }
    return [...entities].reduce((total, entity) => total + Math.log(1 + (weights.get(entity) ?? 0)), 0);
  });
  return againstBest(sums);
}

function againstBest(sums: readonly number[]): number[] {
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0);
  return sums.map((sum) => (best === 0 ? 0 : sum / best));
}

function overlap(title: ReadonlySet<string>, stems: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let both = 0;
  for (const stem of title) if (stems.has(stem)) both += 1;
  return both / title.size;
}

/** What makes a sentence less fit beside its words: length, a beginning that goes on, a quotation nobody says. */
function factorOf(text: string, span: Span, block: Block | undefined, quoted: Quoted | undefined): number {
  const words = text.slice(span.start, span.end).split(/\s+/).length;
  const short = Math.min(1, words / GOOD_LENGTH.from);
  const long = Math.min(1, GOOD_LENGTH.to / words);
  const isBare = quoted !== undefined && quoted.end - quoted.start > 0.9 * (span.end - span.start);
  return (
    short *
    Math.sqrt(long) *
    (isGoingOn(text, span) ? GOING_ON_FACTOR : 1) *
    (isBare ? BARE_QUOTATION_FACTOR : 1) *
    (block?.kind === 'item' || block?.kind === 'quotation' ? ITEM_FACTOR : 1)
  );
}

/** Whether someone is only called "er", "sie", "he" or "she" in the sentence. */
function hasPronoun(text: string, { start, end }: Span): boolean {
  return /(?<!\p{L})(?:er|sie|he|she)(?!\p{L})/u.test(text.slice(start, end));
}

/** Whether quote marks open inside the sentence and close outside, or the other way round. */
function isCut(quoted: Span, sentence: Span): boolean {
  return quoted.start < sentence.start || quoted.end > sentence.end;
}

/** For sentences asked for in order: the last of the spans that begins before the sentence ends and overlaps it. */
function inOrder<Item extends Span>(items: readonly Item[]): (sentence: Span) => Item | undefined {
  let index = 0;
  return (sentence) => {
    while ((items[index]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) index += 1;
    let last = index;
    while ((items[last + 1]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last += 1;
    const first = items[index];
    const isFirstCut = first !== undefined && first.start < sentence.start;
    const item = isFirstCut ? first : items[last];
    return item !== undefined && item.start < sentence.end ? item : undefined;
  };
}

/** How many sentences stand before each one in the body; headings do not count. */
function countBodyBefore(sentences: readonly Span[], blocks: readonly Block[]): number[] {
  const blockOf = inOrder(blocks);
  let count = 0;
  return sentences.map((sentence) => {
    const before = count;
    if (blockOf(sentence)?.kind !== 'heading') count += 1;
    return before;
  });
}
