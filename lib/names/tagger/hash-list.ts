/** Hashes one after another, in room that is kept. */
export class HashList {
  hashes = new Int32Array(128);
  length = 0;

  push(hash: number): void {
    if (this.length === this.hashes.length) {
      const larger = new Int32Array(this.hashes.length * 2);
      larger.set(this.hashes);
      this.hashes = larger;
    }
    this.hashes[this.length] = hash;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }
}
