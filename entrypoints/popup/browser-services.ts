import { browser } from 'wxt/browser';
import type { Subscribe } from '../../components/state/use-watched';
import { sendToBackground, sendToPage, watchProgress } from '../../lib/messages';
import { isAlwaysMarked, setAlwaysMarked } from './always-marked';
import type { StoreServices } from './popup-store';
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

/** Loaded once; the database is guarded before anything asks it. */
let store: Promise<StoreServices> | undefined;

function loadStore(): Promise<StoreServices> {
  store ??= import('./popup-store').then(({ openPopupStore }) => openPopupStore());
  // What could not be fetched may be there at the next try.
  store.catch(() => {
    store = undefined;
  });
  return store;
}

/** A subscription that begins once the store's code is there. */
function whenLoaded<T>(begin: (store: StoreServices) => Subscribe<T>): Subscribe<T> {
  return (onValue, onError) => {
    const end = new AbortController();
    loadStore().then((store) => {
      if (end.signal.aborted) return;
      end.signal.addEventListener('abort', begin(store)(onValue, onError), { once: true });
    }, onError);
    return () => end.abort();
  };
}

/** The popup's own ways to the browser, the page and the store. */
export const popupServices: PopupServices = {
  activeTab,
  watchProgress,
  mark: (tabId, anyway) => {
    // The code is fetched while the page is read; if it cannot be, the first use says so.
    loadStore().catch(() => undefined);
    return sendToBackground('markTab', { tabId, anyway });
  },
  unmark: (tabId) => sendToBackground('unmarkTab', { tabId }),
  saveAnyway: (tabId) => sendToBackground('saveAnyway', { tabId }),
  reveal: (tabId, place) => sendToPage(tabId, 'reveal', { place }),
  reload: (tabId) => browser.tabs.reload(tabId),
  openPanel,
  openLibrary: async () => {
    await sendToBackground('openLibrary', {});
    window.close();
  },

  watchArticle: (id) => whenLoaded((store) => store.watchArticle(id)),
  watchNotes: (id) => whenLoaded((store) => store.watchNotes(id)),
  watchPlacements: (id) => whenLoaded((store) => store.watchPlacements(id)),
  watchFollowed: () => whenLoaded((store) => store.watchFollowed()),
  loadTags: async () => (await loadStore()).loadTags(),
  keep: async (id) => (await loadStore()).keep(id),
  remove: async (id) => (await loadStore()).remove(id),
  restore: async (id) => (await loadStore()).restore(id),
  setTags: async (id, tags) => (await loadStore()).setTags(id, tags),
  editSummary: async (id, text, seen) => (await loadStore()).editSummary(id, text, seen),
  saveNote: async (draft) => (await loadStore()).saveNote(draft),
  removeNote: async (id, article) => (await loadStore()).removeNote(id, article),
  restoreNote: async (id, article) => (await loadStore()).restoreNote(id, article),
  loadDraft: async (key) => (await loadStore()).loadDraft(key),
  saveDraft: async (key, text, base) => (await loadStore()).saveDraft(key, text, base),
  dropDraft: async (key) => (await loadStore()).dropDraft(key),

  // Files are made seldom: their code is loaded when they are.
  exportFile: async (id, format) => (await import('./export-article')).exportFile(id, format),
  copyMarkdown: async (id) => (await import('./export-article')).copyMarkdown(id),

  isAlwaysMarked,
  setAlwaysMarked,
};
