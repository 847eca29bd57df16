// Idea: a sentence sums an article up when it stands early, opens a paragraph, shares words with the title, names who
// the article is about, and is like the other sentences; less so when most of it is quoted, when it tells what had
// been before, or when it is very short. Cost: linear in the text. Source: the classic extractive features (Edmundson
// 1969; Kupiec and others 1995), their weights by logistic regression on the tune part of scripts/corpus/summaries,
// rounded.
import type { Article, Block } from '../article';
import type { Mention } from '../names/mention';
import type { Quotation } from '../quotations/quotation';
import { findQuoted, type Quoted } from '../quotations/quote-marks';
import type { Span } from '../text/span';
import { inPortions, type Steps, within } from '../text/steps';
import { findSpeech } from './find-speech';
import { functionWordsOf } from './function-words';
import { type Fault, findFault, findLeaning, isBareQuotation, type Leaning } from './judge-sentence';
import {
  countSentences,
  createStemmer,
  groupBySentence,
  measureCentrality,
  measureNames,
  measureTitle,
} from './measure-sentences';

/** An article that has been read: sentences, mentions and quotations in order, mentions of the title apart. */
export type ReadArticle = {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  /** Without them nothing is known of speakers. */
  readonly quotations?: readonly Quotation[];
};

export type ScoredSentence = {
  readonly span: Span;
  readonly fault: Fault | undefined;
  /** The sentences it cannot be understood without, by their place in the list: of each group one will do. */
  readonly needs: readonly (readonly number[])[];
  /** Higher is better; may be under 0. */
  readonly score: number;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
};

const WEIGHTS = {
  position: 2,
  opening: 0.75,
  title: 1.2,
  names: 0.25,
  centrality: 0.5,
  figure: 0.3,
  lead: 0.3,
  quoted: -1.3,
  before: -0.35,
  short: -0.3,
  item: -0.6,
};
/** So many sentences further down, a place is worth half. */
const HALF_WORTH = 3;
/** Fewer words are short. */
const SHORT = 9;
/** So many sentences are scored between two places to pause. */
const PORTION = 250;
const FIGURE = /\d/;
/** The past before the past: background. */
const BEFORE = /(?<!\p{L})(?:hatten?|war(?:en)?|had)(?!\p{L})/u;

/** Scores every sentence as part of a summary, in order and in steps. */
export function* scoreSentences(read: ReadArticle): Steps<ScoredSentence[]> {
  const { article, sentences, mentions, quotations = [] } = read;
  const { text, title, language } = article;
  const stemsOf = createStemmer(functionWordsOf(language));
  const readStems = ({ start, end }: Span) => stemsOf(text.slice(start, end));
  const stems = yield* within(inPortions(sentences, PORTION, readStems), 0, 0.4);
  yield 0.4;
  const counts = countSentences(stems);
  const names = groupBySentence(mentions, sentences);
  const named = measureNames(names, read.titleMentions);
  const central = measureCentrality(stems, counts);
  const titled = measureTitle(stemsOf(title), stems, counts);
  const places = findPlaces(article, sentences);
  const leaningOn = findSupports(read, names, places);
  const speech = findSpeech(text, sentences, quotations);
  const quotedIn = overlapping(findQuoted(text));
  yield 0.6;
  const scoreOne = (span: Span, index: number): ScoredSentence => {
    const place = places[index] ?? NOWHERE;
    const { isSaidHere, saidIn } = speech[index] ?? { isSaidHere: false };
    const quoted = quotedIn(span);
    const isCut = quoted.some(({ start, end }) => start < span.start || end > span.end);
    const isUnsaid = !isSaidHere && saidIn === undefined && isBareQuotation(text, span, quoted);
    const supports = leaningOn[index];
    const score =
      WEIGHTS.title * (titled[index] ?? 0) +
      WEIGHTS.names * (named[index] ?? 0) +
      WEIGHTS.centrality * (central[index] ?? 0) +
      scorePlace(place) +
      scoreWords(text.slice(span.start, span.end), quotedShare(quoted, span));
    return {
      span,
      fault: findFault(text, span, place.block?.kind, isCut) ?? (isUnsaid ? 'unsaid' : undefined),
      needs: [...(supports ? [supports] : []), ...(saidIn === undefined ? [] : [[saidIn]])],
      score,
      stems: stems[index] ?? new Set(),
    };
  };
  return yield* within(inPortions(sentences, PORTION, scoreOne), 0.6, 1);
}

/**
 * For each sentence that leans on others those it may lean on, by their index; -1 for none that is there. An article
 * may well begin with "Auch …".
 * Whoever "er" is may be named further up, when the sentences between are about "er" too and name nobody.
 */
function findSupports(
  { article, sentences }: ReadArticle,
  names: readonly (readonly Mention[])[],
  places: readonly Place[],
): (readonly number[] | undefined)[] {
  const leanings: (Leaning | undefined)[] = [];
  const supports: (readonly number[] | undefined)[] = [];
  sentences.forEach((sentence, index) => {
    const leaning = findLeaning(article.text, sentence, names[index] ?? []);
    const previous = places[index]?.previous ?? -1;
    const isSame = leanings[previous] === 'someone' && names[previous]?.length === 0;
    const further = leaning === 'someone' && isSame ? (supports[previous] ?? []) : [];
    leanings.push(leaning);
    const isLeaning = leaning !== undefined && (leaning !== 'going-on' || previous !== -1);
    supports.push(isLeaning ? [previous, ...further].slice(0, MOST_SUPPORTS) : undefined);
  });
  return supports;
}

/** So far up is who is meant looked for. */
const MOST_SUPPORTS = 5;

/** Where a sentence stands. */
type Place = {
  readonly block: Block | undefined;
  /** How many sentences stand before it; headings do not count. */
  readonly before: number;
  /** The last of them, by its index; -1 when there is none. */
  readonly previous: number;
  readonly isOpening: boolean;
};

const NOWHERE: Place = { block: undefined, before: 0, previous: -1, isOpening: false };

function findPlaces({ blocks, text }: Article, sentences: readonly Span[]): Place[] {
  const blocksOf = overlapping(blocks);
  let [before, previous, end] = [0, -1, 0];
  return sentences.map((sentence, index) => {
    const [block] = blocksOf(sentence);
    const isOpening = end === 0 || /\n[^\S\n]*\n/.test(text.slice(end, sentence.start));
    const place = { block, before, previous, isOpening };
    end = sentence.end;
    if (block?.kind !== 'heading') [before, previous] = [before + 1, index];
    return place;
  });
}

function scorePlace({ block, before, isOpening }: Place): number {
  const isAside = block?.kind === 'item' || block?.kind === 'quotation';
  return (
    WEIGHTS.position / (1 + before / HALF_WORTH) +
    (isOpening ? WEIGHTS.opening : 0) +
    (block?.kind === 'lead' ? WEIGHTS.lead : 0) +
    (isAside ? WEIGHTS.item : 0)
  );
}

function scoreWords(words: string, quoted: number): number {
  const count = words.split(/\s+/).length;
  return (
    WEIGHTS.quoted * quoted +
    (FIGURE.test(words) ? WEIGHTS.figure : 0) +
    (BEFORE.test(words) ? WEIGHTS.before : 0) +
    (count < SHORT ? WEIGHTS.short : 0)
  );
}

/** How much of a sentence stands in quote marks. */
function quotedShare(quoted: readonly Quoted[], { start, end }: Span): number {
  const length = quoted.reduce(
    (total, item) => total + Math.min(item.end, end) - Math.max(item.start, start),
    0,
  );
  return length / (end - start);
}

/** For sentences asked for in order: those of the spans that overlap it; the spans in order, none over another. */
function overlapping<Item extends Span>(items: readonly Item[]): (sentence: Span) => Item[] {
  let index = 0;
  return ({ start, end }) => {
    while ((items[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    const found: Item[] = [];
    for (let next = index; ; next += 1) {
      const item = items[next];
      if (item === undefined || item.start >= end) return found;
      found.push(item);
    }
  };
}
