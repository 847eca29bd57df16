import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { SummarySection } from '../../../components/reading/SummarySection';
import { summarySentences, summaryWriting } from '../../../components/reading/summary-items';
import { failureWords } from '../../../components/words/failure-words';
import type { PageState, Place } from '../../../lib/messages';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { PopupServices } from '../services';

export type PopupSummaryProps = {
  readonly state: PageState;
  readonly record: ArticleRecord | undefined;
  readonly services: PopupServices;
  readonly reveal: (place: Place) => void;
  readonly show: (message: ToastMessage) => void;
};

/** The article in three sentences, or in the reader's own words. */
export function PopupSummary({ state, record, services, reveal, show }: PopupSummaryProps) {
  const { article, analysis } = state;
  const sentences = useMemo(
    () => (article && analysis ? summarySentences(article.text, analysis.summary) : []),
    [article, analysis],
  );
  const reset = () => {
    if (!record) return;
    const { id, summary } = record;
    services.editSummary(id, undefined).then(
      () =>
        show({
          text: i18n.t('popup_summaryIsAutomatic'),
          undo: summary && (() => void services.editSummary(id, summary.text)),
        }),
      (error) => show({ text: failureWords(error) }),
    );
  };
  return (
    <SummarySection
      id={state.articleId ?? state.url}
      sentences={sentences}
      language={article?.language}
      onJump={(id) => {
        const sentence = sentences.find((one) => one.id === id);
        if (sentence) reveal({ start: sentence.start, end: sentence.end });
      }}
      edited={record?.summary}
      store={record && summaryWriting(services, record.id)}
      onReset={reset}
      explain={failureWords}
    />
  );
}
