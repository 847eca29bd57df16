/** Waits that many milliseconds. */
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until the answer is truthy, and gives it. An error while asking counts as "not yet"; when the
 * time is over it throws, naming `what` and the last error.
 */
export async function until(ask, { what = 'the condition', timeout = 15_000, every = 40 } = {}) {
  const end = Date.now() + timeout;
  let failure;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      failure = undefined;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end) {
      throw new Error(`waited ${timeout} ms for ${what}${failure ? `; last: ${failure.message}` : ''}`);
    }
    await sleep(every);
  }
}
