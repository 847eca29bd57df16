import { browser } from 'wxt/browser';
import { sendToBackground, sendToPage, watchPages, watchProgress } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import { editSummary, loadArticle } from '../../lib/store/articles';
import { watch } from '../../lib/store/db';
import { dropDraft, loadDraft, saveDraft } from '../../lib/store/drafts';
import { loadTags } from '../../lib/store/library';
import { actOnNote, historyOf, notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
import { joinPages, likelyTwins, pagesOf, separatePages } from '../../lib/store/pages';
import { placementsOf } from '../../lib/store/placements';
import type { PanelServices } from './services';
import { browserSummarizer, findSummarizer } from './summary/browser-summarizer';

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Follows the window the panel stands in; other windows have panels of their own. */
function watchTabs(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const tellFront = () => void activeTab().then((tab) => tab !== undefined && onChange(tab));
  const onUpdated = (_tab: number, change: { status?: string }, { active }: { active: boolean }) => {
    if (active && change.status !== undefined) tellFront();
  };
  browser.tabs.onActivated.addListener(tellFront);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(tellFront);
      browser.tabs.onUpdated.removeListener(onUpdated);
    },
    { once: true },
  );
}

/** The badge counts notes; it is told of every change made here. */
async function telling<T>(article: Uuid, work: Promise<T>): Promise<T> {
  const done = await work;
  await tell(article);
  return done;
}

function tell(article: Uuid): Promise<unknown> {
  return sendToBackground('notesChanged', { article });
}

/** So many articles are offered to be joined. */
const FOUND = 8;

async function findArticles(query: string) {
  const { searchArticles } = await import('../../lib/store/search');
  return (await searchArticles({ limit: FOUND, query })).rows;
}

async function join(from: Uuid, into: Uuid): Promise<string> {
  const { id } = await telling(into, joinPages(from, into));
  return id;
}

/** Both have other notes now, and open pages of either. */
async function separate(key: string): Promise<void> {
  const apart = await separatePages(key);
  if (apart) await Promise.all([apart.article.id, apart.from].map(tell));
}

/** Who is who over all articles is code of its own: the panel shows before it is there. */
const followed: ReturnType<PanelServices['watchFollowed']> = (onValue, onError) => {
  const end = new AbortController();
  import('../../lib/store/followed').then(({ loadFollowed }) => {
    if (end.signal.aborted) return;
    end.signal.addEventListener('abort', watch(loadFollowed, onValue, onError), { once: true });
  }, onError);
  return () => end.abort();
};

/** The side panel's own ways to the browser, the page and the store. */
export const panelServices: PanelServices = {
  activeTab,
  watchTabs,
  watchPages,
  watchProgress,
  state: (tabId) => sendToPage(tabId, 'state', null),
  mark: (tabId) => sendToBackground('markTab', { tabId, anyway: true }),
  saveAnyway: (tabId) => sendToBackground('saveAnyway', { tabId }),
  reveal: (tabId, place) => sendToPage(tabId, 'reveal', { place }),
  answerLikely: (tabId, note, yes) => sendToPage(tabId, 'answerLikely', { note, yes }),
  reattach: (tabId, note) => sendToPage(tabId, 'reattach', { note }),
  refresh: (tabId) => sendToPage(tabId, 'refresh', null),
  takeBack: (tabId, id, into) => sendToPage(tabId, 'takeBack', { id, into }),
  correct: (correction) => sendToBackground('correct', { correction }),
  undoCorrection: (id) => sendToBackground('undoCorrection', { id }),
  copyText: (text) => navigator.clipboard.writeText(text),
  reload: (tabId) => browser.tabs.reload(tabId),
  openLibrary: () => sendToBackground('openLibrary', {}),
  findSummarizer: (language) => findSummarizer(browserSummarizer(), language),

  watchArticle: (id) => (onValue, onError) => watch(() => loadArticle(id), onValue, onError),
  watchNotes: (id) => (onValue, onError) => watch(() => notesOf(id), onValue, onError),
  watchPlacements: (id) => (onValue, onError) => watch(() => placementsOf(id), onValue, onError),
  watchFollowed: () => followed,
  watchHistory: (id) => (onValue, onError) => watch(() => historyOf(id), onValue, onError),
  watchJoined: (id) => (onValue, onError) =>
    watch(async () => (await pagesOf(id)).map((page) => page.id), onValue, onError),
  actOnNote: (article, act) => telling(article, actOnNote(crypto.randomUUID(), act)),
  likelyTwins,
  findArticles,
  joinPages: join,
  separatePages: separate,
  loadTags,
  editSummary,
  saveNote: (draft) => telling(draft.article, saveNote(draft)),
  removeNote: (id, article) => telling(article, removeNote(id)),
  restoreNote: (id, article) => telling(article, restoreNote(id)),
  loadDraft,
  saveDraft,
  dropDraft,
};
