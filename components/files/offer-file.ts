const FLUSH_AT = 1 << 20;
const REVOKE_AFTER_MS = 60_000;

/** A part of a file. */
export type FilePiece = string | Uint8Array;

/**
 * Offers a file to the reader's downloads. It may come in pieces: they are gathered to blobs of about
 * 1 MB, which the browser may keep on disk, so that a large library never stands in memory as one string.
 * @throws what the pieces throw; then nothing is offered.
 */
export async function offerFile(
  name: string,
  type: string,
  content: string | AsyncIterable<FilePiece>,
): Promise<void> {
  offerBlob(name, await gatherBlob(type, typeof content === 'string' ? [content] : content));
}

/** Offers what is already a blob as a file to the reader's downloads. */
export function offerBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its own hold of the blob long before.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/** The pieces as one blob. Throws what they throw. */
export async function gatherBlob(
  type: string,
  pieces: Iterable<FilePiece> | AsyncIterable<FilePiece>,
): Promise<Blob> {
  const blobs: Blob[] = [];
  let waiting: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    // What packs never shares its memory between threads, which alone a blob refuses.
    waiting.push(typeof piece === 'string' ? piece : (piece as Uint8Array<ArrayBuffer>));
    size += piece.length;
    if (size < FLUSH_AT) continue;
    blobs.push(new Blob(waiting));
    waiting = [];
    size = 0;
  }
  return new Blob([...blobs, ...waiting], { type });
}
