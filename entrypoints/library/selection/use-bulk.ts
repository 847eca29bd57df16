import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { countInWords } from '../../../components/words/count';
import type { Uuid } from '../../../lib/note';
import { actFailure } from '../lists/act-failure';
import type { BulkChange, BulkChanged, ListServices } from '../lists/list-services';

export type Bulk = {
  readonly isBusy: boolean;
  /** Does it, tells of it with a way back, and then calls `onDone`. `words` are given the number of articles in words. */
  readonly change: (change: BulkChange, words: (articles: string) => string) => void;
};

export type BulkOptions = {
  readonly lists: ListServices;
  readonly ids: readonly Uuid[];
  readonly show: (message: ToastMessage) => void;
  readonly onDone: () => void;
};

/** Acts on several articles at once, each with a way back. */
export function useBulk({ lists, ids, show, onDone }: BulkOptions): Bulk {
  const [isBusy, setBusy] = useState(false);
  const change: Bulk['change'] = (what, words) => {
    if (ids.length === 0 || isBusy) return;
    setBusy(true);
    const done = ({ articles, takeBack }: BulkChanged) => {
      const undo = () =>
        void takeBack().then(
          () => show({ text: i18n.t('library_takenBack') }),
          () => show({ text: i18n.t('library_takeBackFailed') }),
        );
      show({ text: words(countInWords(articles, 'articles')), undo });
      onDone();
    };
    lists
      .changeArticles(ids, what)
      .then(done, (error) => show({ text: actFailure(error) }))
      .finally(() => setBusy(false));
  };
  return { isBusy, change };
}
