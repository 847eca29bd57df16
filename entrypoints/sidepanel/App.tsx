import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { EmptyState } from '../../components/feedback/EmptyState';
import { ProgressLine } from '../../components/feedback/ProgressLine';
import { Skeleton } from '../../components/feedback/Skeleton';
import { RefusedPage } from '../../components/reading/RefusedPage';
import { useProgress } from '../../components/state/use-progress';
import { ArticlePanel } from './ArticlePanel';
import type { PanelServices } from './services';
import { type TabPage, useTabPage } from './use-tab-page';

function Waiting({ services }: { readonly services: PanelServices }) {
  return (
    <EmptyState
      headingLevel={1}
      role="status"
      title={i18n.t('panel_waitTitle')}
      action={<Button onClick={() => void services.openLibrary()}>{i18n.t('common_openLibrary')}</Button>}
    >
      {i18n.t('panel_waitText')}
    </EmptyState>
  );
}

function Off({ page }: { readonly page: TabPage }) {
  return (
    <EmptyState
      headingLevel={1}
      role="status"
      title={i18n.t('popup_offTitle')}
      action={
        <Button kind="primary" onClick={page.mark}>
          {i18n.t('popup_mark')}
        </Button>
      }
    >
      {i18n.t('popup_offText')}
    </EmptyState>
  );
}

function Content({ page, services }: { readonly page: TabPage; readonly services: PanelServices }) {
  const { view } = page;
  switch (view.step) {
    case 'asking':
      return <Skeleton lines={9} />;
    case 'waiting':
      return <Waiting services={services} />;
    case 'refused':
      return (
        <RefusedPage
          code={view.code}
          detail={view.detail}
          action={
            view.code === 'outdated' ? (
              <Button kind="primary" onClick={page.reload}>
                {i18n.t('popup_reloadPage')}
              </Button>
            ) : (
              <Button onClick={() => void services.openLibrary()}>{i18n.t('common_openLibrary')}</Button>
            )
          }
        />
      );
    case 'page':
      return null;
  }
}

/** The side panel: the article in the tab in front, while it is read. */
export function App({ services }: { readonly services: PanelServices }) {
  const page = useTabPage(services);
  const { view } = page;
  const share = useProgress(services.watchProgress, page.tabId);
  if (view.step === 'page' && view.state.marked && view.state.article && view.state.analysis) {
    const { article, analysis } = view.state;
    return (
      <ArticlePanel
        key={article.url}
        page={page}
        state={view.state}
        article={article}
        analysis={analysis}
        share={share}
        services={services}
      />
    );
  }
  return (
    <main class="panel panel--empty">
      {share !== undefined && <ProgressLine share={share} />}
      {view.step === 'page' ? <Off page={page} /> : <Content page={page} services={services} />}
    </main>
  );
}
