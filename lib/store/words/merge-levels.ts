// Idea: segments of about the same size are merged as soon as there are eight, so that a search never looks through
// more than some dozens, and each article is written again a few times only while the library grows eightfold each.
// Cost: a merge reads and writes its lists once, in slices. Source: log-structured merge (O'Neil et al. 1996), as
// search engines do with their segments.

import type { BuiltSegment, IndexBlock } from '../../search/index/build-segment';
import { type MergeSource, mergeSegments } from '../../search/index/merge-segments';
import { groupBy } from '../../text/group-by';
import { readTables, writeTables } from '../db';
import { type OpenSegment, openSegments } from './open-segments';
import type { Slices } from './slices';
import { dropSegment, INDEX_TABLES, putSegment } from './write-segments';

/** So many segments of a level become one of the next. */
const FAN = 8;
/** No segment grows beyond this: a merge holds what it makes in memory. */
const MOST_ARTICLES = 20_000;
/** A segment with a larger share of gone articles is made anew alone. */
const MOST_GONE = 0.5;

function levelOf({ living }: OpenSegment): number {
  return Math.floor(Math.log(Math.max(living, 1)) / Math.log(FAN));
}

/** The segments that are to become one now; empty when all is well. */
export function nextMerge(segments: readonly OpenSegment[]): readonly OpenSegment[] {
  const levels = [...groupBy(segments, levelOf)].sort(([a], [b]) => a - b);
  for (const [, same] of levels) {
    if (same.length < FAN) continue;
    const fitting: OpenSegment[] = [];
    let sum = 0;
    for (const segment of same.toSorted((a, b) => a.living - b.living)) {
      sum += segment.living;
      if (sum <= MOST_ARTICLES) fitting.push(segment);
    }
    if (fitting.length > 1) return fitting;
  }
  return segments.filter(({ size, living }) => size - living > size * MOST_GONE && size > FAN).slice(0, 1);
}

type Living = Pick<BuiltSegment, 'articles' | 'keptAt' | 'published'> & {
  readonly numbers: readonly Int32Array[];
};

/** The articles that are not gone, one segment after the other, and which number each gets. */
function gatherLiving(segments: readonly OpenSegment[]): Living {
  const articles: string[] = [];
  const keptAt: number[] = [];
  const published: number[] = [];
  const numbers = segments.map(({ size, gone, vocabulary }) => {
    const places = new Int32Array(size).fill(-1);
    for (let number = 0; number < size; number += 1) {
      if (gone[number] === 1) continue;
      places[number] = articles.length;
      articles.push(vocabulary.articles[number] ?? '');
      keptAt.push(vocabulary.keptAt[number] ?? 0);
      published.push(vocabulary.published[number] ?? 0);
    }
    return places;
  });
  return { articles, keptAt: Float64Array.from(keptAt), published: Float64Array.from(published), numbers };
}

/** Read a run of blocks ahead: one by one each would wait for its own transaction. */
const AHEAD = 32;

function sourceOf(segment: OpenSegment, numbers: Int32Array): MergeSource {
  let ahead = new Map<number, Uint8Array>();
  const read = async (block: number): Promise<Uint8Array> => {
    if (!ahead.has(block)) {
      const rows = await readTables(['postings'], ({ postings }) =>
        postings
          .where('[segment+block]')
          .between([segment.id, block], [segment.id, block + AHEAD], true, false)
          .toArray(),
      );
      ahead = new Map(rows.map((row) => [row.block, row.bytes]));
    }
    const bytes = ahead.get(block);
    if (!bytes) throw new Error('A block of the index is missing');
    return bytes;
  };
  return { blocks: segment.vocabulary.blocks, numbers, read };
}

/**
 * Merges once where that is due. Gives whether it did. To be called only by whoever writes the index.
 * @throws StoreError
 */
export async function mergeOnce(slices: Slices): Promise<boolean> {
  const present = await readTables(['segments', 'vocabularies'], openSegments);
  const segments = nextMerge(present);
  if (segments.length === 0) return false;
  const { numbers, ...living } = gatherLiving(segments);
  const sources = segments.map((segment, index) => sourceOf(segment, numbers[index] ?? new Int32Array()));
  const blocks: IndexBlock[] = [];
  for await (const block of mergeSegments(sources)) {
    blocks.push(block);
    await slices.pause();
  }
  await writeTables(INDEX_TABLES, async (tables) => {
    for (const { id } of segments) await dropSegment(tables, id);
    if (living.articles.length > 0) await putSegment(tables, { ...living, blocks });
  });
  return true;
}
