import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { failureWords } from '../../../components/words/failure-words';
import type { TakeBack } from './services';

/** Does something of the reader's, says so, and offers the way back. `then`: once it is done. */
export type Act = (work: Promise<TakeBack>, said: string, then?: () => void) => void;

/** Acts on people and organizations, each with its toast. */
export function useActs(show: (message: ToastMessage) => void): Act {
  const failed = (error: unknown) => show({ text: failureWords(error) });
  return (work, said, then) => {
    work.then((takeBack) => {
      const undo = () => void takeBack().then(() => show({ text: i18n.t('figure_tookBack') }), failed);
      show({ text: said, undo });
      then?.();
    }, failed);
  };
}
