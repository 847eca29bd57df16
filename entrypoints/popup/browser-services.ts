import { browser } from 'wxt/browser';
import { sendToBackground, sendToPage } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import {
  editSummary,
  keepArticle,
  loadArticle,
  removeArticle,
  restoreArticle,
  setTags,
} from '../../lib/store/articles';
import { watch } from '../../lib/store/db';
import { dropDraft, loadDraft, saveDraft } from '../../lib/store/drafts';
import { notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
import { isAlwaysMarked, setAlwaysMarked } from './always-marked';
import type { ActiveTab, PopupServices } from './services';

type Sidebar = { readonly sidebarAction?: { readonly open: () => Promise<void> } };

async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId };
}

/** Chrome's side panel closes the popup; Firefox's sidebar leaves it open, so it is closed here. */
async function openPanel({ windowId }: ActiveTab): Promise<void> {
  const { sidebarAction } = browser as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
  window.close();
}

/** The badge counts notes; it is told of every change made here. */
async function telling<T>(article: Uuid, work: Promise<T>): Promise<T> {
  const done = await work;
  await sendToBackground('notesChanged', { article });
  return done;
}

/** The popup's own ways to the browser, the page and the store. */
export const popupServices: PopupServices = {
  activeTab,
  mark: (tabId, anyway) => sendToBackground('markTab', { tabId, anyway }),
  unmark: (tabId) => sendToBackground('unmarkTab', { tabId }),
  saveAnyway: (tabId) => sendToBackground('saveAnyway', { tabId }),
  reveal: (tabId, place) => sendToPage(tabId, 'reveal', { place }),
  reload: (tabId) => browser.tabs.reload(tabId),
  openPanel,
  openLibrary: async () => {
    await sendToBackground('openLibrary', {});
    window.close();
  },

  watchArticle: (id) => (onValue, onError) => watch(() => loadArticle(id), onValue, onError),
  watchNotes: (id) => (onValue, onError) => watch(() => notesOf(id), onValue, onError),
  loadTags: async () => (await import('../../lib/store/library')).loadTags(),
  keep: keepArticle,
  remove: (id) => telling(id, removeArticle(id)),
  restore: (id) => telling(id, restoreArticle(id)),
  setTags,
  editSummary,
  saveNote: (draft) => telling(draft.article, saveNote(draft)),
  removeNote: (id, article) => telling(article, removeNote(id)),
  restoreNote: (id, article) => telling(article, restoreNote(id)),
  loadDraft,
  saveDraft,
  dropDraft,

  // Files are made seldom: their code is loaded when they are.
  exportFile: async (id, format) => (await import('./export-article')).exportFile(id, format),
  copyMarkdown: async (id) => (await import('./export-article')).copyMarkdown(id),

  isAlwaysMarked,
  setAlwaysMarked,
};
