/** Ms of work at most before others get their turn: a frame is 16, and a slice may overshoot by one step. */
const SLICE_MS = 16;

/** Work in slices, so that a page stays quick while the index grows. */
export class Slices {
  #begun = performance.now();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** To be awaited between steps of some ms. @throws the signal's reason when the work was given up */
  async pause(): Promise<void> {
    this.#signal.throwIfAborted();
    if (performance.now() - this.#begun < SLICE_MS) return;
    await nextTurn();
    this.#begun = performance.now();
    this.#signal.throwIfAborted();
  }
}

/** A message to itself: timers of pages in the background come once a second only. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}
