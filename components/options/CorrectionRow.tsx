import { i18n } from '#i18n';
import type { Correction } from '../../lib/entities/correction';
import { Button } from '../controls/Button';
import { KindMark } from '../names/KindMark';
import { formatMediumDay } from '../words/format-date';
import { markedAs, siteOf, subjectWords, verdictWords } from './correction-words';

export type CorrectionRowProps = {
  readonly correction: Correction;
  /** When it was given, ms since 1970. */
  readonly given: number;
  readonly onRemove: () => void;
};

/** One verdict on a name or a quotation: what it says, since when, and the way to take it back. */
export function CorrectionRow({ correction, given, onRemove }: CorrectionRowProps) {
  const subject = subjectWords(correction);
  const words = verdictWords(correction);
  const kind = markedAs(correction);
  const site = siteOf(correction);
  const isOnWords = 'words' in correction;
  return (
    <div class="correction-row">
      <span class="correction-row__mark">{kind && <KindMark kind={kind} />}</span>
      <span class="correction-row__name">
        <span class={isOnWords ? 'words' : undefined}>{subject}</span>
        <span class="soft">{words}</span>
        {site !== undefined && <span class="soft">{i18n.t('options_verdictIn', [site])}</span>}
      </span>
      <span class="correction-row__day soft">{formatMediumDay(given)}</span>
      <Button
        kind="quiet"
        aria-label={i18n.t('options_correctionRemoveOf', [subject, words])}
        onClick={onRemove}
      >
        {i18n.t('options_correctionRemove')}
      </Button>
    </div>
  );
}
