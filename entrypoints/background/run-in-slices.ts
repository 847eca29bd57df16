import type { Steps } from '../../lib/text/steps';

/** Work holds its thread for about so long, in ms; then whatever waits has its turn. */
const SLICE = 30;

export type SliceOptions = {
  /** Ends the work between two slices, with the signal's reason. */
  readonly signal: AbortSignal;
  /** Told the share done, 0 … 1, after each slice. */
  readonly onProgress?: (share: number) => void;
  readonly clock?: () => number;
  readonly nextTurn?: () => Promise<void>;
};

/**
 * Gives the thread back: events that wait are handled before this resolves. By a channel, as timers that set timers
 * are held back by some milliseconds each.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Runs steps to their end in slices. Rejects when the signal ends it; the steps are closed then. */
export async function runInSlices<Result>(
  steps: Steps<Result>,
  {
    signal,
    onProgress = () => undefined,
    clock = () => performance.now(),
    nextTurn: turn = nextTurn,
  }: SliceOptions,
): Promise<Result> {
  signal.throwIfAborted();
  let begun = clock();
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (clock() - begun < SLICE) continue;
      onProgress(step.value);
      await turn();
      signal.throwIfAborted();
      begun = clock();
    }
  } finally {
    steps.return(undefined as never);
  }
}
