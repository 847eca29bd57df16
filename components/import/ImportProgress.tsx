import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';

export type ImportProgressProps = {
  readonly words: string;
  /** 0 … 1. */
  readonly share: number;
  readonly onCancel: () => void;
};

/** How far long work is, and the way to end it. */
export function ImportProgress({ words, share, onCancel }: ImportProgressProps) {
  const id = useId();
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="import-progress">
      <p id={id} class="import-progress__words" role="status">
        {words}
      </p>
      <div
        class="progress__track"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div class="progress__bar" style={{ inlineSize: `${percent}%` }} />
      </div>
      <Button onClick={onCancel}>{i18n.t('common_cancel')}</Button>
    </div>
  );
}
