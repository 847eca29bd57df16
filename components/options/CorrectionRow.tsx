import { i18n } from '#i18n';
import type { Correction } from '../../lib/entities/correction';
import type { EntityKind } from '../../lib/names/mention';
import { Button } from '../controls/Button';
import { KindMark } from '../names/KindMark';
import { formatMediumDay } from '../words/format-date';

export type CorrectionRowProps = {
  readonly correction: Correction;
  /** When it was given, ms since 1970. */
  readonly given: number;
  readonly onRemove: () => void;
};

function verdictWords(correction: Correction): string {
  const { verdict, kind } = correction;
  const isPerson = kind === 'person';
  switch (verdict) {
    case 'reject':
      return i18n.t(isPerson ? 'options_verdictNotPerson' : 'options_verdictNotOrganization');
    case 'retype':
      return i18n.t(correction.to === 'person' ? 'options_verdictPerson' : 'options_verdictOrganization');
    case 'add':
      return i18n.t(isPerson ? 'options_verdictAddedPerson' : 'options_verdictAddedOrganization');
  }
}

/** What the name is marked as by this verdict; undefined for not at all. */
function markedAs(correction: Correction): EntityKind | undefined {
  if (correction.verdict === 'reject') return undefined;
  return correction.verdict === 'retype' ? correction.to : correction.kind;
}

/** One verdict on a name: what it says, since when, and the way to take it back. */
export function CorrectionRow({ correction, given, onRemove }: CorrectionRowProps) {
  const { name } = correction;
  const words = verdictWords(correction);
  const kind = markedAs(correction);
  return (
    <div class="correction-row">
      <span class="correction-row__mark">{kind && <KindMark kind={kind} />}</span>
      <span class="correction-row__name">
        {name}
        <span class="soft">{words}</span>
      </span>
      <span class="correction-row__day soft">{formatMediumDay(given)}</span>
      <Button
        kind="quiet"
        aria-label={i18n.t('options_correctionRemoveOf', [name, words])}
        onClick={onRemove}
      >
        {i18n.t('options_correctionRemove')}
      </Button>
    </div>
  );
}
