import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ToastMessage } from '../../../components/feedback/use-toast';
import { OrderChoice, type QuotationOrder } from '../../../components/quotations/OrderChoice';
import { QuotationList } from '../../../components/quotations/QuotationList';
import {
  countUnsure,
  type QuotationItem,
  quotationItems,
} from '../../../components/quotations/quotation-items';
import { UnsureSwitch } from '../../../components/quotations/UnsureSwitch';
import { wordsLocale } from '../../../components/words/locale';
import type { Analysis } from '../../../lib/analysis';
import { citeQuotation } from '../../../lib/citation';
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
  const [order, setOrder] = useState<QuotationOrder>('place');
  const [hasUnsure, setUnsure] = useState(false);
  const items = useMemo(
    () => quotationItems(record.text, analysis, hasUnsure),
    [record, analysis, hasUnsure],
  );
  const unsure = useMemo(() => countUnsure(analysis), [analysis]);
  const onCopy = ({ quotation }: QuotationItem) => {
    const { entities } = analysis;
    const words = citeQuotation({ article: record, entities, quotation, language: wordsLocale() });
    services.copyText(words).then(
      () => show({ text: i18n.t('common_copied') }),
      () => show({ text: i18n.t('popup_copyFailed') }),
    );
  };
  if (items.length + unsure === 0) return null;
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
      <UnsureSwitch count={unsure} isOn={hasUnsure} onSwitch={() => setUnsure(!hasUnsure)} />
    </section>
  );
}
