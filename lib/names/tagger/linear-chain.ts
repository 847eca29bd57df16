// Idea: a linear-chain conditional random field. `scores` holds one row of label scores per token, `transitions` the
// score of each label after each other; a path's score is the sum along it. Only label pairs that BIOES allows are
// looked at, so a step costs 141 additions instead of 441. Cost: linear in the tokens.
// Source: Lafferty, McCallum, Pereira 2001; Viterbi 1967; forward-backward after Rabiner 1989, in log space per step.
import { isOpen, isStart, LABEL_COUNT, mayFollow } from './labels';

/** For each label, the labels that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_row, label) =>
  Uint8Array.from(
    Array.from({ length: LABEL_COUNT }, (_cell, before) => before).filter((before) =>
      mayFollow(before, label),
    ),
  ),
);
const L = LABEL_COUNT;
const IMPOSSIBLE = -1e30;
/** Below it a sum is taken for nothing: its inverse would be no number. */
const LEAST_SUM = 1e-300;

/** The best labels of `length` tokens whose score rows stand in `scores` from row 0 on. */
export function findBestPath(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const best = new Uint8Array(length);
  if (length === 0) return best;
  const from = new Uint8Array(length * L);
  let row = new Float64Array(L);
  let next = new Float64Array(L);
  for (let label = 0; label < L; label += 1)
    row[label] = mayFollow(0, label)
      ? (scores[label] as number) + (transitions[label] as number)
      : IMPOSSIBLE;
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < L; label += 1) {
      const befores = BEFORE[label] as Uint8Array;
      let top = IMPOSSIBLE;
      let winner = 0;
      for (let index = 0; index < befores.length; index += 1) {
        const before = befores[index] as number;
        const score = (row[before] as number) + (transitions[before * L + label] as number);
        if (score > top) {
          top = score;
          winner = before;
        }
      }
      next[label] = top + (scores[at * L + label] as number);
      from[at * L + label] = winner;
    }
    [row, next] = [next, row];
  }
  let last = 0;
  for (let label = 1; label < L; label += 1)
    if (!isOpen(label) && (row[label] as number) > (row[last] as number)) last = label;
  for (let at = length - 1; at >= 0; at -= 1) {
    best[at] = last;
    last = from[at * L + last] as number;
  }
  return best;
}

/** Scores of label after label as factors, for `sumPaths`. */
export function factorsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (score) => Math.exp(score));
}

/** Room for sums, kept from sentence to sentence. */
let room = { factors: new Float64Array(0), forward: new Float64Array(0) };

function makeRoom(size: number): typeof room {
  if (room.factors.length < size)
    room = { factors: new Float64Array(2 * size), forward: new Float64Array(2 * size) };
  return room;
}

/**
 * How probable each label of each token is, into `marginals` (rows as in `scores`); gives the logarithm of the sum
 * over all paths. `steps` are `factorsOf` the transitions. `pairs`, where given, is added the expected count of each
 * label after each other.
 */
export function sumPaths(
  scores: Float32Array,
  length: number,
  steps: Float64Array,
  out: { readonly marginals: Float32Array; readonly pairs?: Float64Array },
): number {
  // Scores are turned into factors, each row scaled by its largest, and rows of sums are scaled to add up to one.
  const { factors, forward } = makeRoom(length * L);
  let logSum = 0;
  for (let at = 0; at < length; at += 1) {
    const row = at * L;
    let top = IMPOSSIBLE;
    for (let label = 0; label < L; label += 1)
      if ((scores[row + label] as number) > top) top = scores[row + label] as number;
    for (let label = 0; label < L; label += 1)
      factors[row + label] = Math.exp((scores[row + label] as number) - top);
    const sum = stepForward({ factors, steps, forward }, at, at === length - 1);
    logSum += top + Math.log(sum > 0 ? sum : 1e-300);
  }
  sumBackward(length, { factors, steps, forward }, out);
  return logSum;
}

/** Fills a row of `forward`, scaled to add up to one; gives what it added up to. */
function stepForward({ factors, steps, forward }: Sums, at: number, isLast: boolean): number {
  const row = at * L;
  let sum = 0;
  for (let label = 0; label < L; label += 1) {
    let total = 0;
    if (at === 0) total = isStart(label) ? (steps[label] as number) : 0;
    else {
      const befores = BEFORE[label] as Uint8Array;
      for (let index = 0; index < befores.length; index += 1) {
        const before = befores[index] as number;
        total += (forward[row - L + before] as number) * (steps[before * L + label] as number);
      }
    }
    total = isLast && isOpen(label) ? 0 : total * (factors[row + label] as number);
    forward[row + label] = total;
    sum += total;
  }
  const scale = sum > 0 ? 1 / sum : 0;
  for (let label = 0; label < L; label += 1) forward[row + label] = (forward[row + label] as number) * scale;
  return sum;
}

type Sums = { readonly factors: Float64Array; readonly steps: Float64Array; readonly forward: Float64Array };

function sumBackward(
  length: number,
  { factors, steps, forward }: Sums,
  out: { readonly marginals: Float32Array; readonly pairs?: Float64Array },
): void {
  const { marginals, pairs } = out;
  // No name is left open at the end.
  let backward = Float64Array.from({ length: L }, (_sum, label) => (isOpen(label) ? 0 : 1));
  let next = new Float64Array(L);
  for (let at = length - 1; at >= 0; at -= 1) {
    let sum = 0;
    for (let label = 0; label < L; label += 1)
      sum += (forward[at * L + label] as number) * (backward[label] as number);
    const scale = sum > LEAST_SUM ? 1 / sum : 0;
    for (let label = 0; label < L; label += 1) {
      marginals[at * L + label] = (forward[at * L + label] as number) * (backward[label] as number) * scale;
    }
    next.fill(0);
    let total = 0;
    if (pairs !== undefined && at > 0) total = stepTotal(at, { factors, steps, forward }, backward);
    for (let label = 0; label < L; label += 1) {
      const weight = (backward[label] as number) * (factors[at * L + label] as number);
      if (weight === 0) continue;
      const befores = BEFORE[label] as Uint8Array;
      for (let index = 0; index < befores.length; index += 1) {
        const before = befores[index] as number;
        const step = weight * (steps[before * L + label] as number);
        next[before] = (next[before] as number) + step;
        if (pairs !== undefined && at > 0)
          pairs[before * L + label] =
            (pairs[before * L + label] as number) +
            ((forward[(at - 1) * L + before] as number) * step) / total;
      }
    }
    scaleToOne(next);
    [backward, next] = [next, backward];
  }
}

/** Scales a row so that its largest is one. */
function scaleToOne(row: Float64Array): void {
  let top = LEAST_SUM;
  for (let label = 0; label < L; label += 1) top = Math.max(top, row[label] as number);
  for (let label = 0; label < L; label += 1) row[label] = (row[label] as number) / top;
}

function stepTotal(at: number, { factors, steps, forward }: Sums, backward: Float64Array): number {
  let total = 0;
  for (let label = 0; label < L; label += 1) {
    const weight = (backward[label] as number) * (factors[at * L + label] as number);
    for (const before of BEFORE[label] as Uint8Array)
      total += weight * (steps[before * L + label] as number) * (forward[(at - 1) * L + before] as number);
  }
  return Math.max(total, LEAST_SUM);
}
