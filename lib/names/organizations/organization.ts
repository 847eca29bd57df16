import type { Candidate } from '../grammar/candidate';

/** A candidate of the kind organization. */
export function organization(from: number, to: number, score: number, reason: string): Candidate {
  return { from, to, kind: 'organization', score, reason };
}
