import { LABEL_COUNT } from '../../../../lib/names/tagger/labels';
import { type ModelParts, writeModel } from '../../../../lib/names/tagger/model-file';
import { seededRandom } from './seeded-random';

export const NO_LISTS: ModelParts['lists'] = { words: new Map(), tails: new Map(), phrases: new Map() };
export const CUT = 0.02;
/** Bytes before the body: magic, version, language, length, checksum. */
export const HEADER = 15;

/** A small model with random weights, some of them small, some larger than a file holds. */
export function madeUpParts(seed = 1, features = 60): ModelParts {
  const random = seededRandom(seed);
  const between = (limit: number) => (random(2001) / 1000 - 1) * limit;
  const hash = () => random(4294967296) | 0;
  const list = (size: number) => new Map(Array.from({ length: size }, () => [hash(), random(100_000)]));
  const hashes = [...new Set(Array.from({ length: features }, hash))];
  const weights = Float32Array.from({ length: hashes.length * LABEL_COUNT }, () =>
    random(3) === 0 ? between(2.9) : between(0.03),
  );
  return {
    language: 'de',
    hashes,
    weights,
    transitions: Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => between(4)),
    lists: { words: list(40), tails: list(10), phrases: list(30) },
  };
}

export function madeUpFile(): Uint8Array {
  return writeModel(madeUpParts(), CUT);
}
