// Idea: stochastic gradient descent on the conditional likelihood of a linear chain. Each weight has its own step size
// (AdaGrad), unused features are driven to exactly zero (L1, made up for when a feature is next seen), a share of the
// features is left out at each look (dropout: no single word is trusted alone), and the weights of the later epochs
// are averaged. Sentences of another family count their features twice, the second time with weights of their own:
// all features where the guideline is another one, general features where only the density of names differs.
// Cost: linear in tokens × features × labels × epochs. Source: Lafferty et al. 2001; Duchi et al. 2011 (AdaGrad);
// Daumé 2007 (copies by domain); Polyak and Juditsky 1992 (averaging).
import { LABEL_COUNT } from '../../lib/names/tagger/labels';
import { factorsOf, sumPaths } from '../../lib/names/tagger/linear-chain';
import { seededRandom } from '../seeded-random.mjs';
import { Layer, QUIET } from './layer';

/** A sentence ready for learning: feature numbers of token `i` from `starts[i]` to `starts[i + 1]`. */
export type Example = {
  readonly features: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  readonly family: 'product' | 'plain' | 'own';
};

export type FitOptions = {
  readonly epochs: number;
  /** Weights are averaged from this epoch on (0 is the first). */
  readonly averageFrom: number;
  readonly rate: number;
  readonly l1: number;
  /** L1 of the families' own weights. */
  readonly familyL1: number;
  readonly dropout: number;
  readonly seed: number;
  /** By feature number: 1 for features that own articles have weights of their own for. */
  readonly isGeneral: Uint8Array;
};

/** Weights at `feature * LABEL_COUNT + label`; those of the plain family are to be added to the product's. */
export type Weights = {
  readonly product: Float32Array;
  readonly plain: Float32Array;
  readonly transitions: Float32Array;
  readonly plainTransitions: Float32Array;
};

const L = LABEL_COUNT;
const SMOOTH = 1e-2;
const LAST_RATE = 0.1;

export function fitChain(
  examples: readonly Example[],
  featureCount: number,
  options: FitOptions,
  report: (line: string) => void,
): Weights {
  const learner = new Learner(examples, featureCount, options);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const loss = learner.learnAll(epoch);
    report(`epoch ${epoch + 1}: mean loss ${loss.toFixed(4)}`);
  }
  return learner.finish();
}

type Family = { readonly layer: Layer; readonly pairs: PairWeights; readonly isForAll: boolean };

class Learner {
  private readonly examples: readonly Example[];
  private readonly options: FitOptions;
  private readonly shared: Layer;
  private readonly pairs = new PairWeights();
  private readonly families: Record<'plain' | 'own', Family>;
  private readonly random: () => number;
  private readonly order: number[];
  private readonly scores: Float32Array;
  private readonly marginals: Float32Array;
  private step = 0;

  constructor(examples: readonly Example[], featureCount: number, options: FitOptions) {
    this.examples = examples;
    this.options = options;
    this.shared = new Layer(featureCount, options.l1, options.rate);
    const family = (isForAll: boolean) => ({
      layer: new Layer(featureCount, options.familyL1, options.rate),
      pairs: new PairWeights(),
      isForAll,
    });
    this.families = { plain: family(true), own: family(false) };
    this.random = seededRandom(options.seed);
    this.order = Array.from(examples.keys());
    const longest = examples.reduce((most, { labels }) => Math.max(most, labels.length), 1);
    this.scores = new Float32Array(longest * L);
    this.marginals = new Float32Array(longest * L);
  }

  /** One look at every example, in an order of its own; gives the mean loss. */
  learnAll(epoch: number): number {
    const { epochs, rate, averageFrom } = this.options;
    shuffle(this.order, this.random);
    const now = rate * (1 - ((1 - LAST_RATE) * epoch) / epochs);
    let loss = 0;
    for (const number of this.order) loss += this.learn(this.examples[number] as Example, now);
    if (epoch >= averageFrom)
      for (const layer of [this.shared, this.families.plain.layer]) layer.remember(this.step);
    return loss / Math.max(1, this.order.length);
  }

  finish(): Weights {
    const { plain } = this.families;
    return {
      product: this.shared.finish(this.step),
      plain: plain.layer.finish(this.step),
      transitions: this.pairs.weights,
      plainTransitions: plain.pairs.weights,
    };
  }

  private learn(example: Example, rate: number): number {
    const { labels, starts, family: name } = example;
    const family = name === 'product' ? undefined : this.families[name];
    this.step += 1;
    const features = this.drop(example.features);
    this.addScores(features, starts, labels.length, family);
    const transitions = name === 'plain' ? this.pairs.plus(this.families.plain.pairs) : this.pairs.weights;
    const pairs = new Float64Array(L * L);
    const { scores, marginals } = this;
    const logSum = sumPaths(scores, labels.length, factorsOf(transitions), { marginals, pairs });
    const loss = logSum - scorePath(scores, labels, transitions);
    subtractGold(marginals, pairs, labels);
    this.spread(features, starts, { length: labels.length, rate, family });
    this.pairs.learn(pairs, rate);
    if (name === 'plain') this.families.plain.pairs.learn(pairs, rate);
    return loss;
  }

  private drop(features: Int32Array): Int32Array {
    const { dropout } = this.options;
    return features.map((feature) => (this.random() < dropout ? -1 : feature));
  }

  private addScores(
    features: Int32Array,
    starts: Int32Array,
    length: number,
    family: Family | undefined,
  ): void {
    const { scores, shared, step } = this;
    const { isGeneral, dropout } = this.options;
    scores.fill(0, 0, length * L);
    for (let at = 0; at < length; at += 1) {
      for (let index = starts[at] as number; index < (starts[at + 1] as number); index += 1) {
        const feature = features[index] as number;
        if (feature < 0) continue;
        shared.addTo(scores, at * L, feature, step);
        if (family !== undefined && (family.isForAll || isGeneral[feature] === 1))
          family.layer.addTo(scores, at * L, feature, step);
      }
    }
    const scale = 1 / (1 - dropout);
    for (let index = 0; index < length * L; index += 1) scores[index] = (scores[index] as number) * scale;
  }

  /** Gives every feature of every token its share of what was wrong there. */
  private spread(
    features: Int32Array,
    starts: Int32Array,
    { length, rate, family }: { length: number; rate: number; family: Family | undefined },
  ): void {
    const { marginals, shared } = this;
    const { isGeneral } = this.options;
    for (let at = 0; at < length; at += 1) {
      const row = at * L;
      if (isQuiet(marginals, row)) continue;
      for (let index = starts[at] as number; index < (starts[at + 1] as number); index += 1) {
        const feature = features[index] as number;
        if (feature < 0) continue;
        shared.learn(feature, marginals, row, rate);
        if (family !== undefined && (family.isForAll || isGeneral[feature] === 1))
          family.layer.learn(feature, marginals, row, rate);
      }
    }
  }
}

/** Weights of one label after another. */
class PairWeights {
  readonly weights = new Float32Array(L * L);
  private readonly squares = new Float32Array(L * L);

  learn(slopes: Float64Array, rate: number): void {
    const { weights, squares } = this;
    for (let index = 0; index < L * L; index += 1) {
      const slope = slopes[index] as number;
      if (slope < 1e-6 && slope > -1e-6) continue;
      squares[index] = (squares[index] as number) + slope * slope;
      weights[index] =
        (weights[index] as number) - (rate * slope) / Math.sqrt((squares[index] as number) + SMOOTH);
    }
  }

  plus(other: PairWeights): Float32Array {
    return this.weights.map((weight, index) => weight + (other.weights[index] as number));
  }
}

function isQuiet(slopes: Float32Array, row: number): boolean {
  for (let label = 0; label < L; label += 1)
    if (Math.abs(slopes[row + label] as number) > QUIET) return false;
  return true;
}

function scorePath(scores: Float32Array, labels: Uint8Array, transitions: Float32Array): number {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    sum += (scores[at * L + label] as number) + (transitions[before * L + label] as number);
    before = label;
  }
  return sum;
}

/** Expected counts become expected minus true counts; a sentence starts as if after O. */
function subtractGold(marginals: Float32Array, pairs: Float64Array, labels: Uint8Array): void {
  for (let label = 0; label < L; label += 1)
    pairs[label] = (pairs[label] as number) + (marginals[label] as number);
  let before = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number;
    marginals[at * L + label] = (marginals[at * L + label] as number) - 1;
    pairs[before * L + label] = (pairs[before * L + label] as number) - 1;
    before = label;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
}
