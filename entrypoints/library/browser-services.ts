import { sendToBackground } from '../../lib/messages';
import type { Uuid } from '../../lib/note';
import { loadSettings } from '../../lib/settings';
import { loadAnalysis } from '../../lib/store/analyses';
import { editSummary, loadArticle, removeArticle, restoreArticle, setTags } from '../../lib/store/articles';
import { dropDraft, loadDraft, saveDraft } from '../../lib/store/drafts';
import { loadTags } from '../../lib/store/library';
import { actOnNote, historyOf, notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
import { joinPages, likelyTwins, pagesOf, separatePages } from '../../lib/store/pages';
import { placementsOf } from '../../lib/store/placements';
import { snoozeReminder, watchSavedFile } from '../../lib/store/saved-file';
import { searchArticles } from '../../lib/store/search';
import { emptyTrash } from '../../lib/store/trash';
import { exportServices } from './exchange/export-browser-services';
import { importServices } from './exchange/import-browser-services';
import { figureServices } from './figures/browser-services';
import { listServices } from './lists/browser-lists';
import { type EarlyPage, searchServices } from './search/browser-search';
import type { LibraryServices } from './services';
import { loadFiguresOf, loadNews } from './store-figures';
import { loadNotes, loadTrash } from './store-listings';
import { watching } from './watching';

const INDEX_AFTER_MS = 500;

/** So many articles are offered to be joined. */
const FOUND = 8;

/** Open pages of the article and the badge are told of every change made here. */
async function telling<T>(article: Uuid, work: Promise<T>): Promise<T> {
  const done = await work;
  await tell(article);
  return done;
}

function tell(article: Uuid): Promise<unknown> {
  return sendToBackground('notesChanged', { article });
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

/** The library's own ways to the store. `first`: what was asked for early. */
export function libraryServices(first?: EarlyPage): LibraryServices {
  return {
    searching: searchServices(first),
    lists: listServices(),
    watchAllNotes: (wish) => watching(() => loadNotes(wish)),
    watchTrash: (pages) => watching(() => loadTrash(pages)),
    emptyTrash,
    watchArticle: (id) => watching(() => loadArticle(id)),
    watchAnalysis: (id) => watching(() => loadAnalysis(id)),
    watchNotes: (id) => watching(() => notesOf(id)),
    watchPlacements: (id) => watching(() => placementsOf(id)),
    watchHistory: (id) => watching(() => historyOf(id)),
    watchJoined: (id) => watching(async () => (await pagesOf(id)).map((page) => page.id)),
    likelyTwins,
    findArticles: async (query) => (await searchArticles({ limit: FOUND, query })).rows,
    joinPages: join,
    separatePages: separate,
    removeArticle: (id) => telling(id, removeArticle(id)),
    restoreArticle: (id) => telling(id, restoreArticle(id)),
    saveNote: (draft) => telling(draft.article, saveNote(draft)),
    removeNote: (id, article) => telling(article, removeNote(id)),
    restoreNote: (id, article) => telling(article, restoreNote(id)),
    actOnNote: (article, act) => telling(article, actOnNote(crypto.randomUUID(), act)),
    editSummary,
    setTags,
    loadTags,
    loadDraft,
    saveDraft,
    dropDraft,
    copyText: (text) => navigator.clipboard.writeText(text),
    figures: figureServices(),
    watchNews: () => watching(loadNews),
    watchFiguresOf: (id) => watching(() => loadFiguresOf(id)),
    keepIndexed: (signal, onProgress) => {
      // What was not taken in stays marked as waiting, is told so by searches, and is begun again in the background.
      // The list comes first.
      setTimeout(() => {
        if (signal.aborted) return;
        import('../../lib/store/indexing')
          .then(({ keepIndexed }) => keepIndexed({ signal, onProgress }))
          .catch(() => undefined);
      }, INDEX_AFTER_MS);
    },
    takeInSample: async () => (await import('./exchange/import-sample')).takeInSample(),
    exporting: exportServices(),
    importing: importServices(),
    savedFile: {
      watchSavedFile: (onState) => watchSavedFile(async () => (await loadSettings()).remindAfter, onState),
      saveEverything: async () => (await import('./export-files')).saveEverything(),
      snoozeReminder: () => snoozeReminder(),
    },
    reload: () => location.reload(),
  };
}
