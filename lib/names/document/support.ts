// Idea: a guess is worth more when the text comes back to it: people are named by their surname alone later, and
// what an abbreviation stands for is talked about more than once. Cost: linear.
import type { Candidate } from '../grammar/candidate';
import { isAdjective, isDeterminer, isSameSentence } from '../grammar/grammar';
import type { Word } from '../reading/word';

/** A name that the text itself speaks for is as good as one after a role. */
const SUPPORTED = 0.72;

/** The candidates that need no help, and those that the rest of the text helps. */
export function keepSupported(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  if (!candidates.some((candidate) => candidate.needs !== undefined)) return [...candidates];
  const alone = new Map<string, number>();
  const total = new Map<string, number>();
  const lower = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word') continue;
    if (!word.isCapital) {
      lower.add(word.key);
      continue;
    }
    for (const form of [word.key, ...word.bare]) {
      add(total, form);
      if (isAlone(words, at)) add(alone, form);
    }
  }
  return candidates.flatMap((candidate) => {
    const { needs, to, score } = candidate;
    const key = words[to - 1]?.key ?? '';
    if (needs === 'alone')
      return (alone.get(key) ?? 0) > 0 ? { ...candidate, score: Math.max(score, SUPPORTED) } : [];
    return needs === undefined || (total.get(key) ?? 0) > 1 ? candidate : [];
  });
}

function add(counts: Map<string, number>, form: string): void {
  counts.set(form, (counts.get(form) ?? 0) + 1);
}

function isAlone(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isBound =
    before?.isCapital === true || isDeterminer(before) || isAdjective(before) || before?.kind === 'number';
  const hasBefore = isBound && before?.isFirst === false && isSameSentence(words, at - 1, at);
  return !hasBefore && !(words[at + 1]?.isCapital === true && isSameSentence(words, at, at + 1));
}
