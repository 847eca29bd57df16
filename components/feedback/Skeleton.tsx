import { i18n } from '#i18n';
import { useDelayed } from '../state/use-delayed';

const SKELETON_AFTER_MS = 150;

/** Grey lines where words will be; shown only when the wait is felt. Read aloud as "Loading". */
export function Skeleton({ lines = 6, label }: { readonly lines?: number; readonly label?: string }) {
  const isShown = useDelayed(SKELETON_AFTER_MS);
  return (
    <div role="status" aria-busy="true">
      <span class="unseen">{label ?? i18n.t('common_loading')}</span>
      {isShown && (
        <div class="skeleton" aria-hidden="true">
          {Array.from({ length: lines }, (_, line) => (
            <div key={line} class={line === 0 ? 'skeleton__line skeleton__line--title' : 'skeleton__line'} />
          ))}
        </div>
      )}
    </div>
  );
}
