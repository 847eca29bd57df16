import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import { ProgressBar } from '../feedback/ProgressBar';

export type ImportProgressProps = {
  readonly words: string;
  /** 0 … 1. */
  readonly share: number;
  readonly onCancel: () => void;
};

/** How far long work is, and the way to end it. */
export function ImportProgress({ words, share, onCancel }: ImportProgressProps) {
  const id = useId();
  return (
    <div class="import-progress">
      <p id={id} class="import-progress__words" role="status">
        {words}
      </p>
      <ProgressBar labelledBy={id} share={share} />
      <Button onClick={onCancel}>{i18n.t('common_cancel')}</Button>
    </div>
  );
}
