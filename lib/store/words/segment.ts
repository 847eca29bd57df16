// A segment is a part of the index of words that is written once: some articles by their numbers in it (0 …). Only
// what is gone from it changes. Lists and terms lie apart, as a search looks through all terms and reads few lists.
import type { VocabularyBlock } from '../../search/index/vocabulary';

/** What is known of a segment without reading it. */
export type Segment = {
  readonly id?: number;
  /** By which windows know what they have read of it. */
  readonly stamp: string;
  /** `INDEX_VERSION` when it was made. */
  readonly version: number;
  readonly size: number;
  /** How many of its articles are not gone. */
  readonly living: number;
  /** One byte for each article; 1: it was indexed anew in a later segment, or is in the library no more. */
  readonly gone: Uint8Array;
};

/** The articles and terms of a segment: read once in each window, and kept in memory. */
export type Vocabulary = {
  readonly segment: number;
  readonly articles: readonly string[];
  /** For each article when it was saved, and when it was published (0: unknown), ms since 1970. */
  readonly keptAt: Float64Array;
  readonly published: Float64Array;
  readonly blocks: readonly VocabularyBlock[];
};

/** The lists of a block of terms, packed (lib/search/index/codec.ts). `block` counts from 0. */
export type PostingBlock = {
  readonly segment: number;
  readonly block: number;
  readonly bytes: Uint8Array;
};

/** Raised when terms are made otherwise; segments of other versions are thrown away and made anew. */
export const INDEX_VERSION = 1;
