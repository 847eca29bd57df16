import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState, Place, RefusalCode, Reply } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import type { PanelServices } from './services';

/** What the panel knows of the page in front. */
export type TabView =
  | { readonly step: 'asking' }
  /** No page session: the button was not pressed here, or the panel may not know. */
  | { readonly step: 'waiting' }
  | { readonly step: 'refused'; readonly code: RefusalCode; readonly detail?: string | undefined }
  | { readonly step: 'page'; readonly state: PageState };

export type TabPage = {
  readonly view: TabView;
  readonly tabId: number | undefined;
  readonly mark: () => void;
  readonly saveAnyway: () => void;
  readonly reload: () => void;
  /** False when the place is no longer on the page. */
  readonly reveal: (place: Place) => Promise<boolean>;
  /** Resolves when the article has been read anew. */
  readonly takeBack: (id: string, into: boolean) => Promise<void>;
  /** A note's likely place is its place, or not. False: it stands at none now. */
  readonly answerLikely: (note: Uuid, isIt: boolean) => Promise<boolean>;
  /** The page asks for the words that a note belongs to. False: it cannot. */
  readonly reattach: (note: Uuid) => Promise<boolean>;
  /** The page is read anew: it belongs to another article now. */
  readonly refresh: () => void;
};

function viewOf(reply: Reply<PageState>): TabView {
  if (reply.ok) return { step: 'page', state: reply.value };
  if (reply.code === 'page-gone') return { step: 'waiting' };
  return { step: 'refused', code: reply.code, detail: reply.detail };
}

/** Follows the tab in front and its page. Answers of a tab that is no longer in front are dropped. */
export function useTabPage(services: PanelServices): TabPage {
  const [tabId, setTabId] = useState<number>();
  const [view, setView] = useState<TabView>({ step: 'asking' });
  const front = useRef<number>(undefined);
  const turn = useRef(0);

  const ask = useCallback(async (tab: number, question: Promise<Reply<PageState>>) => {
    turn.current += 1;
    const mine = turn.current;
    const reply = await question.catch(
      (error): Reply<PageState> => ({ ok: false, code: 'failed', detail: String(error) }),
    );
    if (front.current === tab && turn.current === mine) setView(viewOf(reply));
  }, []);

  useEffect(() => {
    const end = new AbortController();
    const follow = (tab: number) => {
      if (end.signal.aborted) return;
      front.current = tab;
      setTabId(tab);
      void ask(tab, services.state(tab));
    };
    services.watchTabs(follow, end.signal);
    services.watchPages(({ tabId: tab, state }) => {
      if (tab !== front.current) return;
      turn.current += 1;
      setView({ step: 'page', state });
    }, end.signal);
    services.activeTab().then(
      (tab) => (tab === undefined ? setView({ step: 'waiting' }) : follow(tab)),
      () => setView({ step: 'waiting' }),
    );
    return () => end.abort();
  }, [services, ask]);

  const ofPage = async (question: (tab: number) => Promise<Reply<boolean>>): Promise<boolean> => {
    const reply = tabId === undefined ? undefined : await question(tabId).catch(() => undefined);
    return reply?.ok === true && reply.value;
  };

  return {
    view,
    tabId,
    mark: () => tabId !== undefined && void ask(tabId, services.mark(tabId)),
    saveAnyway: () => tabId !== undefined && void ask(tabId, services.saveAnyway(tabId)),
    reload: () => tabId !== undefined && void services.reload(tabId),
    reveal: (place) => ofPage((tab) => services.reveal(tab, place)),
    answerLikely: (note, isIt) => ofPage((tab) => services.answerLikely(tab, note, isIt)),
    reattach: (note) => ofPage((tab) => services.reattach(tab, note)),
    refresh: () => tabId !== undefined && void ask(tabId, services.refresh(tabId)),
    takeBack: async (id, into) => {
      if (tabId !== undefined) await ask(tabId, services.takeBack(tabId, id, into));
    },
  };
}
