// SHA-256 (FIPS 180-4) in pieces: the browser's own digest wants the whole text at once, and a library is too long for
// that. Cost: linear, some 100 MB a second.

/** Where the algorithm's constants come from: the first 32 bits of the fraction of a root of the first primes. */
function rootsOfPrimes(count: number, power: number): Uint32Array {
  const roots: number[] = [];
  for (let candidate = 2; roots.length < count; candidate += 1) {
    const isPrime = !Array.from({ length: candidate - 2 }, (_, at) => at + 2).some(
      (n) => candidate % n === 0,
    );
    if (isPrime) roots.push((candidate ** power % 1) * 2 ** 32);
  }
  return Uint32Array.from(roots, (root) => Math.floor(root));
}

const START = rootsOfPrimes(8, 1 / 2);
const ROUNDS = rootsOfPrimes(64, 1 / 3);
const BLOCK = 64;

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** A SHA-256 that is fed piece by piece. */
export class Sha256 {
  readonly #state = Uint32Array.from(START);
  readonly #words = new Uint32Array(64);
  readonly #block = new Uint8Array(BLOCK);
  #filled = 0;
  #length = 0;

  update(bytes: Uint8Array): void {
    this.#length += bytes.length;
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + BLOCK - this.#filled);
      this.#block.set(piece, this.#filled);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled < BLOCK) return;
      this.#mix();
      this.#filled = 0;
    }
  }

  /** 64 hexadecimal digits, of all that was fed. Nothing can be fed afterwards. */
  digest(): string {
    const bits = this.#length * 8;
    this.update(Uint8Array.of(0x80));
    const zeros = (BLOCK + BLOCK - 8 - this.#filled) % BLOCK;
    const end = new Uint8Array(zeros + 8);
    new DataView(end.buffer).setUint32(zeros, Math.floor(bits / 2 ** 32));
    new DataView(end.buffer).setUint32(zeros + 4, bits % 2 ** 32);
    this.update(end);
    return Array.from(this.#state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  #schedule(): void {
    const words = this.#words;
    const view = new DataView(this.#block.buffer);
    for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(at * 4);
    for (let at = 16; at < 64; at += 1) {
      const early = words[at - 15] as number;
      const late = words[at - 2] as number;
      const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
      const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
      words[at] = (words[at - 16] as number) + low + (words[at - 7] as number) + high;
    }
  }

  #mix(): void {
    this.#schedule();
    let [a, b, c, d, e, f, g, h] = this.#state as unknown as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    for (let at = 0; at < 64; at += 1) {
      const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + high + choice + (ROUNDS[at] as number) + (this.#words[at] as number)) | 0;
      const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const most = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + low + most) | 0];
    }
    for (const [at, word] of [a, b, c, d, e, f, g, h].entries())
      this.#state[at] = (this.#state[at] as number) + word;
  }
}
