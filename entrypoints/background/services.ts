import type { Analysis } from '../../lib/analysis';
import type { Article } from '../../lib/article';
import type { Correction } from '../../lib/entities/correction';
import type { Models } from '../../lib/names/find-names';
import type { Kept, Note, NoteAct, NoteDraft, NoteOutcome, Placement, Uuid } from '../../lib/note';
import type { Settings } from '../../lib/settings';
import type { Steps } from '../../lib/text/steps';
import type { LoadModels } from './load-models';

/** What the background asks of the store. Tests hand in a fake. */
export type BackgroundStore = {
  /** The id of the article with this key; undefined when it is not stored. */
  readonly findArticleId: (key: string) => Promise<Uuid | undefined>;
  readonly recordArticle: (article: Article, options: { keep: boolean }) => Promise<{ readonly id: Uuid }>;
  /** The articles that were joined to this one. */
  readonly joinedTo: (article: Uuid) => Promise<readonly Uuid[]>;
  /** Addresses and keys of the pages that show an article; none when it is not stored. */
  readonly addressesOf: (article: Uuid) => Promise<readonly string[]>;
  readonly textHash: (text: string) => Promise<string> | string;
  readonly loadAnalysis: (article: Uuid, hash: string) => Promise<Analysis | undefined>;
  readonly saveAnalysis: (article: Uuid, hash: string, analysis: Analysis) => Promise<unknown>;
  readonly countNotes: (article: Uuid) => Promise<number>;
  readonly notesOf: (article: Uuid) => Promise<readonly Note[]>;
  /** Also a deleted one; undefined when it is not stored. */
  readonly loadNote: (id: Uuid) => Promise<Note | undefined>;
  readonly actOnNote: (command: Uuid, act: NoteAct) => Promise<NoteOutcome>;
  readonly placeNotes: (article: Uuid, placements: readonly Placement[]) => Promise<unknown>;
  readonly loadTags: () => Promise<readonly string[]>;
  /** Clears what has been in the trash for too long. */
  readonly purgeTrash: (now: number) => Promise<unknown>;
  /** Brings the article into the library, too. */
  readonly saveNote: (draft: NoteDraft) => Promise<{ readonly note: Note; readonly conflict: boolean }>;
  readonly loadCorrections: () => Promise<readonly (Correction & Kept)[]>;
  readonly saveCorrection: (correction: Correction) => Promise<Kept>;
  readonly undoCorrection: (id: Uuid) => Promise<unknown>;
  readonly removeCorrections: (ids: readonly Uuid[]) => Promise<unknown>;
  readonly restoreCorrections: (ids: readonly Uuid[]) => Promise<unknown>;
  readonly takeInCorrections: (given: readonly (Correction & Kept)[]) => Promise<readonly Uuid[]>;
};

/** The engine: pure, and in steps. */
export type Engine = {
  readonly version: string;
  readonly analyzeInSteps: (
    article: Article,
    corrections: readonly Correction[],
    models: Models,
  ) => Steps<Analysis>;
};

export type BackgroundServices = {
  readonly store: BackgroundStore;
  readonly engine: Engine;
  /** The models for names that an article needs. Asked for only when it has to be analyzed. */
  readonly loadModels: LoadModels;
  readonly loadSettings: () => Promise<Settings>;
  /** One key for all addresses of an article. */
  readonly articleKey: (url: string, canonical?: string) => string;
};
