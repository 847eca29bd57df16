import type { FollowOps } from '../../components/names/use-followed';
import type { NoteOps } from '../../components/notes/use-note-writing';
import type { ExportFormat } from '../../components/reading/ExportLine';
import type { SummaryOps } from '../../components/reading/summary-items';
import type { WatchProgress } from '../../components/state/use-progress';
import type { TagOps } from '../../components/state/use-tags';
import type { Subscribe } from '../../components/state/use-watched';
import type { PageState, Place, Reply } from '../../lib/messages';
import type { Note, Placement, Uuid } from '../../lib/note';
import type { ArticleRecord } from '../../lib/store/articles';

/** The tab the popup stands over. */
export type ActiveTab = { readonly id: number; readonly windowId: number };

/** Everything the popup asks of the browser, the page and the store. Tests hand in fakes. */
export type PopupServices = NoteOps &
  SummaryOps &
  TagOps &
  FollowOps & {
    readonly watchProgress: WatchProgress;
    readonly activeTab: () => Promise<ActiveTab | undefined>;
    readonly mark: (tabId: number, anyway: boolean) => Promise<Reply<PageState>>;
    readonly unmark: (tabId: number) => Promise<Reply<null>>;
    readonly saveAnyway: (tabId: number) => Promise<Reply<PageState>>;
    readonly reveal: (tabId: number, place: Place) => Promise<Reply<boolean>>;
    readonly reload: (tabId: number) => Promise<void>;
    /** Both must be called straight from a click: the browser asks for the reader's own action. */
    readonly openPanel: (tab: ActiveTab) => Promise<void>;
    readonly openLibrary: () => Promise<unknown>;

    readonly watchArticle: (id: Uuid) => Subscribe<ArticleRecord | undefined>;
    readonly watchNotes: (id: Uuid) => Subscribe<readonly Note[]>;
    /** Where the article's passages stood when its page was last looked at. */
    readonly watchPlacements: (id: Uuid) => Subscribe<readonly Placement[]>;
    readonly keep: (id: Uuid) => Promise<unknown>;
    readonly remove: (id: Uuid) => Promise<unknown>;
    readonly restore: (id: Uuid) => Promise<unknown>;
    readonly restoreNote: (id: Uuid, article: Uuid) => Promise<unknown>;

    /** Offers the article as a file. Gives the file's name. */
    readonly exportFile: (id: Uuid, format: ExportFormat) => Promise<string>;
    readonly copyMarkdown: (id: Uuid) => Promise<void>;

    readonly isAlwaysMarked: (pattern: string) => Promise<boolean>;
    /** Straight from a click, too. Gives whether the site is marked by itself now. */
    readonly setAlwaysMarked: (pattern: string, isOn: boolean) => Promise<boolean>;
  };
