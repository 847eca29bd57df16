import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { OrderChoice } from '../../../components/quotations/OrderChoice';
import { QuotationList } from '../../../components/quotations/QuotationList';
import { UnsureSwitch } from '../../../components/quotations/UnsureSwitch';
import { useQuotations } from '../../../components/quotations/use-quotations';
import type { Analysis } from '../../../lib/analysis';
import type { ArticleRecord } from '../../../lib/store/articles';
import type { Span } from '../../../lib/text/span';
import type { LibraryServices } from '../services';

export type ReadingQuotationsProps = {
  readonly record: ArticleRecord;
  readonly analysis: Analysis;
  readonly services: LibraryServices;
  readonly show: (message: ToastMessage) => void;
  readonly onJump: (place: Span) => void;
};

/** So many stand open: the text itself follows below. */
const SHOWN = 5;

/** What was said in the article; pressing a quotation leads to its place in the text. Nothing when nothing was. */
export function ReadingQuotations({ record, analysis, services, show, onJump }: ReadingQuotationsProps) {
  const copy = (quotation: Span) => services.exporting.copyQuotation(record.id, quotation);
  const quoted = { article: record, analysis, copy, show };
  const { items, order, setOrder, onCopy, unsureSwitch } = useQuotations(quoted);
  if (items.length + unsureSwitch.count === 0) return null;
  return (
    <section class="section reading-quotations" aria-labelledby="quotations-title">
      <div class="section__head">
        <h2 class="section__title" id="quotations-title">
          {i18n.t('common_quotations')}
        </h2>
        {items.length > 0 && <OrderChoice chosen={order} onChoose={setOrder} />}
      </div>
      <QuotationList
        headingLevel={3}
        shown={SHOWN}
        items={items}
        order={order}
        entities={analysis.entities}
        articleKey={undefined}
        language={record.language}
        isCurrent={() => false}
        onReveal={({ quotation }) => onJump(quotation)}
        onCopy={onCopy}
        onCorrect={undefined}
      />
      <UnsureSwitch {...unsureSwitch} />
    </section>
  );
}
