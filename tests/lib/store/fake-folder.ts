type Files = Map<string, Uint8Array<ArrayBuffer>>;

function missing(): DOMException {
  return new DOMException('There is no such file', 'NotFoundError');
}

/** A private file system in memory, as far as backups use one. `fails`: thrown by every write while it is set. */
export class FakeFolder {
  readonly files: Files = new Map();
  fails: Error | undefined;
  /** Bytes after which a write ends without a word, as when the browser is killed while it writes. */
  cutAt: number | undefined;
  #exists = false;

  /** The root, as `navigator.storage.getDirectory()` gives it. */
  readonly root = async (): Promise<FileSystemDirectoryHandle> =>
    ({
      getDirectoryHandle: async (_name: string, options?: { create?: boolean }) => {
        if (options?.create) this.#exists = true;
        if (!this.#exists) throw missing();
        return this.#folder();
      },
    }) as unknown as FileSystemDirectoryHandle;

  #folder(): unknown {
    return {
      keys: () => this.files.keys(),
      getFileHandle: async (name: string, options?: { create?: boolean }) => {
        if (!options?.create && !this.files.has(name)) throw missing();
        return this.#file(name);
      },
      removeEntry: async (name: string) => {
        if (!this.files.delete(name)) throw missing();
      },
    };
  }

  #file(name: string): unknown {
    return {
      getFile: async () => new Blob([this.files.get(name) ?? new Uint8Array()]),
      createWritable: async () => {
        if (this.fails) throw this.fails;
        const pieces: Uint8Array<ArrayBuffer>[] = [];
        return new WritableStream<Uint8Array<ArrayBuffer>>({
          write: (piece) => void pieces.push(piece.slice()),
          close: async () => {
            const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
            this.files.set(name, bytes.slice(0, this.cutAt ?? bytes.length));
          },
        });
      },
    };
  }
}
