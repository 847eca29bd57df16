import { i18n } from '#i18n';
import type { Correction } from '../../lib/entities/correction';
import type { TabContent } from './ArticlePanel';

/** Gives a verdict of the reader's to the store, and the toast that says so and takes it back. */
export type Correcting = (correction: Correction, said: string) => void;

/** A verdict outlives the window: in a private one that keeps nothing none is given. */
export function useCorrecting({ state, services, show }: TabContent): Correcting {
  const failed = () => show({ text: i18n.t('panel_correctFailed') });
  const takeBack = async (id: string) => {
    const { ok } = await services.undoCorrection(id);
    if (!ok) failed();
  };
  return (correction, said) => {
    if (state.private) return show({ text: i18n.t('popup_privateTitle') });
    services.correct(correction).then((reply) => {
      if (!reply.ok) return failed();
      show({ text: said, undo: () => void takeBack(reply.value.id).catch(failed) });
    }, failed);
  };
}
