import type { PopupServices } from '../../../entrypoints/popup/services';
import type { PageState, Progress } from '../../../lib/messages';
import type { Note, NoteDraft, Placement } from '../../../lib/note';
import type { ArticleRecord } from '../../../lib/store/articles';
import { SAMPLE_ANALYSIS, SAMPLE_ARTICLE } from '../../components/sample-analysis';

export const MARKED: PageState = {
  url: SAMPLE_ARTICLE.url,
  verdict: { kind: 'article', reasons: ['article-metadata'] },
  marked: true,
  private: false,
  articleId: 'a1',
  article: SAMPLE_ARTICLE,
  analysis: SAMPLE_ANALYSIS,
  leftOut: [],
  takenBack: [],
};

export const RECORD: ArticleRecord = {
  ...SAMPLE_ARTICLE,
  id: 'a1',
  key: 'https://zeitung.example/fluss',
  created: 1,
  updated: 1,
  revision: 1,
  opened: 1,
  keptAt: 1,
  tags: ['Fluss'],
};

/** A value that tells its watchers of every change, as a live query does. */
export class Live<T> {
  #watchers = new Set<(value: T) => void>();
  constructor(public value: T) {}

  readonly subscribe = (onValue: (value: T) => void) => {
    this.#watchers.add(onValue);
    onValue(this.value);
    return () => void this.#watchers.delete(onValue);
  };

  set(value: T): void {
    this.value = value;
    for (const watcher of this.#watchers) watcher(value);
  }
}

function marksOf(from: Pick<NoteDraft, 'color' | 'tags'> | undefined): Pick<NoteDraft, 'color' | 'tags'> {
  return { ...(from?.color && { color: from.color }), ...(from?.tags && { tags: from.tags }) };
}

/** Progress that the test tells. */
export function fakeProgress() {
  let hear: (progress: Progress) => void = () => undefined;
  const watch: PopupServices['watchProgress'] = (onProgress) => {
    hear = onProgress;
  };
  return { watch, tell: (tabId: number, share: number) => hear({ tabId, share }) };
}

/** A library of one article in memory, and a browser that says yes. `log` holds what was asked, in words. */
export function fakeServices(over: Partial<PopupServices> = {}) {
  const log: string[] = [];
  const progress = fakeProgress();
  const article = new Live<ArticleRecord | undefined>(RECORD);
  const notes = new Live<readonly Note[]>([]);
  const placements = new Live<readonly Placement[]>([]);
  const drafts = new Map<string, { text: string; base?: number | undefined }>();
  const saveNote = async (draft: NoteDraft) => {
    log.push(['save note', `"${draft.text}"`, draft.color, ...(draft.tags ?? [])].filter(Boolean).join(' '));
    const old = notes.value.find((note) => note.id === draft.id);
    const note: Note = {
      id: draft.id ?? `n${notes.value.length + 1}`,
      created: 1,
      updated: 2,
      revision: (old?.revision ?? 0) + 1,
      article: draft.article,
      subject: draft.subject,
      text: draft.text,
      ...marksOf(old),
      ...marksOf(draft),
      ...(old && draft.base !== old.revision && { earlier: [{ text: old.text, updated: old.updated }] }),
    };
    notes.set([...notes.value.filter((one) => one.id !== note.id), note]);
    return { note };
  };
  const services: PopupServices = {
    watchProgress: progress.watch,
    activeTab: async () => ({ id: 7, windowId: 1 }),
    mark: async (tab, anyway) => {
      log.push(`mark tab ${tab}${anyway ? ' anyway' : ''}`);
      return { ok: true, value: MARKED };
    },
    unmark: async () => {
      log.push('unmark');
      return { ok: true, value: null };
    },
    saveAnyway: async () => {
      log.push('save anyway');
      return { ok: true, value: { ...MARKED, private: true } };
    },
    reveal: async (_tab, place) => {
      log.push(`reveal ${JSON.stringify(place)}`);
      return { ok: true, value: true };
    },
    reload: async () => void log.push('reload'),
    openPanel: async () => void log.push('open panel'),
    openLibrary: async () => log.push('open library'),
    watchArticle: () => article.subscribe,
    watchNotes: () => notes.subscribe,
    watchPlacements: () => placements.subscribe,
    watchFollowed: () => (onValue) => {
      onValue(new Set());
      return () => undefined;
    },
    loadTags: async () => ['Fluss', 'Flut'],
    keep: async () => {
      log.push('keep');
      article.set(RECORD);
    },
    remove: async () => {
      log.push('remove');
      article.set(undefined);
    },
    restore: async () => {
      log.push('restore');
      article.set(RECORD);
    },
    setTags: async (_id, tags) => {
      log.push(`tags ${tags.join(', ')}`);
      article.set({ ...RECORD, tags });
    },
    editSummary: async (_id, text) => {
      log.push(`summary ${text ?? 'automatic'}`);
      const { summary: _, ...rest } = article.value ?? RECORD;
      const summary = text === undefined ? undefined : { text, updated: 5 };
      article.set({ ...rest, ...(summary && { summary }) });
      return { summary };
    },
    saveNote,
    removeNote: async (id) => {
      log.push(`remove note ${id}`);
      notes.set(notes.value.filter((note) => note.id !== id));
    },
    restoreNote: async (id) => log.push(`restore note ${id}`),
    loadDraft: async (key) => drafts.get(key),
    saveDraft: async (key, text, base) => drafts.set(key, { text, base }),
    dropDraft: async (key) => drafts.delete(key),
    exportFile: async (_id, format) => {
      log.push(`export ${format}`);
      return 'Streit am Fluss.md';
    },
    copyMarkdown: async () => void log.push('copy'),
    isAlwaysMarked: async () => false,
    setAlwaysMarked: async (pattern, isOn) => {
      log.push(`always ${pattern} ${isOn}`);
      return isOn;
    },
    ...over,
  };
  return { services, log, article, notes, placements, drafts, progress };
}
