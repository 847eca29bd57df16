import { vi } from 'vitest';
import type { BackgroundServices, BackgroundStore } from '../../../entrypoints/background/services';
import type { Analysis } from '../../../lib/analysis';
import type { Article } from '../../../lib/article';
import type { Note } from '../../../lib/note';
import { DEFAULT_SETTINGS } from '../../../lib/settings';
import type { Steps } from '../../../lib/text/steps';

export const ARTICLE: Article = {
  url: 'https://news.example/a',
  title: 'Titel',
  byline: [],
  publishedCertain: false,
  language: 'de',
  text: 'Rutte sprach.',
  blocks: [{ start: 0, end: 13, kind: 'paragraph' }],
};

export function analysisOf(version: string): Analysis {
  return {
    version,
    sentences: [],
    mentions: [],
    titleMentions: [],
    entities: [],
    quotations: [],
    summary: [],
  };
}

/** Three steps, and then the result. */
export function* stepsTo<R>(result: R): Steps<R> {
  for (const share of [0.2, 0.4, 0.8]) yield share;
  return result;
}

export const NOTE: Note = {
  id: 'n1',
  created: 1,
  updated: 1,
  revision: 1,
  article: 'a1',
  subject: { on: 'entity', name: 'Mark Rutte', kind: 'person' },
  text: 'Notiz',
};

/** Services that remember analyses and are otherwise empty; a test replaces what it is about. */
export function fakeServices(
  store: Partial<BackgroundStore> = {},
  others: Partial<BackgroundServices> = {},
): BackgroundServices {
  const analyses = new Map<string, Analysis>();
  return {
    store: {
      findArticleId: vi.fn(async () => 'a1'),
      recordArticle: vi.fn(async () => ({ id: 'a1' })),
      joinedTo: vi.fn(async () => []),
      addressesOf: vi.fn(async () => [ARTICLE.url]),
      textHash: (text) => `hash of ${text}`,
      loadAnalysis: vi.fn(async (id, hash) => analyses.get(id + hash)),
      saveAnalysis: vi.fn(async (id, hash, analysis) => analyses.set(id + hash, analysis)),
      countNotes: vi.fn(async () => 2),
      notesOf: vi.fn(async () => []),
      saveNote: vi.fn(async () => ({ note: NOTE, conflict: false })),
      loadNote: vi.fn(async () => NOTE),
      actOnNote: vi.fn(async () => ({ note: NOTE, conflict: false, step: 'edit' as const })),
      placeNotes: vi.fn(async () => undefined),
      loadTags: vi.fn(async () => ['Meer']),
      purgeTrash: vi.fn(async () => 0),
      loadCorrections: vi.fn(async () => []),
      saveCorrection: vi.fn(async () => ({ id: 'c1', created: 1, updated: 1, revision: 1 })),
      undoCorrection: vi.fn(async () => undefined),
      removeCorrections: vi.fn(async () => undefined),
      restoreCorrections: vi.fn(async () => undefined),
      takeInCorrections: vi.fn(async () => []),
      ...store,
    },
    engine: { version: '1', analyzeInSteps: vi.fn(() => stepsTo(analysisOf('1'))) },
    loadModels: async () => ({ models: {} }),
    loadSettings: async () => DEFAULT_SETTINGS,
    articleKey: (url) => url,
    ...others,
  };
}
