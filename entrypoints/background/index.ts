import { defineBackground } from 'wxt/utils/define-background';
import { analyzeInSteps, ENGINE_VERSION } from '../../lib/analyze';
import { articleKey } from '../../lib/article-url';
import { loadSettings } from '../../lib/settings';
import { loadAnalysis, saveAnalysis, textHash } from '../../lib/store/analyses';
import { findArticleId, loadArticle, recordArticle } from '../../lib/store/articles';
import { countNotes, notesOf, saveNote } from '../../lib/store/notes';
import {
  loadCorrections,
  removeCorrections,
  restoreCorrections,
  saveCorrection,
  takeInCorrections,
  undoCorrection,
} from '../../lib/store/people';
import { createModelLoader } from './load-models';
import { startBackground } from './start';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      store: {
        findArticleId,
        recordArticle,
        loadArticle,
        textHash,
        loadAnalysis,
        saveAnalysis,
        countNotes,
        notesOf,
        saveNote,
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
  },
});
