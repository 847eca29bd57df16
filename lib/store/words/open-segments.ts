// What a window has read of the index of words: the vocabularies whole, as every search looks through them, and the
// lists that were used last. A segment never changes but in what is gone, so that nothing of this grows stale.
import { ListReader } from '../../search/index/codec';
import { countTerms } from '../../search/index/vocabulary';
import type { Tables } from '../db';
import { INDEX_VERSION, type Segment, type Vocabulary } from './segment';

/** A segment with its articles and terms. */
export type OpenSegment = Segment & { readonly id: number; readonly vocabulary: Vocabulary };

/** How much of the lists stays in memory, in bytes. */
const MOST_BYTES = 16 * 1024 * 1024;

type Opened = { readonly vocabulary: Vocabulary; readonly lists: Map<number, ListReader> };

/** By the stamps of segments. */
const opened = new Map<string, Opened>();
const kept = { bytes: 0 };

function isPresent(segment: Segment): segment is Segment & { readonly id: number } {
  return segment.id !== undefined && segment.version === INDEX_VERSION;
}

function forgetOthers(present: readonly Segment[]): void {
  const stamps = new Set(present.map(({ stamp }) => stamp));
  for (const [stamp, { lists }] of opened) {
    if (stamps.has(stamp)) continue;
    for (const { size } of lists.values()) kept.bytes -= size;
    opened.delete(stamp);
  }
}

/** The segments that a search looks through. */
export async function openSegments(
  tables: Pick<Tables, 'segments' | 'vocabularies'>,
): Promise<OpenSegment[]> {
  const present = (await tables.segments.toArray()).filter(isPresent);
  forgetOthers(present);
  const missing = present.filter(({ stamp }) => !opened.has(stamp));
  const read = await tables.vocabularies.bulkGet(missing.map(({ id }) => id));
  missing.forEach(({ stamp }, index) => {
    const vocabulary = read[index];
    if (vocabulary) opened.set(stamp, { vocabulary, lists: new Map() });
  });
  return present.flatMap((segment) => {
    const vocabulary = opened.get(segment.stamp)?.vocabulary;
    return vocabulary ? [{ ...segment, vocabulary }] : [];
  });
}

/** Lets go of the lists that were not used for the longest time. */
function forgetOldest(lists: Map<number, ListReader>): void {
  for (const of of [lists, ...[...opened.values()].map((one) => one.lists)]) {
    for (const [block, { size }] of of) {
      if (kept.bytes <= MOST_BYTES) return;
      of.delete(block);
      kept.bytes -= size;
    }
  }
}

/** From this share of a segment's blocks on it is quicker to read them all at once. */
const MANY = 0.25;

async function readLists(
  { postings }: Pick<Tables, 'postings'>,
  { id, vocabulary }: OpenSegment,
  blocks: readonly number[],
): Promise<Map<number, ListReader>> {
  const keys = blocks.map((block): [number, number] => [id, block]);
  const first = keys[0];
  const last = keys.at(-1);
  if (!first || !last) return new Map();
  const rows =
    blocks.length > vocabulary.blocks.length * MANY
      ? await postings.where('[segment+block]').between(first, last, true, true).toArray()
      : await postings.bulkGet(keys);
  return new Map(
    rows.flatMap((row) => {
      const block = row && vocabulary.blocks[row.block];
      return block ? [[row.block, new ListReader(row.bytes, countTerms(block))] as const] : [];
    }),
  );
}

/** The lists of these blocks (rising), from memory where they were read before. */
export async function listsOf(
  tables: Pick<Tables, 'postings'>,
  segment: OpenSegment,
  blocks: readonly number[],
): Promise<ReadonlyMap<number, ListReader>> {
  const lists = opened.get(segment.stamp)?.lists ?? new Map<number, ListReader>();
  const missing = blocks.filter((block) => !lists.has(block));
  const read = await readLists(tables, segment, missing);
  const found = new Map<number, ListReader>();
  for (const block of blocks) {
    const own = lists.get(block) ?? read.get(block);
    if (!own) continue;
    found.set(block, own);
    if (!lists.delete(block)) kept.bytes += own.size;
    // Behind all others: it was used last.
    lists.set(block, own);
  }
  forgetOldest(lists);
  return found;
}
