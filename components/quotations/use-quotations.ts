import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Analysis } from '../../lib/analysis';
import { type CitedQuotation, citeQuotation } from '../../lib/citation';
import type { ToastMessage } from '../feedback/use-toast';
import { wordsLocale } from '../words/locale';
import type { QuotationOrder } from './OrderChoice';
import { countUnsure, type QuotationItem, quotationItems } from './quotation-items';
import type { UnsureSwitchProps } from './UnsureSwitch';

/** What quotations to be copied need of the browser. */
export type CopyOps = {
  /** Puts text on the clipboard. */
  readonly copyText: (text: string) => Promise<unknown>;
};

export type QuotedArticle = {
  readonly article: CitedQuotation['article'];
  readonly analysis: Analysis;
  readonly services: CopyOps;
  readonly show: (message: ToastMessage) => void;
};

export type QuotationsHandle = {
  readonly items: readonly QuotationItem[];
  readonly order: QuotationOrder;
  readonly setOrder: (order: QuotationOrder) => void;
  readonly onCopy: (item: QuotationItem) => void;
  readonly unsureSwitch: UnsureSwitchProps;
};

/** What is said in an article, to be put in order, to be shown with what is unsure, and to be copied. */
export function useQuotations({ article, analysis, services, show }: QuotedArticle): QuotationsHandle {
  const [order, setOrder] = useState<QuotationOrder>('place');
  const [hasUnsure, setUnsure] = useState(false);
  const items = useMemo(
    () => quotationItems(article.text, analysis, hasUnsure),
    [article, analysis, hasUnsure],
  );
  const count = useMemo(() => countUnsure(analysis), [analysis]);
  const onCopy = ({ quotation }: QuotationItem) => {
    const { entities } = analysis;
    const words = citeQuotation({ article, entities, quotation, language: wordsLocale() });
    services.copyText(words).then(
      () => show({ text: i18n.t('common_copied') }),
      () => show({ text: i18n.t('popup_copyFailed') }),
    );
  };
  const onSwitch = () => setUnsure(!hasUnsure);
  return { items, order, setOrder, onCopy, unsureSwitch: { count, isOn: hasUnsure, onSwitch } };
}
