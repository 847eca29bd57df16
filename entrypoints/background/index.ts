import { defineBackground } from 'wxt/utils/define-background';
import { analyzeInSteps, ENGINE_VERSION } from '../../lib/analyze';
import { articleKey } from '../../lib/article-url';
import { loadSettings } from '../../lib/settings';
import { loadAnalysis, saveAnalysis, textHash } from '../../lib/store/analyses';
import { findArticleId, recordArticle } from '../../lib/store/articles';
import {
  loadCorrections,
  removeCorrections,
  restoreCorrections,
  saveCorrection,
  takeInCorrections,
  undoCorrection,
} from '../../lib/store/corrections';
import { guardStore } from '../../lib/store/heartbeat';
import { indexPending, watchWaiting } from '../../lib/store/indexing';
import { loadTags } from '../../lib/store/library';
import { actOnNote, countNotes, loadNote, notesOf, saveNote } from '../../lib/store/notes';
import { addressesOf, joinedTo } from '../../lib/store/pages';
import { placeNotes } from '../../lib/store/placements';
import { snapshotPlaces } from '../../lib/store/snapshots/snapshot-places';
import { purgeTrash } from '../../lib/store/trash';
import { keepIndexedInBackground } from './keep-indexed';
import { keepSafe } from './keep-safe';
import { createModelLoader } from './load-models';
import { startBackground } from './start';

export default defineBackground({
  type: 'module',
  main() {
    guardStore();
    startBackground({
      store: {
        findArticleId,
        recordArticle,
        joinedTo,
        addressesOf,
        textHash,
        loadAnalysis,
        saveAnalysis,
        countNotes,
        notesOf,
        saveNote,
        loadNote,
        actOnNote,
        placeNotes,
        loadTags,
        purgeTrash,
        loadCorrections,
        saveCorrection,
        undoCorrection,
        removeCorrections,
        restoreCorrections,
        takeInCorrections,
      },
      engine: { version: ENGINE_VERSION, analyzeInSteps },
      loadModels: createModelLoader(),
      loadSettings,
      articleKey,
    });
    keepSafe({ places: snapshotPlaces(), loadSettings });
    keepIndexedInBackground({ index: indexPending, watchWaiting });
  },
});
