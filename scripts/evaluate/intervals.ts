// Bootstrap over documents with a fixed seed: equal scores give equal intervals.

/** Lower and upper end. */
export type Interval = readonly [number, number];

const RESAMPLES = 1000;
const TAIL = 0.025;
const SEED = 20241204;

/** For each number that `measure` gives of documents, the middle 95 % of it over resampled documents. */
export function intervalsOf<D>(
  documents: readonly D[],
  measure: (sample: readonly D[]) => readonly number[],
): Interval[] {
  const random = seededRandom(SEED);
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    rounds.push(measure(documents.map(() => documents[Math.floor(random() * documents.length)] as D)));
  }
  return measure(documents).map((_value, index) => middleOf(rounds.map((values) => values[index] ?? 0)));
}

function middleOf(values: number[]): Interval {
  values.sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * TAIL)] ?? 0, values[Math.floor(RESAMPLES * (1 - TAIL))] ?? 0];
}

/** Numbers from 0 to below 1, always the same ones for a seed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
