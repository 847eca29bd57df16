/**
 * A part of the index of words that is written once: some articles by their numbers in it (0 …). `blocks` are the
 * first terms of its posting blocks, in the order of UTF-16 units.
 */
export type Segment = {
  readonly id?: number;
  readonly articles: readonly string[];
  /** For each article when it was saved, and when it was published (0: unknown), ms since 1970. */
  readonly keptAt: Float64Array;
  readonly published: Float64Array;
  /** One byte for each article; 1: it was indexed anew in a later segment, or is gone. */
  readonly gone: Uint8Array;
  readonly blocks: readonly string[];
};

/** Terms that follow each other, joined by line feeds, and the numbers of the articles that have them. */
export type PostingBlock = {
  readonly segment: number;
  readonly block: number;
  readonly terms: string;
  /** For each term the length of its list in `bytes`, then the lists: gaps between numbers as variable-length bytes. */
  readonly bytes: Uint8Array;
};
