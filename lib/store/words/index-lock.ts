const NAME = 'randnotiz-index';

/** Where the browser has no locks: this window's own turns. */
const turns: { last: Promise<unknown>; isTaken: boolean } = { last: Promise.resolve(), isTaken: false };

async function inTurn<T>(wait: boolean, work: () => Promise<T>): Promise<T | undefined> {
  if (turns.isTaken && !wait) return undefined;
  const before = turns.last;
  turns.isTaken = true;
  const mine = before.then(work, work);
  turns.last = mine.catch(() => undefined);
  const last = turns.last;
  try {
    return await mine;
  } finally {
    if (turns.last === last) turns.isTaken = false;
  }
}

export type LockWish = {
  readonly signal: AbortSignal;
  /** Whether to wait for the lock; else undefined comes back at once where it is taken. */
  readonly wait: boolean;
};

/**
 * Does work that only one window of the extension may do at a time. A window that closes gives the lock back.
 * @throws what the work throws, or the signal's reason while waiting
 */
export async function withIndexLock<T>(
  { signal, wait }: LockWish,
  work: () => Promise<T>,
): Promise<T | undefined> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return inTurn(wait, work);
  const options = wait ? { signal } : { ifAvailable: true };
  return locks.request(NAME, options, async (lock) => (lock ? await work() : undefined));
}
