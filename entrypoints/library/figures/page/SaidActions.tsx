import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { sayCopied } from '../../../../components/feedback/say-copied';
import { useFailing } from '../../../../components/figures/use-failing';
import { QuotationActions } from '../../../../components/quotations/QuotationActions';
import { quotationItems } from '../../../../components/quotations/quotation-items';
import type { QuotationCorrection } from '../../../../lib/entities/correction';
import type { FigureQuotation } from '../../../../lib/figures/figure';
import type { Uuid } from '../../../../lib/note';
import type { PaneProps, ViewProps } from '../../view-props';
import type { QuotedArticle } from '../services';
import { useActs } from '../use-acts';

export type SaidActionsProps = Pick<ViewProps, 'services'> &
  Pick<PaneProps, 'show'> & {
    readonly article: Uuid;
    readonly quotation: FigureQuotation;
  };

type FoundProps = SaidActionsProps & { readonly quoted: QuotedArticle };

/** The quotation of the article that the entry was made from; the article may have been analyzed anew since. */
function findItem({ article, analysis }: QuotedArticle, { start, end, words }: FigureQuotation) {
  const items = quotationItems(article.text, analysis, true);
  return (
    items.find(({ quotation }) => quotation.start === start && quotation.end === end) ??
    items.find(({ quotation, words: said }) => said === words && quotation.start >= start) ??
    items.find(({ quotation }) => quotation.start < end && start < quotation.end)
  );
}

function Found({ services, show, quotation, quoted }: FoundProps) {
  const act = useActs(show);
  const item = useMemo(() => findItem(quoted, quotation), [quoted, quotation]);
  const { article, analysis } = quoted;
  if (!item) return <p class="soft">{i18n.t('figure_quotationGone')}</p>;
  const onCopy = () => sayCopied(services.exporting.copyQuotation(article.id, item.quotation), show);
  const onCorrect = (correction: QuotationCorrection) =>
    act(
      services.figures.correct(correction),
      i18n.t(correction.verdict === 'unquote' ? 'panel_unquoted' : 'panel_quotationCorrected'),
    );
  return (
    <QuotationActions
      item={item}
      entities={analysis.entities}
      articleKey={article.key}
      onCopy={onCopy}
      onCorrect={onCorrect}
    />
  );
}

/** What the reader may do about words of someone's: take them along, or set right whose they are. */
export function SaidActions(props: SaidActionsProps) {
  const { services, article } = props;
  const { value, hasFailed } = useFailing(() => services.figures.loadQuoted(article), [article]);
  if (hasFailed) return <p class="soft">{i18n.t('figure_quotationGone')}</p>;
  if (value === undefined) return <p class="soft">{i18n.t('common_loading')}</p>;
  return <Found {...props} quoted={value} />;
}
