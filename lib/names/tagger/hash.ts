// 32-bit hashes of words and their parts. Source: FNV-1a (Fowler, Noll, Vo) over UTF-16 units, with the last steps of
// MurmurHash3 (Appleby, public domain) to spread the bits.

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** The hash of a string, or of `text.slice(start, end)`; the same for the same units. */
export function hashText(text: string, start = 0, end = text.length): number {
  let hash = BASIS;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return spread(hash);
}

/** One hash from two; the order counts. */
export function mixHashes(first: number, second: number): number {
  return spread(Math.imul(first ^ 0x5bd1e995, 0x2c1b3c6d) ^ second);
}

function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
