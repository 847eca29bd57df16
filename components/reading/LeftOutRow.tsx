import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LeftOut, LeftOutReason } from '../../lib/article';
import { Button } from '../controls/Button';

const REASONS = {
  caption: 'panel_reason_caption',
  related: 'panel_reason_related',
  newsletter: 'panel_reason_newsletter',
  'author-box': 'panel_reason_authorBox',
  share: 'panel_reason_share',
  advertisement: 'panel_reason_advertisement',
  navigation: 'panel_reason_navigation',
  comments: 'panel_reason_comments',
  'date-line': 'panel_reason_dateLine',
  form: 'panel_reason_form',
  aside: 'panel_reason_aside',
  other: 'panel_reason_other',
} as const satisfies Record<LeftOutReason, string>;

export type LeftOutRowProps = {
  readonly leftOut: LeftOut;
  readonly isTakenIn: boolean;
  readonly isBusy: boolean;
  readonly onTake: (into: boolean) => void;
};

/** A paragraph that was not read as part of the article, why, and the way to take it in. */
export function LeftOutRow({ leftOut, isTakenIn, isBusy, onTake }: LeftOutRowProps) {
  const id = useId();
  return (
    <div class={isTakenIn ? 'left-out left-out--in' : 'left-out'}>
      <div class="left-out__head">
        <p class="soft">
          {isTakenIn
            ? i18n.t('panel_takenIn')
            : i18n.t('panel_leftOutBecause', [i18n.t(REASONS[leftOut.reason])])}
        </p>
        <Button kind="quiet" disabled={isBusy} aria-describedby={id} onClick={() => onTake(!isTakenIn)}>
          {i18n.t(isTakenIn ? 'panel_takeOut' : 'panel_takeIn')}
        </Button>
      </div>
      <p class="left-out__words words" id={id}>
        {leftOut.text}
      </p>
    </div>
  );
}
