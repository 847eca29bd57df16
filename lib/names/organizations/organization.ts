import type { Candidate } from '../grammar/candidate';

/** A candidate of the kind organization; `listed` is its number in the list. */
export function organization(
  from: number,
  to: number,
  score: number,
  reason: string,
  listed?: number,
): Candidate {
  return { from, to, kind: 'organization', score, reason, ...(listed === undefined ? {} : { listed }) };
}
