// Numbers to bytes and back: little-endian, with variable length where most are small (LEB128).

const LARGEST = 0xffffffff;

/** Raised when bytes end too early or hold what they must not. */
export class BrokenBytesError extends Error {}

/** Reads numbers from bytes, one after another. Throws `BrokenBytesError` when they end too early. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** A varint that says how many numbers follow: never more than there are bytes. */
  count(): number {
    const count = this.varint();
    if (count > this.bytes.length - this.at) throw new BrokenBytesError('bytes end too early');
    return count;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new BrokenBytesError('bytes end too early');
    this.at += 1;
    return value;
  }

  /** An unsigned number below 2^32 of one to five bytes. */
  varint(): number {
    let value = 0;
    let factor = 1;
    for (let length = 0; length < 5; length += 1) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) {
        if (value > LARGEST) break;
        return value;
      }
      factor *= 128;
    }
    throw new BrokenBytesError('number too long');
  }

  /** `count` variable-length numbers. */
  varints(count: number): Float64Array {
    const numbers = new Float64Array(count);
    const { bytes } = this;
    let { at } = this;
    for (let index = 0; index < count; index += 1) {
      let byte = bytes[at] as number;
      let value = byte & 127;
      for (let factor = 128, length = 1; byte >= 128; factor *= 128, length += 1) {
        if (length === 5) throw new BrokenBytesError('number too long');
        at += 1;
        byte = bytes[at] as number;
        value += (byte & 127) * factor;
      }
      at += 1;
      numbers[index] = value;
    }
    if (at > bytes.length) throw new BrokenBytesError('bytes end too early');
    this.at = at;
    return numbers;
  }

  uint32(): number {
    return (this.byte() | (this.byte() << 8) | (this.byte() << 16) | (this.byte() << 24)) >>> 0;
  }

  float32(): number {
    return new Float32Array(Uint32Array.of(this.uint32()).buffer)[0] as number;
  }

  take(length: number): Uint8Array {
    if (this.at + length > this.bytes.length) throw new BrokenBytesError('bytes end too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }
}

/** Gathers bytes. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  private length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length] = value;
    this.length += 1;
  }

  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  float32(value: number): void {
    this.uint32(new Uint32Array(Float32Array.of(value).buffer)[0] as number);
  }

  text(value: string): void {
    for (const char of value) this.byte(char.charCodeAt(0));
  }

  all(bytes: Uint8Array): void {
    for (const byte of bytes) this.byte(byte);
  }

  toBytes(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** CRC-32 as in zip and PNG (polynomial 0xEDB88320). */
export function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (CRC_TABLE[(sum ^ (bytes[at] as number)) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_entry, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
