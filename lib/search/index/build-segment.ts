import { packLists } from './codec';
import { INDEX_FIELDS, type IndexField, joinTerms, type VocabularyBlock } from './vocabulary';

/** An article as the index takes it in: its terms by field, each once. Times are ms since 1970, 0: unknown. */
export type IndexedArticle = {
  readonly id: string;
  readonly keptAt: number;
  readonly published: number;
  readonly terms: ReadonlyMap<IndexField, ReadonlySet<string>>;
};

/** Terms that follow each other, and for each the numbers of the articles that have it, packed (codec.ts). */
export type IndexBlock = VocabularyBlock & { readonly bytes: Uint8Array<ArrayBuffer> };

/** Some articles by their numbers, 0 …, and the blocks of their terms. */
export type BuiltSegment = {
  readonly articles: readonly string[];
  readonly keptAt: Float64Array;
  readonly published: Float64Array;
  readonly blocks: readonly IndexBlock[];
};

/** A block is read as a whole: small enough to be quick, large enough that ten thousand articles have some hundreds. */
const BLOCK_TERMS = 2_048;
const BLOCK_ENTRIES = 60_000;

/** Cuts terms in order into blocks. */
export class BlockCutter {
  #terms: string[] = [];
  #lists: (readonly number[])[] = [];
  #entries = 0;
  #field: IndexField = 'text';

  /** Takes the next term; gives a block when one is full, or its field has ended. */
  take(field: IndexField, term: string, list: readonly number[]): IndexBlock | undefined {
    const isFull =
      this.#terms.length > 0 &&
      (field !== this.#field || this.#terms.length >= BLOCK_TERMS || this.#entries >= BLOCK_ENTRIES);
    const block = isFull ? this.end() : undefined;
    this.#field = field;
    this.#terms.push(term);
    this.#lists.push(list);
    this.#entries += list.length;
    return block;
  }

  /** The last block; undefined when nothing is left. */
  end(): IndexBlock | undefined {
    if (this.#terms.length === 0) return undefined;
    const block = { field: this.#field, terms: joinTerms(this.#terms), bytes: packLists(this.#lists) };
    this.#terms = [];
    this.#lists = [];
    this.#entries = 0;
    return block;
  }
}

type Lists = Map<string, number[]>;

/** So many articles are gathered between two steps. */
const STEP = 8;

function* gatherLists(articles: readonly IndexedArticle[], field: IndexField): Generator<undefined, Lists> {
  const lists: Lists = new Map();
  for (const [number, article] of articles.entries()) {
    for (const term of article.terms.get(field) ?? []) {
      const list = lists.get(term);
      if (list) list.push(number);
      else lists.set(term, [number]);
    }
    if (number % STEP === STEP - 1) yield;
  }
  return lists;
}

/** Makes a segment of articles, each given once, in steps of some ms. */
export function* buildSegmentInSteps(
  articles: readonly IndexedArticle[],
): Generator<undefined, BuiltSegment> {
  const cutter = new BlockCutter();
  const blocks: IndexBlock[] = [];
  for (const field of INDEX_FIELDS) {
    const lists = yield* gatherLists(articles, field);
    const terms = [...lists.keys()].sort();
    yield;
    for (const term of terms) {
      const block = cutter.take(field, term, lists.get(term) ?? []);
      if (!block) continue;
      blocks.push(block);
      yield;
    }
  }
  const last = cutter.end();
  return {
    articles: articles.map(({ id }) => id),
    keptAt: Float64Array.from(articles, ({ keptAt }) => keptAt),
    published: Float64Array.from(articles, ({ published }) => published),
    blocks: last ? [...blocks, last] : blocks,
  };
}

/** The same at once. */
export function buildSegment(articles: readonly IndexedArticle[]): BuiltSegment {
  const steps = buildSegmentInSteps(articles);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
