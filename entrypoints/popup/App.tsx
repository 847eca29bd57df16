import { i18n } from '#i18n';
import { Button } from '../../components/controls/Button';
import { ProgressLine } from '../../components/feedback/ProgressLine';
import { Skeleton } from '../../components/feedback/Skeleton';
import { RefusedPage } from '../../components/reading/RefusedPage';
import { useProgress } from '../../components/state/use-progress';
import type { RefusalCode } from '../../lib/messages';
import { ArticlePage, OffPage } from './article/ArticlePage';
import type { PopupServices } from './services';
import { type PageHandle, usePage } from './use-page';

function RefusedAction({
  code,
  page,
  services,
}: {
  code: RefusalCode;
  page: PageHandle;
  services: PopupServices;
}) {
  switch (code) {
    case 'not-an-article':
      return (
        <Button kind="primary" onClick={() => page.mark(true)}>
          {i18n.t('popup_markAnyway')}
        </Button>
      );
    case 'outdated':
      return (
        <Button kind="primary" onClick={page.reload}>
          {i18n.t('popup_reloadPage')}
        </Button>
      );
    case 'data-lost':
      return (
        <Button kind="primary" onClick={() => void services.openLibrary()}>
          {i18n.t('common_openLibrary')}
        </Button>
      );
    case 'restricted-page':
    case 'no-permission':
    case 'page-gone':
      return <Button onClick={() => void services.openLibrary()}>{i18n.t('common_openLibrary')}</Button>;
    default:
      return (
        <>
          <Button kind="primary" onClick={() => page.mark(false)}>
            {i18n.t('common_tryAgain')}
          </Button>
          {code !== 'no-text' && (
            <Button onClick={() => void services.openLibrary()}>{i18n.t('common_openLibrary')}</Button>
          )}
        </>
      );
  }
}

/** The popup: the article in front, or in one sentence why there is none. */
export function App({ services }: { readonly services: PopupServices }) {
  const page = usePage(services);
  const { view } = page;
  const share = useProgress(services.watchProgress, page.tab?.id);
  if (view.step === 'asking') {
    return (
      <main class="popup popup--waiting">
        <h1 class="unseen">{i18n.t('extensionName')}</h1>
        {share !== undefined && <ProgressLine share={share} />}
        <Skeleton lines={7} label={i18n.t('popup_marking')} />
      </main>
    );
  }
  const refusal = view.step === 'refused' ? view : refusalOf(view.state);
  if (refusal) {
    return (
      <main class="popup popup--refused">
        <RefusedPage
          code={refusal.code}
          detail={refusal.detail}
          action={<RefusedAction code={refusal.code} page={page} services={services} />}
        />
      </main>
    );
  }
  if (view.step !== 'page') return null;
  return view.state.marked ? (
    <ArticlePage key={view.state.url} page={page} state={view.state} share={share} services={services} />
  ) : (
    <OffPage page={page} state={view.state} />
  );
}

/** A page that answered, but has nothing to show. */
function refusalOf(state: { marked: boolean; verdict: { kind: string }; article?: unknown }) {
  if (state.marked) return undefined;
  if (state.verdict.kind === 'no') return { code: 'not-an-article', detail: undefined } as const;
  return state.article ? undefined : ({ code: 'no-text', detail: undefined } as const);
}
