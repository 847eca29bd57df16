// Weights of all features, label by label, with the sums of their squared slopes and when each was last seen.
import { LABEL_COUNT } from '../../lib/names/tagger/labels';

const L = LABEL_COUNT;
const SMOOTH = 1e-2;
/** Smaller slopes are left out: after the first epochs nearly all are. */
export const QUIET = 2e-3;

export class Layer {
  private readonly weights: Float32Array;
  private readonly squares: Float32Array;
  private readonly seen: Int32Array;
  private readonly l1: number;
  private readonly rate: number;
  private sums: Float32Array | undefined;
  private remembered = 0;

  constructor(featureCount: number, l1: number, rate: number) {
    this.weights = new Float32Array(featureCount * L);
    this.squares = new Float32Array(featureCount * L);
    this.seen = new Int32Array(featureCount);
    this.l1 = l1;
    this.rate = rate;
  }

  /** Adds a feature's weights to a row of scores. `step` counts the looks so far. */
  addTo(scores: Float32Array, row: number, feature: number, step: number): void {
    if (this.seen[feature] !== step) this.shrink(feature, step);
    const { weights } = this;
    const from = feature * L;
    for (let label = 0; label < L; label += 1) {
      scores[row + label] = (scores[row + label] as number) + (weights[from + label] as number);
    }
  }

  /** Moves a feature's weights against a row of slopes. */
  learn(feature: number, slopes: Float32Array, row: number, rate: number): void {
    const { weights, squares } = this;
    const from = feature * L;
    for (let label = 0; label < L; label += 1) {
      const slope = slopes[row + label] as number;
      if (slope < QUIET && slope > -QUIET) continue;
      const square = (squares[from + label] as number) + slope * slope;
      squares[from + label] = square;
      weights[from + label] = (weights[from + label] as number) - (rate * slope) / Math.sqrt(square + SMOOTH);
    }
  }

  /** Takes the weights as they are into the average. */
  remember(step: number): void {
    for (let feature = 0; feature < this.seen.length; feature += 1) this.shrink(feature, step);
    this.sums ??= new Float32Array(this.weights.length);
    const { sums, weights } = this;
    for (let index = 0; index < weights.length; index += 1) {
      sums[index] = (sums[index] as number) + (weights[index] as number);
    }
    this.remembered += 1;
  }

  /** The average of the remembered weights; without any, the last ones. */
  finish(step: number): Float32Array {
    if (this.sums === undefined) this.remember(step);
    return (this.sums as Float32Array).map((sum) => sum / this.remembered);
  }

  /** Makes up for the L1 steps of all looks that a feature was not seen in. */
  private shrink(feature: number, step: number): void {
    const missed = step - (this.seen[feature] as number);
    this.seen[feature] = step;
    const { weights, squares } = this;
    const from = feature * L;
    for (let label = 0; label < L; label += 1) {
      const weight = weights[from + label] as number;
      if (weight === 0) continue;
      const cut = (this.l1 * this.rate * missed) / Math.sqrt((squares[from + label] as number) + SMOOTH);
      if (weight > cut) weights[from + label] = weight - cut;
      else weights[from + label] = weight < -cut ? weight + cut : 0;
    }
  }
}
