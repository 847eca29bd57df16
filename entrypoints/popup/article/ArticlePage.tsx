import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../components/controls/Button';
import { EmptyState } from '../../../components/feedback/EmptyState';
import { ProgressLine } from '../../../components/feedback/ProgressLine';
import { Toast } from '../../../components/feedback/Toast';
import { useToast } from '../../../components/feedback/use-toast';
import { nameItems } from '../../../components/names/name-items';
import { useFollowed } from '../../../components/names/use-followed';
import { ArticleHead } from '../../../components/reading/ArticleHead';
import { ArticleSummary } from '../../../components/reading/ArticleSummary';
import { LanguageNotice } from '../../../components/reading/LanguageNotice';
import { ModelNotice } from '../../../components/reading/ModelNotice';
import { StateLine } from '../../../components/reading/StateLine';
import type { Article } from '../../../lib/article';
import type { PageState, Place } from '../../../lib/messages';
import { listQuotations } from '../../../lib/quotations/read-quotation';
import type { PopupServices } from '../services';
import type { PageHandle } from '../use-page';
import { Foot } from './Foot';
import { NoteSection } from './NoteSection';
import { Notices } from './Notices';
import { PageSwitches } from './PageSwitches';
import { PopupNames } from './PopupNames';
import { type KeptHandle, useKept } from './use-kept';

export type ArticlePageProps = {
  readonly page: PageHandle;
  readonly state: PageState;
  /** How far an analysis of this page is, where one takes a while. */
  readonly share: number | undefined;
  readonly services: PopupServices;
};

const SAVED_WORDS = {
  saved: 'popup_stateSaved',
  saving: 'popup_stateSaving',
  'not-saved': 'popup_stateNotSaved',
} as const;

function SaveAction({ state, kept }: { readonly state: PageState; readonly kept: KeptHandle }) {
  if (kept.saved !== 'not-saved' || state.articleId === undefined) return null;
  return <Button onClick={kept.keep}>{i18n.t('common_save')}</Button>;
}

function Head({ article }: { readonly article: Article | undefined }) {
  return (
    <ArticleHead
      isShort
      title={article?.title ?? ''}
      site={article?.site}
      published={article?.published}
      publishedCertain={article?.publishedCertain ?? true}
      language={article?.language}
    />
  );
}

/** The article whose marks are off: one way back. */
export function OffPage({ page, state }: Pick<ArticlePageProps, 'page' | 'state'>) {
  return (
    <main class="popup popup--off">
      <Head article={state.article} />
      <EmptyState
        role="status"
        title={i18n.t('popup_offTitle')}
        action={
          <Button kind="primary" onClick={() => page.mark(true)}>
            {i18n.t('popup_mark')}
          </Button>
        }
      >
        {i18n.t('popup_offText')}
      </EmptyState>
    </main>
  );
}

/** The article in front: who is named, what it says, what the reader wrote. */
export function ArticlePage({ page, state, share, services }: ArticlePageProps) {
  const { analysis } = state;
  const { show, ...toast } = useToast();
  const kept = useKept(services, state, show);
  const { record } = kept;
  const named = useMemo(() => (analysis ? nameItems(analysis) : []), [analysis]);
  const names = useFollowed(services, named);
  const quotations = useMemo(() => (analysis ? listQuotations(analysis.quotations).length : 0), [analysis]);
  const people = names.filter((item) => item.kind === 'person').length;
  const reveal = (place: Place) =>
    void page.reveal(place).then((isThere) => {
      if (!isThere) show({ text: i18n.t('popup_notOnPage') });
    });
  return (
    <>
      <main class="popup">
        <Head article={state.article} />
        <StateLine
          people={people}
          organizations={names.length - people}
          quotations={quotations}
          saved={i18n.t(SAVED_WORDS[kept.saved])}
          action={<SaveAction state={state} kept={kept} />}
        />
        {share !== undefined && <ProgressLine share={share} />}
        <Notices page={page} state={state} kept={kept} onLibrary={() => void services.openLibrary()} />
        <ModelNotice fault={state.modelFault} />
        <LanguageNotice language={state.readIn} />
        <PopupNames names={names} onReveal={(item) => reveal({ entity: item.id })} />
        <ArticleSummary
          article={state.article}
          analysis={state.analysis}
          record={record}
          id={state.articleId ?? state.url}
          ops={services}
          reveal={reveal}
          show={show}
        />
        {record && (
          <NoteSection key={record.id} page={page} record={record} services={services} show={show} />
        )}
        <PageSwitches page={page} state={state} kept={kept} services={services} />
      </main>
      <Foot page={page} articleId={record?.id} services={services} show={show}>
        <Toast {...toast} />
      </Foot>
    </>
  );
}
