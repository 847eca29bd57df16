// Idea: open addressing with linear probing, at most half full, key and value side by side so that a look-up costs one
// line of memory; before it a map of bits, small enough to stay near, says of most hashes that they are not there.

/** A number for each of many 32-bit hashes. */
export type HashTable = {
  /** The value of a hash, -1 when there is none. */
  get(hash: number): number;
  readonly size: number;
};

/** A table from hashes and their values (0 … 2^31 - 1), pair by pair. A hash that stands twice keeps its last value. */
export function createHashTable(hashes: Int32Array, values: ArrayLike<number>): HashTable {
  let capacity = 16;
  while (capacity < hashes.length * 2) capacity *= 2;
  const pairs = new Int32Array(capacity * 2);
  const bits = new Uint32Array(Math.max(1, capacity >> 2));
  for (let at = 1; at < pairs.length; at += 2) pairs[at] = -1;
  const last = capacity * 2 - 1;
  const bitMask = bits.length - 1;
  for (let index = 0; index < hashes.length; index += 1) {
    const hash = hashes[index] as number;
    let at = (hash << 1) & last & -2;
    while (pairs[at + 1] !== -1 && pairs[at] !== hash) at = (at + 2) & last;
    pairs[at] = hash;
    pairs[at + 1] = values[index] as number;
    const bit = hash >>> 5;
    bits[bit & bitMask] = (bits[bit & bitMask] as number) | (1 << (hash & 31));
  }
  return {
    size: hashes.length,
    get(hash) {
      if (((bits[(hash >>> 5) & bitMask] as number) & (1 << (hash & 31))) === 0) return -1;
      let at = (hash << 1) & last & -2;
      for (;;) {
        const value = pairs[at + 1] as number;
        if (value === -1 || pairs[at] === hash) return value;
        at = (at + 2) & last;
      }
    },
  };
}
