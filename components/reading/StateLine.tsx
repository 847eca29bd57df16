import type { ComponentChildren } from 'preact';
import { countInWords } from '../words/count';

export type StateLineProps = {
  readonly people: number;
  readonly organizations: number;
  /** "saved", "not saved": with the counts it makes one sentence. */
  readonly saved: string;
  readonly action?: ComponentChildren;
};

/** "3 people · 2 organizations · saved", read aloud when it changes. */
export function StateLine({ people, organizations, saved, action }: StateLineProps) {
  const parts = [countInWords(people, 'people'), countInWords(organizations, 'organizations'), saved];
  return (
    <div class="state-line">
      <p role="status">{parts.filter(Boolean).join(' · ')}</p>
      {action}
    </div>
  );
}
