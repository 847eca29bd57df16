/** Long work that tells how far it is and can be stopped. */
export type Work = {
  readonly signal?: AbortSignal | undefined;
  /** The share that is done, 0 … 1. Called now and then. */
  readonly onProgress?: ((share: number) => void) | undefined;
};

/** Work may keep the page from answering for so long, ms. */
const SLICE_MS = 24;

/**
 * Gives the page its turns: a function to be awaited between steps, which waits only when the last turn is long ago.
 * It rejects with the signal's reason once that is aborted.
 */
export function turns({ signal }: Pick<Work, 'signal'> = {}): () => Promise<void> {
  let last = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - last < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    last = performance.now();
  };
}
