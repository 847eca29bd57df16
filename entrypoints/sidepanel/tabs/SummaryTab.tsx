import { i18n } from '#i18n';
import { ArticleSummary } from '../../../components/reading/ArticleSummary';
import { MachineSummary } from '../../../components/reading/MachineSummary';
import { failureWords } from '../../../components/words/failure-words';
import type { TabContent } from '../ArticlePanel';
import { useMachineSummary } from '../summary/use-machine-summary';

/** The article in three of its sentences or the reader's own words; where the browser has a model, also in its words. */
export function SummaryTab({ content }: { readonly content: TabContent }) {
  const { article, analysis, record, services, reveal, show } = content;
  const machine = useMachineSummary(services.findSummarizer, article);
  const take = record && ((text: string) => void takeOver(text));
  const takeOver = async (text: string) => {
    if (!record) return;
    const { id, summary } = record;
    try {
      await services.editSummary(id, text, { updated: summary?.updated });
      machine?.stop();
      const undo = () =>
        void services.editSummary(id, summary?.text).catch((error) => show({ text: failureWords(error) }));
      show({ text: i18n.t('panel_machineTaken'), undo });
    } catch (error) {
      show({ text: failureWords(error) });
    }
  };
  return (
    <>
      <ArticleSummary
        article={article}
        analysis={analysis}
        record={record}
        id={record?.id ?? article.url}
        ops={services}
        reveal={reveal}
        show={show}
      />
      {machine && (
        <MachineSummary
          state={machine.state}
          language={article.language}
          onStart={machine.start}
          onStop={machine.stop}
          onTake={take}
        />
      )}
    </>
  );
}
