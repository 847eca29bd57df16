import { sendToBackground } from '../../lib/messages';
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
import { loadFollowed } from '../../lib/store/followed';
import { guardStore } from '../../lib/store/heartbeat';
import { loadTags } from '../../lib/store/library';
import { notesOf, removeNote, restoreNote, saveNote } from '../../lib/store/notes';
import { placementsOf } from '../../lib/store/placements';
import type { PopupServices } from './services';

export type StoreServices = Pick<
  PopupServices,
  | 'watchArticle'
  | 'watchNotes'
  | 'watchPlacements'
  | 'watchFollowed'
  | 'loadTags'
  | 'keep'
  | 'remove'
  | 'restore'
  | 'setTags'
  | 'editSummary'
  | 'saveNote'
  | 'removeNote'
  | 'restoreNote'
  | 'loadDraft'
  | 'saveDraft'
  | 'dropDraft'
>;

/** The badge counts notes; it is told of every change made here. */
async function telling<T>(article: Uuid, work: Promise<T>): Promise<T> {
  const done = await work;
  await sendToBackground('notesChanged', { article });
  return done;
}

const popupStore: StoreServices = {
  watchArticle: (id) => (onValue, onError) => watch(() => loadArticle(id), onValue, onError),
  watchNotes: (id) => (onValue, onError) => watch(() => notesOf(id), onValue, onError),
  watchPlacements: (id) => (onValue, onError) => watch(() => placementsOf(id), onValue, onError),
  watchFollowed: () => (onValue, onError) => watch(loadFollowed, onValue, onError),
  loadTags,
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
};

/** The popup's part of the store, guarded. It is most of the popup's code, so the popup shows before it is loaded. */
export function openPopupStore(): StoreServices {
  guardStore();
  return popupStore;
}
