import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { formatNumber } from '../words/format-number';

export type UnsureSwitchProps = {
  readonly count: number;
  readonly isOn: boolean;
  readonly onSwitch: () => void;
};

function showWords(count: number): string {
  return count === 1 ? i18n.t('panel_showOneUnsure') : i18n.t('panel_showUnsure', [formatNumber(count)]);
}

/** Quotations that are not shown unasked, on and off. Nothing when there are none. */
export function UnsureSwitch({ count, isOn, onSwitch }: UnsureSwitchProps) {
  if (count === 0) return null;
  return (
    <div class="fold">
      <Button kind="quiet" onClick={onSwitch}>
        {isOn ? i18n.t('panel_hideUnsure') : showWords(count)}
      </Button>
    </div>
  );
}
