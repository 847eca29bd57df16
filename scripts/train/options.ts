// What the taggers are trained with. Chosen on the dev sets: see the model cards.
import type { Language } from './sources';
import type { TrainOptions } from './train-tagger';

const SHARED: TrainOptions = {
  epochs: 8,
  averageFrom: 4,
  rate: 0.1,
  l1: 3e-6,
  familyL1: 1e-5,
  dropout: 0.3,
  seed: 1,
  least: 2,
  general: 1500,
  swapSeed: 7,
};

export const OPTIONS: Record<Language, TrainOptions> = { de: SHARED, en: { ...SHARED, general: 500 } };

/** Smaller weights are left out of the model file. */
export const CUT = 0.05;
