import type { EntityKind } from '../mention';

/** What rules take a stretch of words for. Places and other names are found to keep them from being taken for more. */
export type CandidateKind = EntityKind | 'place' | 'other';

/** A stretch of words `[from, to)` that a rule takes for a name. */
export type Candidate = {
  readonly from: number;
  readonly to: number;
  readonly kind: CandidateKind;
  readonly score: number;
  readonly reason: string;
  /**
   * Taken only with help of the rest of the text. `alone`: its last word stands alone elsewhere, as surnames do;
   * `again`: it is there more than once.
   */
  readonly needs?: 'alone' | 'again';
};

/**
 * The candidates that win: longer ones first, then surer ones, then earlier ones; what overlaps a winner is dropped.
 * Ordered by place. Cost: n log n.
 */
export function selectCandidates(candidates: readonly Candidate[], wordCount: number): Candidate[] {
  const taken = new Uint8Array(wordCount);
  const order = [...candidates].sort((a, b) => strength(b) - strength(a) || a.from - b.from);
  const winners: Candidate[] = [];
  for (const candidate of order) {
    if (isTaken(taken, candidate)) continue;
    taken.fill(1, candidate.from, candidate.to);
    winners.push(candidate);
  }
  return winners.sort((a, b) => a.from - b.from);
}

function isTaken(taken: Uint8Array, { from, to }: Candidate): boolean {
  for (let index = from; index < to; index += 1) if (taken[index] === 1) return true;
  return false;
}

const WORTH_OF_A_WORD = 0.2;

function strength(candidate: Candidate): number {
  return candidate.score + WORTH_OF_A_WORD * (candidate.to - candidate.from);
}
