// From sources to weights: features are counted and numbered, then the chain is fitted to all sentences.
import { createFormCache } from '../../lib/names/tagger/form-cache';
import { createHashTable, type HashTable } from '../../lib/names/tagger/hash-table';
import type { ModelParts } from '../../lib/names/tagger/model-file';
import { asLists, type ListParts } from './build-lists';
import { type HashedSentence, hashDocument } from './examples';
import { type Example, type FitOptions, fitChain } from './fit';
import type { Language, Source } from './sources';
import { type NamePools, swapNames } from './swap-names';

export type TrainOptions = Omit<FitOptions, 'isGeneral'> & {
  /** Features seen less often are left out. */
  readonly least: number;
  /** Features seen at least so often are general: own articles have weights of their own for them. */
  readonly general: number;
  /** For the names that are swapped. */
  readonly swapSeed: number;
};

export type Trained = {
  /** For the product's guideline. */
  readonly product: ModelParts;
  /** For corpora that mark proper names only. */
  readonly plain: ModelParts;
  readonly sentences: number;
  readonly tokens: number;
  readonly features: number;
};

export type Material = {
  readonly language: Language;
  readonly sources: readonly Source[];
  readonly lists: ListParts;
  /** Names to swap in. */
  readonly names: NamePools;
};

/**
 * Trains the tagger of a language, on its sources and once more on those of the product's guideline with other names
 * in them. The same material and options give the same weights.
 */
export function trainTagger(
  { language, sources: given, lists, names }: Material,
  options: TrainOptions,
  report: (line: string) => void,
): Trained {
  const real = given.filter(({ family }) => family === 'product');
  const swapped = real.map((source) => ({
    ...source,
    documents: swapNames(source.documents, names, options.swapSeed),
  }));
  const sources = [...given, ...swapped];
  const asked = asLists(lists);
  const reading = { language, lists: asked, formOf: createFormCache(language, asked) };
  const hashed = sources.flatMap(({ family, documents }) =>
    documents.flatMap((document) =>
      hashDocument(document, reading).sentences.map((sentence) => ({ family, sentence })),
    ),
  );
  const counts = countFeatures(hashed.map(({ sentence }) => sentence));
  const hashes = [...counts].filter(([, count]) => count >= options.least).map(([hash]) => hash);
  const numbers = createHashTable(
    Int32Array.from(hashes),
    hashes.map((_hash, number) => number),
  );
  const isGeneral = Uint8Array.from(hashes, (hash) => ((counts.get(hash) ?? 0) >= options.general ? 1 : 0));
  const examples = hashed.map(({ family, sentence }) => toExample(sentence, numbers, family));
  report(`${examples.length} sentences, ${hashes.length} of ${counts.size} features`);
  const weights = fitChain(examples, hashes.length, { ...options, isGeneral }, report);
  const { words, tails, phrases } = lists;
  const product = {
    language,
    hashes,
    weights: weights.product,
    transitions: weights.transitions,
    lists: { words, tails, phrases },
  };
  const plain = {
    ...product,
    weights: addUp(weights.product, weights.plain),
    transitions: addUp(weights.transitions, weights.plainTransitions),
  };
  const tokens = examples.reduce((sum, { labels }) => sum + labels.length, 0);
  return { product, plain, sentences: examples.length, tokens, features: hashes.length };
}

function countFeatures(sentences: readonly HashedSentence[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { hashes } of sentences)
    for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

function toExample(
  { hashes, starts, labels }: HashedSentence,
  numbers: HashTable,
  family: Source['family'],
): Example {
  const features: number[] = [];
  const from = new Int32Array(starts.length);
  for (let at = 0; at < labels.length; at += 1) {
    for (let index = starts[at] as number; index < (starts[at + 1] as number); index += 1) {
      const number = numbers.get(hashes[index] as number);
      if (number >= 0) features.push(number);
    }
    from[at + 1] = features.length;
  }
  return { features: Int32Array.from(features), starts: from, labels, family };
}

function addUp(one: Float32Array, other: Float32Array): Float32Array {
  return one.map((value, index) => value + (other[index] as number));
}
