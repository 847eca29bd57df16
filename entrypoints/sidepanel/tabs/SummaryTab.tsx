import { i18n } from '#i18n';
import { SummarySection } from '../../../components/reading/SummarySection';
import { summarySentences, summaryWriting } from '../../../components/reading/summary-items';
import { failureWords } from '../../../components/words/failure-words';
import type { TabContent } from '../ArticlePanel';

/** The article in three sentences, or in the reader's own words. */
export function SummaryTab({ content }: { readonly content: TabContent }) {
  const { article, analysis, record, services, reveal, show } = content;
  const sentences = summarySentences(article.text, analysis.summary);
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
      id={record?.id ?? article.url}
      sentences={sentences}
      language={article.language}
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
