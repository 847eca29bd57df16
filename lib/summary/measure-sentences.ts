// What the sentences of an article have of its title, its names and its words, each 0 … 1. Centrality is the degree in
// the graph of sentences that share words (LexRank's, Erkan and Radev 2004, without its walk): the sum of likenesses
// to all others. As a likeness is a sum over shared words, so is the degree, and it is had from one sum a word instead
// of comparing sentences: cost linear in the text.
import type { Mention } from '../names/mention';
import { fold } from '../text/fold';
import type { Span } from '../text/span';

const WORD = /\p{L}[\p{L}\p{M}\p{N}\u00AD]*(?:[-'’][\p{L}\p{N}]+)*/gu;
const STEM_LENGTH = 6;
const MIN_STEM = 3;

/** Finds the different stems of content words; each different word is worked on once. */
export function createStemmer(isFunctionWord: ReadonlySet<string>): (words: string) => ReadonlySet<string> {
  const known = new Map<string, string | undefined>();
  const stemOf = (word: string) => {
    if (known.has(word)) return known.get(word);
    const isMatter = word.length >= MIN_STEM && !isFunctionWord.has(word.toLowerCase());
    const stem = isMatter ? fold(word).slice(0, STEM_LENGTH) : undefined;
    known.set(word, stem);
    return stem;
  };
  return (words) => new Set((words.match(WORD) ?? []).map(stemOf).filter((stem) => stem !== undefined));
}

/** In how many sentences each stem stands. */
export function countSentences(stems: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of stems) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** How much each sentence shares with all others, against the one that shares most. */
export function measureCentrality(
  stems: readonly ReadonlySet<string>[],
  counts: ReadonlyMap<string, number>,
): number[] {
  const lengths = stems.map(({ size }) => Math.sqrt(size));
  const sums = new Map<string, number>();
  stems.forEach((set, index) => {
    for (const stem of set) sums.set(stem, (sums.get(stem) ?? 0) + 1 / (lengths[index] ?? 1));
  });
  const degrees = stems.map((set, index) => {
    const length = lengths[index] ?? 1;
    let degree = 0;
    for (const stem of set) {
      const rarity = Math.log(1 + stems.length / (counts.get(stem) ?? 1));
      degree += (rarity * ((sums.get(stem) ?? 0) - 1 / length)) / length;
    }
    return degree;
  });
  return againstBest(degrees);
}

/** How much of the title a sentence says again; words that every sentence has count less. */
export function measureTitle(
  title: ReadonlySet<string>,
  stems: readonly ReadonlySet<string>[],
  counts: ReadonlyMap<string, number>,
): number[] {
  const weightOf = (stem: string) => 1 / Math.sqrt(counts.get(stem) ?? 1);
  const all = [...title].reduce((total, stem) => total + weightOf(stem), 0);
  return stems.map((set) => {
    let said = 0;
    for (const stem of title) if (set.has(stem)) said += weightOf(stem);
    return all === 0 ? 0 : said / all;
  });
}

/** How much each sentence names those the article is about; `names` are the mentions in each sentence. */
export function measureNames(
  names: readonly (readonly Mention[])[],
  titleMentions: readonly Mention[],
): number[] {
  const weights = new Map<string, number>();
  for (const { entity } of names.flat()) weights.set(entity, (weights.get(entity) ?? 0) + 1);
  for (const { entity } of titleMentions) weights.set(entity, (weights.get(entity) ?? 0) + IN_TITLE);
  const sums = names.map((mentions) => {
    const entities = new Set(mentions.map(({ entity }) => entity));
    return [...entities].reduce((total, entity) => total + Math.log(1 + (weights.get(entity) ?? 0)), 0);
  });
  return againstBest(sums);
}

/** A name in the title counts as much as so many in the text. */
const IN_TITLE = 3;

/** The items that lie in each sentence; both in order. */
export function groupBySentence<Item extends Span>(
  items: readonly Item[],
  sentences: readonly Span[],
): Item[][] {
  let index = 0;
  return sentences.map(({ start, end }) => {
    const inside: Item[] = [];
    for (let item = items[index]; item !== undefined && item.start < end; item = items[index]) {
      if (item.start >= start) inside.push(item);
      index += 1;
    }
    return inside;
  });
}

function againstBest(sums: readonly number[]): number[] {
  const best = sums.reduce((most, sum) => Math.max(most, sum), 0);
  return sums.map((sum) => (best === 0 ? 0 : sum / best));
}
