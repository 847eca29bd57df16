import { i18n } from '#i18n';
import type { ToastMessage } from '../../../../components/feedback/use-toast';
import type { PassageItem } from '../../../../components/notes/passages/passage-items';
import type { TabPage } from '../../use-tab-page';

export type PagePassages = {
  readonly onReveal: (item: PassageItem) => void;
  readonly onAnswer: (item: PassageItem, isIt: boolean) => Promise<void>;
  readonly onReattach: (item: PassageItem) => void;
};

/** What the open page does with notes on it: shows their places, takes answers and new places for them. */
export function usePagePassages(page: TabPage, show: (message: ToastMessage) => void): PagePassages {
  const missing = () => show({ text: i18n.t('popup_notOnPage') });
  return {
    onReveal: ({ note }) => void page.reveal({ note: note.id }).then((isThere) => isThere || missing()),
    onAnswer: async ({ note }, isIt) => {
      const isDone = await page.answerLikely(note.id, isIt);
      if (isDone) show({ text: i18n.t(isIt ? 'notes_confirmed' : 'notes_refused') });
      else missing();
    },
    onReattach: ({ note }) =>
      void page
        .reattach(note.id)
        .then((isThere) => show({ text: i18n.t(isThere ? 'notes_selectNow' : 'popup_notOnPage') })),
  };
}
