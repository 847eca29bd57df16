import { i18n } from '#i18n';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { FoldedList } from '../../../components/lists/FoldedList';
import { QuotationRow } from '../../../components/reading/QuotationRow';
import type { Quotation } from '../../../lib/quotations/quotation';
import type { TabContent } from '../ArticlePanel';

const SHOWN = 100;

/** Who said it: the entity's name, or the words that name the speaker; undefined where neither is certain. */
function speakerOf({ article, analysis }: TabContent, { speaker }: Quotation): string | undefined {
  const entity = analysis.entities.find((one) => one.id === speaker?.entity);
  return entity?.name ?? (speaker?.span && article.text.slice(speaker.span.start, speaker.span.end));
}

/** What was said, in reading order. */
export function QuotationsTab({ content }: { readonly content: TabContent }) {
  const { article, analysis, state, reveal } = content;
  const at = state.at && analysis.mentions[state.at.mention];
  if (analysis.quotations.length === 0) {
    return <EmptyState title={i18n.t('panel_noQuotations')}>{i18n.t('panel_noQuotationsText')}</EmptyState>;
  }
  return (
    <FoldedList
      items={analysis.quotations}
      shown={SHOWN}
      label={i18n.t('panel_quotations')}
      keyOf={({ start, end }) => `${start}-${end}`}
    >
      {(quotation) => (
        <QuotationRow
          text={article.text.slice(quotation.start, quotation.end)}
          speaker={speakerOf(content, quotation)}
          language={article.language}
          isCurrent={at !== undefined && quotation.start <= at.start && at.end <= quotation.end}
          onReveal={() => reveal({ start: quotation.start, end: quotation.end })}
        />
      )}
    </FoldedList>
  );
}
