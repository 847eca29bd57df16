import { BlockCutter, type IndexBlock } from './build-segment';
import { ListReader } from './codec';
import { INDEX_FIELDS, splitTerms, type VocabularyBlock } from './vocabulary';

/** A segment to be merged with others. */
export type MergeSource = {
  readonly blocks: readonly VocabularyBlock[];
  /** For each article its number in the merged segment, -1 where it is gone; rising. */
  readonly numbers: Int32Array;
  /** The packed lists of a block. */
  readonly read: (block: number) => Promise<Uint8Array>;
};

/** Where reading a segment stands. */
class Reading {
  readonly #source: MergeSource;
  #block = -1;
  #line = 0;
  #terms: readonly string[] = [];
  #lists: ListReader | undefined;
  #rank = 0;

  constructor(source: MergeSource) {
    this.#source = source;
  }

  /** Goes to the next term. Gives whether there is one. */
  async next(): Promise<boolean> {
    this.#line += 1;
    if (this.#line < this.#terms.length) return true;
    const block = this.#source.blocks[++this.#block];
    if (!block) return false;
    this.#terms = splitTerms(block.terms);
    this.#rank = INDEX_FIELDS.indexOf(block.field);
    this.#lists = new ListReader(await this.#source.read(this.#block), this.#terms.length);
    this.#line = 0;
    return true;
  }

  get rank(): number {
    return this.#rank;
  }

  get term(): string {
    return this.#terms[this.#line] ?? '';
  }

  /** Adds the articles of the present term that are not gone. */
  addTo(list: number[]): void {
    this.#lists?.each(this.#line, (number) => {
      const place = this.#source.numbers[number] ?? -1;
      if (place >= 0) list.push(place);
    });
  }
}

function compare(a: Reading, b: Reading): number {
  return a.rank - b.rank || (a.term < b.term ? -1 : a.term > b.term ? 1 : 0);
}

/** The readings at the first of their terms, in the order of the sources. */
function firstOf(readings: readonly Reading[]): readonly Reading[] {
  let first: Reading[] = [];
  for (const reading of readings) {
    const order = first[0] ? compare(reading, first[0]) : -1;
    if (order < 0) first = [reading];
    else if (order === 0) first.push(reading);
  }
  return first;
}

/**
 * The blocks of segments put together, one by one, so that the work can be done in slices. What is gone is left out.
 * The numbers of a later source must be above those of the ones before.
 */
export async function* mergeSegments(
  sources: readonly MergeSource[],
): AsyncGenerator<IndexBlock, void, undefined> {
  const cutter = new BlockCutter();
  let readings: Reading[] = [];
  for (const source of sources) {
    const reading = new Reading(source);
    if (await reading.next()) readings.push(reading);
  }
  while (readings.length > 0) {
    const first = firstOf(readings);
    const [{ rank, term } = { rank: 0, term: '' }] = first;
    const list: number[] = [];
    for (const reading of first) reading.addTo(list);
    const block = list.length > 0 ? cutter.take(INDEX_FIELDS[rank] ?? 'text', term, list) : undefined;
    if (block) yield block;
    for (const reading of first) {
      if (!(await reading.next())) readings = readings.filter((one) => one !== reading);
    }
  }
  const last = cutter.end();
  if (last) yield last;
}
