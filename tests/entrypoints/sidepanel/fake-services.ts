import type { PanelServices } from '../../../entrypoints/sidepanel/services';
import type { PageState } from '../../../lib/messages';
import type { NoteHistory } from '../../../lib/note';
import { fakeServices, Live, MARKED } from '../popup/fake-services';

export const PAGE: PageState = {
  ...MARKED,
  articleKey: 'https://zeitung.example/fluss',
  leftOut: [{ id: 'l1', reason: 'newsletter', text: 'Jetzt anmelden' }],
};

/** The popup's library of one article, and a window whose tabs and pages the test moves. */
export function fakePanel(over: Partial<PanelServices> = {}) {
  const { services: shared, log, article, notes, placements, drafts, progress } = fakeServices();
  const pages = new Map<number, PageState>([[1, PAGE]]);
  let tellTab: (tabId: number) => void = () => undefined;
  let tellPage: (change: { tabId: number; state: PageState }) => void = () => undefined;
  const history = new Live<NoteHistory>({});
  const joined = new Live<readonly string[]>([]);
  const reply = (tabId: number) => {
    const state = pages.get(tabId);
    return state ? ({ ok: true, value: state } as const) : ({ ok: false, code: 'page-gone' } as const);
  };
  const services: PanelServices = {
    ...shared,
    activeTab: async () => 1,
    watchTabs: (onChange) => {
      tellTab = onChange;
    },
    watchPages: (onChange) => {
      tellPage = onChange;
    },
    state: async (tabId) => reply(tabId),
    mark: async (tabId) => {
      log.push(`mark tab ${tabId}`);
      return { ok: true, value: PAGE };
    },
    takeBack: async (tabId, id, into) => {
      log.push(`${into ? 'take in' : 'leave out'} ${id}`);
      const page = pages.get(tabId) ?? PAGE;
      pages.set(tabId, { ...page, takenBack: into ? [id] : [] });
      return reply(tabId);
    },
    copyText: async (text) => {
      log.push(`copy ${text}`);
    },
    correct: async (correction) => {
      log.push(`correct ${JSON.stringify(correction)}`);
      return { ok: true, value: { id: 'c1' } };
    },
    undoCorrection: async (id) => {
      log.push(`undo ${id}`);
      return { ok: true, value: null };
    },
    watchPlacements: () => placements.subscribe,
    watchFollowed: () => (onValue) => {
      onValue(new Set());
      return () => undefined;
    },
    watchHistory: () => history.subscribe,
    actOnNote: async (article, act) => {
      log.push(`act ${act.do} in ${article}`);
      return { conflict: false, ...(history.value.undo && { step: history.value.undo }) };
    },
    answerLikely: async (_tab, id, isIt) => {
      log.push(`answer ${id} ${isIt ? 'yes' : 'no'}`);
      return { ok: true, value: true };
    },
    reattach: async (_tab, id) => {
      log.push(`reattach ${id}`);
      return { ok: true, value: true };
    },
    refresh: async (tabId) => {
      log.push('refresh');
      return reply(tabId);
    },
    likelyTwins: async () => [],
    findArticles: async () => [],
    watchJoined: () => joined.subscribe,
    joinPages: async (from, into) => {
      log.push(`join ${from} into ${into}`);
      return 'https://zeitung.example/fluss';
    },
    separatePages: async (key) => log.push(`separate ${key}`),
    findSummarizer: async () => undefined,
    ...over,
  };
  return {
    services,
    log,
    article,
    notes,
    drafts,
    placements,
    history,
    joined,
    pages,
    progress,
    toTab: (tabId: number) => tellTab(tabId),
    toPage: (tabId: number, state: PageState) => tellPage({ tabId, state }),
  };
}
