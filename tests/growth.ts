/** How much larger the second input is. */
export const FACTOR = 8;
/** Work in step with the input grows by `FACTOR`, work with its square by `FACTOR` squared; between them lies much room. */
export const LINEAR = FACTOR * 3;

/** So often is measured before growth counts as too fast: what else the machine does comes and goes, growth stays. */
const GOES = 4;

/**
 * By how much the processor's time grows when the input grows by `FACTOR`: a ratio within one run, so that neither
 * a slow nor a busy machine matters. `work` is given the input's size and does the measured work; the least of three
 * goes counts. The small input should take a few ms.
 */
export function growthOf(work: (size: number) => void, small: number): number {
  work(small);
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < GOES && least >= LINEAR; go += 1) {
    const [before, after] = [leastTime(work, small), leastTime(work, small * FACTOR)];
    least = Math.min(least, after / Math.max(before, 1));
  }
  return least;
}

/** ms of processor time. */
function leastTime(work: (size: number) => void, size: number): number {
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    work(size);
    return process.cpuUsage(begun).user / 1000;
  });
  return Math.min(...times);
}
