import type { FollowOps } from '../../components/names/use-followed';
import type { SamePageOps } from '../../components/notes/pages/use-same-page';
import type { PassageOps } from '../../components/notes/passages/use-passage-tools';
import type { ActOps } from '../../components/notes/use-history';
import type { SummaryOps } from '../../components/reading/summary-items';
import type { WatchProgress } from '../../components/state/use-progress';
import type { Subscribe } from '../../components/state/use-watched';
import type { Correction } from '../../lib/entities/correction';
import type { PageState, Place, Reply } from '../../lib/messages';
import type { Note, Placement, Uuid } from '../../lib/note';
import type { ArticleRecord } from '../../lib/store/articles';
import type { SummarizeByMachine } from './summary/browser-summarizer';

/** Everything the side panel asks of the browser, the page and the store. Tests hand in fakes. */
export type PanelServices = PassageOps &
  ActOps &
  SamePageOps &
  SummaryOps &
  FollowOps & {
    /** The tab in front in the panel's window. */
    readonly activeTab: () => Promise<number | undefined>;
    /** Tells when another tab comes to the front, or the one in front has loaded another page. Until the signal ends it. */
    readonly watchTabs: (onChange: (tabId: number) => void, signal: AbortSignal) => void;
    readonly watchPages: (
      onChange: (change: { readonly tabId: number; readonly state: PageState }) => void,
      signal: AbortSignal,
    ) => void;
    readonly watchProgress: WatchProgress;
    readonly state: (tabId: number) => Promise<Reply<PageState>>;
    readonly mark: (tabId: number) => Promise<Reply<PageState>>;
    readonly saveAnyway: (tabId: number) => Promise<Reply<PageState>>;
    readonly reveal: (tabId: number, place: Place) => Promise<Reply<boolean>>;
    readonly takeBack: (tabId: number, id: string, into: boolean) => Promise<Reply<PageState>>;
    readonly answerLikely: (tabId: number, note: Uuid, isIt: boolean) => Promise<Reply<boolean>>;
    readonly reattach: (tabId: number, note: Uuid) => Promise<Reply<boolean>>;
    readonly refresh: (tabId: number) => Promise<Reply<PageState>>;
    readonly correct: (correction: Correction) => Promise<Reply<{ readonly id: Uuid }>>;
    readonly undoCorrection: (id: Uuid) => Promise<Reply<null>>;
    readonly reload: (tabId: number) => Promise<void>;
    readonly openLibrary: () => Promise<unknown>;
    /** The browser's own model for texts of a language; undefined where there is none on the machine. */
    readonly findSummarizer: (language: string) => Promise<SummarizeByMachine | undefined>;

    readonly watchArticle: (id: Uuid) => Subscribe<ArticleRecord | undefined>;
    readonly watchNotes: (id: Uuid) => Subscribe<readonly Note[]>;
    /** Where the article's passages stood when its page was last looked at. */
    readonly watchPlacements: (id: Uuid) => Subscribe<readonly Placement[]>;
  };
