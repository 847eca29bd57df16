/**
 * Work on the page's main thread goes in slices: after SLICE milliseconds of it the page gets a turn, to scroll,
 * paint and answer the reader.
 */
const SLICE = 12;

type Yielding = { readonly yield?: () => Promise<void> };

/** Lets the page have a turn. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Yielding };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Gives a function to be awaited often inside a long loop. It lets the page have a turn once a slice is used up,
 * and rejects with the signal's reason when the work is no longer wanted.
 */
export function createPause(
  signal: AbortSignal,
  clock: () => number = () => performance.now(),
): () => Promise<void> {
  let start = clock();
  return async () => {
    signal.throwIfAborted();
    if (clock() - start < SLICE) return;
    await nextTurn();
    signal.throwIfAborted();
    start = clock();
  };
}
