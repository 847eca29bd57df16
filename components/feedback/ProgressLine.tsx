import { useId } from 'preact/hooks';
import { i18n } from '#i18n';

/** How far the reading of an article is: a quiet bar with its words. `share` 0 … 1. */
export function ProgressLine({ share }: { readonly share: number }) {
  const id = useId();
  const percent = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div class="progress">
      <p class="progress__words" id={id}>
        {i18n.t('common_reading')}
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
    </div>
  );
}
