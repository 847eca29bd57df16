import { i18n } from '#i18n';
import type { ToastMessage } from './use-toast';

/** Says that something is on the clipboard once it is, or that it could not be put there. */
export function sayCopied(copying: Promise<unknown>, show: (message: ToastMessage) => void): void {
  copying.then(
    () => show({ text: i18n.t('common_copied') }),
    () => show({ text: i18n.t('popup_copyFailed') }),
  );
}
