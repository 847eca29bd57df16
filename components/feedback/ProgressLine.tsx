import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProgressBar } from './ProgressBar';

export type ProgressLineProps = {
  /** 0 … 1. */
  readonly share: number;
  /** What is going on; the reading of an article where it is not given. */
  readonly words?: string;
};

/** How far something is: a bar with its words. */
export function ProgressLine({ share, words = i18n.t('common_reading') }: ProgressLineProps) {
  const id = useId();
  return (
    <div class="progress">
      <p class="progress__words" id={id}>
        {words}
      </p>
      <ProgressBar labelledBy={id} share={share} />
    </div>
  );
}
