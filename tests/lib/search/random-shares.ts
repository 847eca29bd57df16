import { seededRandom } from '../names/tagger/seeded-random';

/** Numbers from 0 to below 1, always the same ones for a seed. */
export function randomShares(seed: number): () => number {
  const next = seededRandom(seed);
  return () => next(1_000_000) / 1_000_000;
}
