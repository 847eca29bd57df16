import { i18n } from '#i18n';
import { Button } from '../controls/Button';
import type { ToastState } from './use-toast';

/** The place for toasts: render it once a page, with what `useToast` gave. */
export function Toast({ toast, onUndo, onHold, onRelease }: ToastState) {
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: resting on the toast only keeps it longer
        <div
          key={toast.key}
          class="toast"
          onMouseEnter={onHold}
          onMouseLeave={onRelease}
          onFocusIn={onHold}
          onFocusOut={onRelease}
        >
          <span>{toast.text}</span>
          {toast.undo && <Button onClick={onUndo}>{i18n.t('common_undo')}</Button>}
        </div>
      )}
    </div>
  );
}
