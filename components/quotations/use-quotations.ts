import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis';
import type { Quotation } from '../../lib/quotations/quotation';
import { sayCopied } from '../feedback/say-copied';
import type { ToastMessage } from '../feedback/use-toast';
import type { QuotationOrder } from './OrderChoice';
import { countUnsure, type QuotationItem, quotationItems } from './quotation-items';
import type { UnsureSwitchProps } from './UnsureSwitch';

export type QuotedArticle = {
  readonly article: { readonly text: string };
  readonly analysis: Analysis;
  /** Puts a quotation on the clipboard with its source. */
  readonly copy: (quotation: Quotation) => Promise<unknown>;
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
export function useQuotations({ article, analysis, copy, show }: QuotedArticle): QuotationsHandle {
  const [order, setOrder] = useState<QuotationOrder>('place');
  const [hasUnsure, setUnsure] = useState(false);
  const items = useMemo(
    () => quotationItems(article.text, analysis, hasUnsure),
    [article, analysis, hasUnsure],
  );
  const count = useMemo(() => countUnsure(analysis), [analysis]);
  const onCopy = ({ quotation }: QuotationItem) => sayCopied(copy(quotation), show);
  const onSwitch = () => setUnsure(!hasUnsure);
  return { items, order, setOrder, onCopy, unsureSwitch: { count, isOn: hasUnsure, onSwitch } };
}
