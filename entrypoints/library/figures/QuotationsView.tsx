import '../../../components/figures/figures.css';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Choice } from '../../../components/controls/Choice';
import { openInPlace } from '../../../components/controls/open-in-place';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { Skeleton } from '../../../components/feedback/Skeleton';
import { LibraryFailure } from '../../../components/library/LibraryFailure';
import { ShowMore } from '../../../components/library/ShowMore';
import type { QuotationOrder } from '../../../components/quotations/OrderChoice';
import { QuotationList } from '../../../components/quotations/QuotationList';
import { UnsureSwitch } from '../../../components/quotations/UnsureSwitch';
import { useQuotations } from '../../../components/quotations/use-quotations';
import { useLasting } from '../../../components/state/use-lasting';
import { formatDay } from '../../../components/words/format-date';
import { langOf } from '../../../components/words/lang-of';
import type { QuotationCorrection } from '../../../lib/entities/correction';
import type { Span } from '../../../lib/text/span';
import { placeHash } from '../place';
import type { PaneProps, ViewProps } from '../view-props';
import type { QuotedArticle, QuotedListing } from './services';
import { useActs } from './use-acts';

export type QuotationsViewProps = ViewProps & Pick<PaneProps, 'show'>;

/** So many articles come with each press. */
const STEP = 12;
/** So many quotations of an article stand open before the fold. */
const SHOWN = 6;

type OfArticleProps = QuotationsViewProps & {
  readonly quoted: QuotedArticle;
  readonly order: QuotationOrder;
};

function OfArticle({ quoted, order, services, show, place, go }: OfArticleProps) {
  const { article, analysis } = quoted;
  const copy = (quotation: Span) => services.exporting.copyQuotation(article.id, quotation);
  const { items, onCopy, unsureSwitch } = useQuotations({ article, analysis, copy, show });
  const act = useActs(show);
  const at = (start?: number) => ({
    view: place.view,
    article: article.id,
    ...(start !== undefined && { at: start }),
  });
  const onCorrect = (correction: QuotationCorrection) =>
    act(
      services.figures.correct(correction),
      i18n.t(correction.verdict === 'unquote' ? 'panel_unquoted' : 'panel_quotationCorrected'),
    );
  const day = article.published === undefined ? undefined : formatDay(article.published.slice(0, 10));
  const title = article.title || article.site || i18n.t('common_untitled');
  return (
    <article class="quoted-article" aria-label={title}>
      <h3 class="quoted-article__head">
        <a
          class="card__title"
          href={placeHash(at())}
          lang={article.title ? langOf(article.language) : undefined}
          onClick={openInPlace(() => go(at()))}
        >
          {title}
        </a>
        <span class="card__source">
          {article.site && <span>{article.site}</span>}
          {day && <time datetime={article.published}>{day}</time>}
        </span>
      </h3>
      <QuotationList
        headingLevel={4}
        within={[title, article.site].filter(Boolean).join(', ')}
        shown={SHOWN}
        items={items}
        order={order}
        entities={analysis.entities}
        articleKey={article.key}
        language={article.language}
        isCurrent={({ quotation }) => place.article === article.id && place.at === quotation.start}
        onReveal={({ quotation }) => go(at(quotation.start))}
        onCopy={onCopy}
        onCorrect={onCorrect}
      />
      <UnsureSwitch {...unsureSwitch} />
    </article>
  );
}

/** What is said, over all articles: the latest first, within each as it stands or by speaker. */
export function QuotationsView(props: QuotationsViewProps) {
  const { services } = props;
  const [limit, setLimit] = useState(STEP);
  const [turn, setTurn] = useState(0);
  const [order, setOrder] = useState<QuotationOrder>('speaker');
  const { value, isStale, error } = useLasting<QuotedListing>(
    `${limit} ${turn}`,
    services.figures.watchQuoted(limit),
  );
  const articles = useMemo(() => value?.articles ?? [], [value]);
  if (error !== undefined)
    return <LibraryFailure reason={error} onRetry={() => setTurn(turn + 1)} onReload={services.reload} />;
  if (value === undefined) return <Skeleton lines={9} />;
  if (articles.length === 0)
    return (
      <EmptyState title={i18n.t('figure_noQuotationsTitle')}>{i18n.t('figure_noQuotationsText')}</EmptyState>
    );
  return (
    <>
      <div class="list__line">
        <h2 class="list__title">{i18n.t('common_quotations')}</h2>
        <Choice
          label={i18n.t('panel_order')}
          options={[
            { id: 'speaker', label: i18n.t('panel_bySpeaker') },
            { id: 'place', label: i18n.t('panel_byPlace') },
          ]}
          chosen={order}
          onChoose={setOrder}
        />
      </div>
      {articles.map((quoted) => (
        <OfArticle key={quoted.article.id} {...props} quoted={quoted} order={order} />
      ))}
      {value.hasMore && <ShowMore onMore={() => !isStale && setLimit(limit + STEP)} />}
    </>
  );
}
