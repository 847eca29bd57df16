import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { OrderChoice } from '../../../components/quotations/OrderChoice';
import { QuotationList } from '../../../components/quotations/QuotationList';
import type { QuotationItem } from '../../../components/quotations/quotation-items';
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
  const quoted = { article: record, analysis, services, show };
  const { items, order, setOrder, unsureSwitch } = useQuotations(quoted);
  const onCopy = ({ quotation }: QuotationItem) =>
    void services.exporting.copyQuotation(record.id, quotation).then(
      () => show({ text: i18n.t('common_copied') }),
      () => show({ text: i18n.t('popup_copyFailed') }),
    );
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
