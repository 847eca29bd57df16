import type { Strength } from './lexicon/verb-reading';

/**
 * How often a rule's quotations have the right words (overlap of four fifths), on the training articles of the corpus
 * that scores it, rounded; by the strength of the cue where that tells. `evaluate -- quotations PATH --rules` prints it.
 */
const SCORES = {
  'quoted before the cue': 0.97,
  'quoted after a colon': 0.97,
  'quoted before so': 0.95,
  'quoted behind a cue': 0.75,
  'quoted beside a cue': 0.75,
  'quoted alone': 0.9,
  'quoted part of what is said': 0.92,
  'quoted judgment': 0.88,
  'quoted part beside a cue': 0.8,
  'short quoted part beside a cue': 0.65,
  'quoted behind a noun': 0.75,
  'quoted part alone': 0.62,
  'dass-clause': { s: 0.92, m: 0.82, w: 0.45 },
  'subjunctive clause': { s: 0.9, m: 0.74, w: 0.4 },
  infinitive: { s: 0.8, m: 0.8, w: 0.65 },
  'indirect question': 0.35,
  'main clause': 0.55,
  'clause after a colon': 0.5,
  'clause before the cue': 0.88,
  'clause around the cue': 0.7,
  'wie-clause': 0.72,
  'sentence before': 0.68,
  'clause behind a noun': { s: 0.72, m: 0.55, w: 0.4 },
  'subjunctive inside a sentence': 0.4,
  'subjunctive in a subordinate clause': 0.55,
  laut: 0.92,
  nach: 0.88,
  zufolge: 0.92,
  so: 0.87,
  demnach: 0.72,
  gemäß: 0.6,
  'aus Sicht': 0.5,
  wonach: 0.55,
  'carried subjunctive': 0.78,
  'subjunctive without anyone before': 0.7,
  'carried second subjunctive': 0.55,
  'carried sollen': 0.5,
  reported: 0.45,
} as const;

/** What finds a quotation; evaluations count its hits. */
export type GermanRule = keyof typeof SCORES;

/** How sure a rule is, 0 … 1. */
export function scoreOfRule(rule: GermanRule, strength: Strength = 'm'): number {
  const score = SCORES[rule];
  return typeof score === 'number' ? score : score[strength];
}
