import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { OrderChoice } from '../../../components/quotations/OrderChoice';
import { type Asked, QuotationList } from '../../../components/quotations/QuotationList';
import type { QuotationItem } from '../../../components/quotations/quotation-items';
import { UnsureSwitch } from '../../../components/quotations/UnsureSwitch';
import { useQuotations } from '../../../components/quotations/use-quotations';
import { wordsLocale } from '../../../components/words/locale';
import { citeQuotation } from '../../../lib/citation';
import type { QuotationCorrection } from '../../../lib/entities/correction';
import type { PageState } from '../../../lib/messages';
import type { Quotation } from '../../../lib/quotations/quotation';
import type { TabContent } from '../ArticlePanel';
import { useCorrecting } from '../use-correcting';

const SHOWN = 100;

/** Whose quotations the reader asked for in the page. */
export function askedIn({ at }: PageState): Asked | undefined {
  return at && 'speaker' in at ? at : undefined;
}

/** Whether the page stands at a quotation, or at a name in it. */
function isAt({ state: { at }, analysis }: TabContent, { index, quotation }: QuotationItem): boolean {
  if (at === undefined || 'speaker' in at) return false;
  if ('quotation' in at) return at.quotation === index;
  if (!('mention' in at)) return false;
  const mention = analysis.mentions[at.mention];
  return mention !== undefined && quotation.start <= mention.start && mention.end <= quotation.end;
}

/** What was said, in reading order or by who said it; unsure ones on demand. */
export function QuotationsTab({ content }: { readonly content: TabContent }) {
  const { article, analysis, state, services, reveal } = content;
  const asked = askedIn(state);
  const copy = (quotation: Quotation) => {
    const { entities } = analysis;
    return services.copyText(citeQuotation({ article, entities, quotation, language: wordsLocale() }));
  };
  const { items, order, setOrder, onCopy, unsureSwitch } = useQuotations({ ...content, copy });
  useEffect(() => {
    if (asked !== undefined) setOrder('speaker');
  }, [asked?.speaker, asked?.turn]);
  const correct = useCorrecting(content);
  const onCorrect = (correction: QuotationCorrection) =>
    correct(
      correction,
      i18n.t(correction.verdict === 'unquote' ? 'panel_unquoted' : 'panel_quotationCorrected'),
    );
  return (
    <>
      {items.length === 0 ? (
        <EmptyState title={i18n.t('panel_noQuotations')}>{i18n.t('panel_noQuotationsText')}</EmptyState>
      ) : (
        <div class="panel__tools">
          <OrderChoice chosen={order} onChoose={setOrder} />
        </div>
      )}
      <QuotationList
        headingLevel={2}
        shown={SHOWN}
        items={items}
        order={order}
        asked={asked}
        entities={analysis.entities}
        articleKey={state.articleKey}
        language={article.language}
        isCurrent={(item) => isAt(content, item)}
        onReveal={({ index }) => reveal({ quotation: index })}
        onCopy={onCopy}
        onCorrect={onCorrect}
      />
      <UnsureSwitch {...unsureSwitch} />
    </>
  );
}
