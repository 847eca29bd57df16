// Idea: the articles that have a term are a rising list of small numbers; stored are the gaps between them, seven bits
// a byte. A block holds many lists: first their lengths in bytes, written the same way, then one list after the other.
// Cost: about a byte an entry. Source: variable-length bytes as in any inverted index (Manning, Raghavan, Schütze,
// Introduction to Information Retrieval, 5.3).

const CONTINUES = 0x80;
const PAYLOAD = 0x7f;

/** Bytes that grow as they are written. */
class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  /** Writes a whole number of at least 0, below 2 to the 32. */
  write(value: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = value;
    while (rest > PAYLOAD) {
      this.#bytes[this.length++] = (rest & PAYLOAD) | CONTINUES;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.length);
  }
}

/** Packs rising lists of numbers (0 … 2^32) into one block. */
export function packLists(lists: readonly (readonly number[])[]): Uint8Array<ArrayBuffer> {
  const lengths = new ByteWriter();
  const entries = new ByteWriter();
  for (const list of lists) {
    const begun = entries.length;
    let last = -1;
    for (const number of list) {
      entries.write(number - last - 1);
      last = number;
    }
    lengths.write(entries.length - begun);
  }
  const block = new Uint8Array(lengths.length + entries.length);
  block.set(lengths.toBytes());
  block.set(entries.toBytes(), lengths.length);
  return block;
}

/** A packed block of so many lists, to be read list by list. */
export class ListReader {
  readonly #bytes: Uint8Array;
  /** Where each list begins, and behind the last where it ends. */
  readonly #starts: Uint32Array;
  #place = 0;

  constructor(bytes: Uint8Array, count: number) {
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count + 1);
    let length = 0;
    for (let index = 0; index < count; index += 1) {
      this.#starts[index] = length;
      length += this.#read();
    }
    this.#starts[count] = length;
    const ahead = this.#place;
    for (let index = 0; index <= count; index += 1) this.#starts[index] = (this.#starts[index] ?? 0) + ahead;
  }

  #read(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#place++] ?? 0;
      value |= (byte & PAYLOAD) << shift;
      if (byte < CONTINUES) return value >>> 0;
    }
  }

  /** Of memory, in bytes. */
  get size(): number {
    return this.#bytes.byteLength + this.#starts.byteLength;
  }

  /** Calls with each number of a list, rising. */
  each(list: number, visit: (number: number) => void): void {
    const end = this.#starts[list + 1] ?? 0;
    this.#place = this.#starts[list] ?? end;
    let number = -1;
    while (this.#place < end) {
      number += this.#read() + 1;
      visit(number);
    }
  }
}
