import { browser } from 'wxt/browser';
import { sendToBackground, sendToPage, watchPages, watchProgress } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import { editSummary, loadArticle } from '../../lib/store/articles';
import { watch } from '../../lib/store/db';
import { dropDraft, loadDraft, saveDraft } from '../../lib/store/drafts';
import { notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
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
  await sendToBackground('notesChanged', { article });
  return done;
}

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
  takeBack: (tabId, id, into) => sendToPage(tabId, 'takeBack', { id, into }),
  correct: (correction) => sendToBackground('correct', { correction }),
  undoCorrection: (id) => sendToBackground('undoCorrection', { id }),
  copyText: (text) => navigator.clipboard.writeText(text),
  reload: (tabId) => browser.tabs.reload(tabId),
  openLibrary: () => sendToBackground('openLibrary', {}),
  findSummarizer: (language) => findSummarizer(browserSummarizer(), language),

  watchArticle: (id) => (onValue, onError) => watch(() => loadArticle(id), onValue, onError),
  watchNotes: (id) => (onValue, onError) => watch(() => notesOf(id), onValue, onError),
  editSummary,
  saveNote: (draft) => telling(draft.article, saveNote(draft)),
  removeNote: (id, article) => telling(article, removeNote(id)),
  restoreNote: (id, article) => telling(article, restoreNote(id)),
  loadDraft,
  saveDraft,
  dropDraft,
};
