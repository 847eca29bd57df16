import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PageState, Place, RefusalCode, Reply } from '../../lib/messages';
import type { ActiveTab, PopupServices } from './services';

/** What the popup knows of the page it stands over. */
export type PageView =
  | { readonly step: 'asking' }
  | { readonly step: 'refused'; readonly code: RefusalCode; readonly detail?: string | undefined }
  | { readonly step: 'page'; readonly state: PageState };

export type PageHandle = {
  readonly view: PageView;
  readonly tab: ActiveTab | undefined;
  readonly mark: (anyway: boolean) => void;
  readonly unmark: () => void;
  readonly saveAnyway: () => void;
  readonly reload: () => void;
  /** False when the place is no longer on the page. */
  readonly reveal: (place: Place) => Promise<boolean>;
};

function viewOf(reply: Reply<PageState>): PageView {
  return reply.ok
    ? { step: 'page', state: reply.value }
    : { step: 'refused', code: reply.code, detail: reply.detail };
}

function failed(error: unknown): PageView {
  return { step: 'refused', code: 'failed', detail: error instanceof Error ? error.message : String(error) };
}

/** Marks the page in front as soon as the popup is there, and does what its buttons ask. */
export function usePage(services: PopupServices): PageHandle {
  const [tab, setTab] = useState<ActiveTab>();
  const [view, setView] = useState<PageView>({ step: 'asking' });

  useEffect(() => {
    const start = async () => {
      const active = await services.activeTab();
      if (!active) return setView({ step: 'refused', code: 'page-gone' });
      setTab(active);
      setView(viewOf(await services.mark(active.id, false)));
    };
    start().catch((error) => setView(failed(error)));
  }, [services]);

  const ask = useCallback((question: Promise<Reply<PageState>>) => {
    question.then(viewOf).then(setView, (error) => setView(failed(error)));
  }, []);

  const mark = (anyway: boolean) => {
    if (!tab) return;
    setView({ step: 'asking' });
    ask(services.mark(tab.id, anyway));
  };
  const unmark = () => {
    if (!tab || view.step !== 'page') return;
    const { state } = view;
    services.unmark(tab.id).then(
      (reply) =>
        setView(
          reply.ok
            ? { step: 'page', state: { ...state, marked: false } }
            : { step: 'refused', code: reply.code, detail: reply.detail },
        ),
      (error) => setView(failed(error)),
    );
  };
  return {
    view,
    tab,
    mark,
    unmark,
    saveAnyway: () => tab && ask(services.saveAnyway(tab.id)),
    reload: () => {
      if (tab) void services.reload(tab.id).then(() => window.close());
    },
    reveal: async (place) => {
      if (!tab) return false;
      const reply = await services.reveal(tab.id, place).catch(() => undefined);
      return reply?.ok === true && reply.value;
    },
  };
}
