import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * A SHA-256 that is fed piece by piece: the browser's own digest wants the whole text at once, and a library is too
 * long for that.
 */
export class Sha256 {
  readonly #hash = sha256.create();

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  /** 64 hexadecimal digits, of all that was fed. Nothing can be fed afterwards. */
  digest(): string {
    return bytesToHex(this.#hash.digest());
  }
}
