import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { Toast } from '../../components/feedback/Toast';
import { useToast } from '../../components/feedback/use-toast';
import { NameSection } from '../../components/names/NameSection';
import { byCount, nameItems } from '../../components/names/name-items';
import { ArticleHead } from '../../components/reading/ArticleHead';
import { StateLine } from '../../components/reading/StateLine';
import { SummarySection } from '../../components/reading/SummarySection';
import { summarySentences, summaryWriting } from '../../components/reading/summary-items';
import { failureWords } from '../../components/words/failure-words';
import type { PageState, Place } from '../../lib/messages';
import { Foot } from './Foot';
import { NoteSection } from './NoteSection';
import { PageSwitches } from './PageSwitches';
import type { PopupServices } from './services';
import { type KeptHandle, useKept } from './use-kept';
import type { PageHandle } from './use-page';

const PEOPLE_SHOWN = 5;
const ORGANIZATIONS_SHOWN = 3;

export type ArticlePageProps = {
  readonly page: PageHandle;
  readonly state: PageState;
  readonly services: PopupServices;
};

function savedWord(saved: KeptHandle['saved']): string {
  if (saved === 'saved') return i18n.t('popup_stateSaved');
  return saved === 'saving' ? i18n.t('popup_stateSaving') : i18n.t('popup_stateNotSaved');
}

function SaveAction({ state, kept }: { readonly state: PageState; readonly kept: KeptHandle }) {
  if (kept.saved !== 'not-saved' || state.articleId === undefined) return null;
  return <Button onClick={kept.keep}>{i18n.t('common_save')}</Button>;
}

function Notices({
  page,
  state,
  kept,
}: Pick<ArticlePageProps, 'page' | 'state'> & { readonly kept: KeptHandle }) {
  return (
    <>
      {state.articleId === undefined && (
        <div class="notice popup__notice" role="status">
          <p>{i18n.t(state.private ? 'popup_privateTitle' : 'popup_failOther')}</p>
          <Button onClick={page.saveAnyway}>
            {i18n.t(state.private ? 'popup_saveAnyway' : 'common_tryAgain')}
          </Button>
        </div>
      )}
      {kept.reason !== undefined && (
        <p class="notice popup__notice" role="alert">
          {kept.reason}
        </p>
      )}
    </>
  );
}

/** The article in front: who is named, what it says, what the reader wrote. */
export function ArticlePage({ page, state, services }: ArticlePageProps) {
  const { article, analysis } = state;
  const { show, ...toast } = useToast();
  const kept = useKept(services, state, show);
  const names = useMemo(() => (analysis ? nameItems(analysis) : []), [analysis]);
  const sentences = useMemo(
    () => (article && analysis ? summarySentences(article.text, analysis.summary) : []),
    [article, analysis],
  );
  const people = byCount(names.filter((item) => item.kind === 'person'));
  const organizations = byCount(names.filter((item) => item.kind === 'organization'));

  const reveal = (place: Place) =>
    void page.reveal(place).then((isThere) => {
      if (!isThere) show({ text: i18n.t('popup_notOnPage') });
    });
  const head = (
    <ArticleHead
      isShort
      title={article?.title ?? ''}
      site={article?.site}
      published={article?.published}
      publishedCertain={article?.publishedCertain ?? true}
      language={article?.language}
    />
  );
  if (!state.marked) {
    return (
      <main class="popup popup--off">
        {head}
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
  const { record } = kept;
  const writing = record && summaryWriting(services, record.id);
  const resetSummary = () => {
    if (!record) return;
    const { id, summary } = record;
    void services.editSummary(id, undefined).then(() =>
      show({
        text: i18n.t('popup_summaryIsAutomatic'),
        undo: summary && (() => void services.editSummary(id, summary.text)),
      }),
    );
  };
  return (
    <>
      <main class="popup">
        {head}
        <StateLine
          people={people.length}
          organizations={organizations.length}
          saved={savedWord(kept.saved)}
          action={<SaveAction state={state} kept={kept} />}
        />
        <Notices page={page} state={state} kept={kept} />
        <NameSection
          title={i18n.t('common_people')}
          items={people}
          shown={PEOPLE_SHOWN}
          onReveal={(item) => reveal({ entity: item.id })}
        />
        <NameSection
          title={i18n.t('common_organizations')}
          items={organizations}
          shown={ORGANIZATIONS_SHOWN}
          onReveal={(item) => reveal({ entity: item.id })}
        />
        <SummarySection
          id={state.articleId ?? state.url}
          sentences={sentences}
          language={article?.language}
          onJump={(id) => {
            const sentence = sentences.find((one) => one.id === id);
            if (sentence) reveal({ start: sentence.start, end: sentence.end });
          }}
          edited={record?.summary}
          store={writing}
          onReset={resetSummary}
          explain={failureWords}
        />
        {record && <NoteSection key={record.id} record={record} services={services} show={show} />}
        <PageSwitches page={page} state={state} kept={kept} services={services} />
      </main>
      <Foot page={page} articleId={record?.id} services={services} show={show} />
      <Toast {...toast} />
    </>
  );
}
