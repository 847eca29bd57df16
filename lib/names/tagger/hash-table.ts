// Idea: open addressing with linear probing, key and value side by side, at most four fifths full: most look-ups cost
// one line of memory, and the whole is small enough to stay near. Hashes are spread already.

/** A number for each of many 32-bit hashes. */
export type HashTable = {
  /** The value of a hash, -1 when there is none. */
  get(hash: number): number;
  readonly size: number;
};

const FULLEST = 0.8;

/** A table from hashes and their values (0 … 2^31 - 1), pair by pair. A hash that stands twice keeps its last value. */
export function createHashTable(hashes: Int32Array, values: ArrayLike<number>): HashTable {
  let capacity = 16;
  while (capacity * FULLEST < hashes.length) capacity *= 2;
  const pairs = new Int32Array(capacity * 2);
  for (let at = 1; at < pairs.length; at += 2) pairs[at] = -1;
  const last = capacity * 2 - 1;
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] as number;
    let at = (hash << 1) & last;
    while (pairs[at + 1] !== -1 && pairs[at] !== hash) at = (at + 2) & last;
    pairs[at] = hash;
    pairs[at + 1] = values[index] as number;
  }
  return {
    size: hashes.length,
    get(hash) {
      let at = (hash << 1) & last;
      for (;;) {
        const value = pairs[at + 1] as number;
        if (value === -1 || pairs[at] === hash) return value;
        at = (at + 2) & last;
      }
    },
  };
}
