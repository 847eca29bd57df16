/**
 * Long work in steps: a generator that gives the share done so far, 0 … 1, wherever it may be put aside, and its result
 * at the end. Whoever drives it decides when to go on, and need not go on at all.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** All steps at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The result of steps, between which `pause` is awaited: who runs beside them gets turns. */
export async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

/** Steps as a part of longer work, which stands at `from` before and at `to` after them. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** What `work` makes of each item, in order, with a place to pause after every `most` of them. */
export function* inPortions<Item, Made>(
  items: readonly Item[],
  most: number,
  work: (item: Item, index: number) => Made,
): Steps<Made[]> {
  const made: Made[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % most === 0) yield index / items.length;
    made.push(work(item, index));
  }
  return made;
}
