// Intervals of all scores of quotations at once: the counts of a document in one row of numbers, so that a thousand
// samples of hundreds of documents are sums of rows.
import { type Interval, intervalsOf } from './intervals';
import { type DocumentScore, percent, type QuotationScores, rateOf } from './quotation-scores';

export type RateIntervals = {
  readonly f1: Interval;
  readonly precision: Interval;
  readonly recall: Interval;
};
export type QuotationIntervals = {
  readonly rates: ReadonlyMap<string, RateIntervals>;
  readonly shares: ReadonlyMap<string, Interval>;
};

const NONE: Interval = [0, 0];

/** The intervals of `sum`, the scores of these documents together, by the same names. */
export function intervalsOfScores(
  scores: readonly DocumentScore[],
  sum: QuotationScores,
): QuotationIntervals {
  const names = { rates: [...sum.rates.keys()], shares: [...sum.shares.keys()] };
  const rows = scores.map((score) => rowOf(score, names));
  const width = 4 * names.rates.length + 2 * names.shares.length;
  const intervals = intervalsOf(rows, (sample) => valuesOf(sumRows(sample, width), names.rates.length));
  const shareStart = 3 * names.rates.length;
  return {
    rates: new Map(
      names.rates.map((name, index) => {
        const [f1 = NONE, precision = NONE, recall = NONE] = intervals.slice(3 * index);
        return [name, { f1, precision, recall }];
      }),
    ),
    shares: new Map(names.shares.map((name, index) => [name, intervals[shareStart + index] ?? NONE])),
  };
}

type Names = { readonly rates: readonly string[]; readonly shares: readonly string[] };

function rowOf({ rates, shares }: DocumentScore, names: Names): Float64Array {
  const ofRates = names.rates.flatMap((name) => {
    const counts = rates.get(name);
    return counts === undefined ? [0, 0, 0, 0] : [counts.right, counts.found, counts.met, counts.gold];
  });
  const ofShares = names.shares.flatMap((name) => {
    const counts = shares.get(name);
    return counts === undefined ? [0, 0] : [counts.right, counts.of];
  });
  return Float64Array.from([...ofRates, ...ofShares]);
}

function sumRows(rows: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width);
  for (const row of rows) for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
  return sum;
}

/** F1, precision and recall of each rate, then the shares. */
function valuesOf(sum: Float64Array, rates: number): number[] {
  const values: number[] = [];
  for (let at = 0; at < 4 * rates; at += 4) {
    const [right = 0, found = 0, met = 0, gold = 0] = sum.subarray(at, at + 4);
    const { f1, precision, recall } = rateOf({ right, found, met, gold });
    values.push(f1, precision, recall);
  }
  for (let at = 4 * rates; at < sum.length; at += 2) values.push(percent(sum[at] ?? 0, sum[at + 1] ?? 0));
  return values;
}
