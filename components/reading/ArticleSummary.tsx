import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Uuid } from '../../lib/note';
import type { Span } from '../../lib/text/span';
import type { ToastMessage } from '../feedback/use-toast';
import { failureWords } from '../words/failure-words';
import { SummarySection } from './SummarySection';
import { type SummaryOps, summarySentences, summaryWriting } from './summary-items';

export type ArticleSummaryProps = {
  readonly article: Article | undefined;
  readonly analysis: Analysis | undefined;
  /** The stored article, once it is stored. */
  readonly record:
    | { readonly id: Uuid; readonly summary?: { readonly text: string; readonly updated: number } }
    | undefined;
  readonly id: string;
  readonly ops: SummaryOps;
  readonly reveal: (place: Span) => void;
  readonly show: (message: ToastMessage) => void;
};

/** The article in three sentences, or in the reader's own words. */
export function ArticleSummary({ article, analysis, record, id, ops, reveal, show }: ArticleSummaryProps) {
  const sentences = useMemo(
    () => (article && analysis ? summarySentences(article.text, analysis.summary) : []),
    [article, analysis],
  );
  const fail = (error: unknown) => show({ text: failureWords(error) });
  const reset = () => {
    if (!record) return;
    const { id: own, summary } = record;
    const undo = summary && (() => void ops.editSummary(own, summary.text).catch(fail));
    ops
      .editSummary(own, undefined)
      .then(() => show({ text: i18n.t('popup_summaryIsAutomatic'), undo }), fail);
  };
  return (
    <SummarySection
      id={id}
      sentences={sentences}
      language={article?.language}
      onJump={(chosen) => {
        const sentence = sentences.find((one) => one.id === chosen);
        if (sentence) reveal({ start: sentence.start, end: sentence.end });
      }}
      edited={record?.summary}
      store={record && summaryWriting(ops, record.id)}
      onReset={reset}
      explain={failureWords}
    />
  );
}
