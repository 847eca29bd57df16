/** Where automatic backups lie: a folder of files that outlives the database. */
export type SnapshotPlace = {
  /** `files`: the extension's private file system (OPFS). `storage`: `storage.local`, in pieces. */
  readonly kind: 'files' | 'storage';
  /** Names of all files; empty when there is no folder yet. @throws when the browser denies the place */
  readonly list: () => Promise<readonly string[]>;
  /** Writes a whole file, or leaves nothing under this name. */
  readonly write: (name: string, bytes: ReadableStream<Uint8Array<ArrayBuffer>>) => Promise<void>;
  /** Undefined when there is no such file. */
  readonly read: (name: string) => Promise<ReadableStream<Uint8Array<ArrayBuffer>> | undefined>;
  /** Nothing happens when there is no such file. */
  readonly remove: (name: string) => Promise<void>;
};

/** Pieces as a stream that asks for the next one only when it is wanted. */
export function streamOf(
  pieces: Iterable<Uint8Array<ArrayBuffer>> | AsyncIterable<Uint8Array<ArrayBuffer>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const source = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  return new ReadableStream({
    async pull(controller) {
      const next = await source.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    async cancel() {
      await source.return?.();
    },
  });
}
