import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { countInWords } from '../words/count';

/** No line begins with the dot. */
const DOT = '\u00A0· ';

export type StateLineProps = {
  readonly people: number;
  readonly organizations: number;
  readonly quotations: number;
  /** "saved", "not saved": with the counts it makes one sentence. */
  readonly saved: string;
  readonly action?: ComponentChildren;
};

/** "3 people · 2 organizations · 5 quotations · saved", read aloud when it changes. */
export function StateLine({ people, organizations, quotations, saved, action }: StateLineProps) {
  const parts = [
    people > 0 && countInWords(people, 'people'),
    organizations > 0 && countInWords(organizations, 'organizations'),
    people + organizations === 0 && i18n.t('popup_noNames'),
    quotations > 0 && countInWords(quotations, 'quotations'),
    saved,
  ];
  return (
    <div class="state-line">
      <p role="status">{parts.filter(Boolean).join(DOT)}</p>
      {action}
    </div>
  );
}
