import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { useWatched } from '../../../components/state/use-watched';
import { failureWords } from '../../../components/words/failure-words';
import type { PageState } from '../../../lib/messages';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { PopupServices } from '../services';

export type KeptHandle = {
  readonly record: ArticleRecord | undefined;
  readonly saved: 'saving' | 'saved' | 'not-saved';
  /** Why it is not saved, where that is known. */
  readonly reason: string | undefined;
  readonly remove: () => void;
  readonly keep: () => void;
};

/** How the article of the page stands in the library. */
export function useKept(
  services: PopupServices,
  state: PageState,
  show: (message: ToastMessage) => void,
): KeptHandle {
  const id = state.articleId;
  const watched = useWatched(id === undefined ? undefined : services.watchArticle(id), [services, id]);
  const [failure, setFailure] = useState<unknown>();
  const [isBusy, setBusy] = useState(false);
  const [wasRemoved, setRemoved] = useState(false);

  const run = async (work: Promise<unknown>) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await work;
      return true;
    } catch (error) {
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const keep = () => {
    if (id === undefined) return;
    const work = wasRemoved ? services.restore(id) : services.keep(id);
    void run(work).then((isDone) => isDone && setRemoved(false));
  };
  const remove = () => {
    if (id === undefined) return;
    void run(services.remove(id)).then((isDone) => {
      if (!isDone) return;
      setRemoved(true);
      const undo = () => void run(services.restore(id)).then((isBack) => isBack && setRemoved(false));
      show({ text: i18n.t('popup_removed'), undo });
    });
  };

  const record = watched.value;
  const error = failure ?? (watched.state === 'failed' ? watched.error : undefined);
  const isWaiting = isBusy || (id !== undefined && watched.state === 'waiting');
  const isSaved = record?.keptAt !== undefined && record.deleted === undefined;
  return {
    record: record?.deleted === undefined ? record : undefined,
    saved: isWaiting ? 'saving' : isSaved ? 'saved' : 'not-saved',
    reason: error === undefined ? undefined : failureWords(error),
    remove,
    keep,
  };
}
