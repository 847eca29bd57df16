import type { ArticleItem } from '../../components/library/library-items';
import type { NoteFilter } from '../../components/notes/note-filter';
import type { SamePageOps } from '../../components/notes/pages/use-same-page';
import type { PassageOps } from '../../components/notes/passages/use-passage-tools';
import type { ActOps } from '../../components/notes/use-history';
import type { SummaryOps } from '../../components/reading/summary-items';
import type { SavedFileOps } from '../../components/recovery/safety-ops';
import type { TagOps } from '../../components/state/use-tags';
import type { Subscribe } from '../../components/state/use-watched';
import type { Analysis } from '../../lib/analysis';
import type { FigureId } from '../../lib/figures/figure';
import type { EntityId } from '../../lib/names/mention';
import type { Note, Placement, Uuid } from '../../lib/note';
import type { ArticleRecord } from '../../lib/store/articles';
import type { IndexingProgress } from '../../lib/store/indexing';
import type { ExportServices } from './exchange/export-services';
import type { ImportServices } from './exchange/import-services';
import type { FigureServices } from './figures/services';
import type { ListServices } from './lists/list-services';
import type { SearchServices } from './search/search-services';

/** A person or organization of the library, as an article of it needs to know it. */
export type FigureHere = { readonly figure: FigureId; readonly isFollowed: boolean };

/** A note with the article it belongs to, and where it stood when its page was last looked at. */
export type NoteInLibrary = {
  readonly note: Note;
  readonly article: ArticleItem;
  readonly placement: Placement | undefined;
};

export type NotesListing = { readonly notes: readonly NoteInLibrary[]; readonly hasMore: boolean };

export type NotesWish = { readonly filter: NoteFilter; readonly pages: number };

/** Something in the trash. `deleted`: ms since 1970; `ends`: when it goes for good. */
export type Trashed = {
  readonly id: Uuid;
  readonly deleted: number;
  readonly ends: number;
  /** Of the article. */
  readonly title: string;
  /** BCP 47, of the article's words. */
  readonly language: string | undefined;
} & (
  | { readonly kind: 'note'; readonly note: Note }
  | {
      readonly kind: 'article';
      readonly site: string | undefined;
      readonly notes: number;
    }
);

export type TrashListing = { readonly items: readonly Trashed[]; readonly hasMore: boolean };

/** Everything the library asks of the store and the browser. Tests hand in their own. */
export type LibraryServices = PassageOps &
  ActOps &
  SamePageOps &
  SummaryOps &
  TagOps & {
    readonly searching: SearchServices;
    readonly lists: ListServices;
    readonly watchAllNotes: (wish: NotesWish) => Subscribe<NotesListing>;
    readonly watchTrash: (pages: number) => Subscribe<TrashListing>;
    /** Removes for good what is in the trash. Gives how many notes and articles it was. */
    readonly emptyTrash: () => Promise<number>;

    /** Undefined: never stored. With `deleted`: it can be brought back. */
    readonly watchArticle: (id: Uuid) => Subscribe<ArticleRecord | undefined>;
    readonly watchAnalysis: (id: Uuid) => Subscribe<Analysis | undefined>;
    readonly watchNotes: (id: Uuid) => Subscribe<readonly Note[]>;
    /** Where the article's passages stood when its page was last looked at. */
    readonly watchPlacements: (id: Uuid) => Subscribe<readonly Placement[]>;

    readonly removeArticle: (id: Uuid) => Promise<unknown>;
    readonly restoreArticle: (id: Uuid) => Promise<unknown>;

    /** People and organizations over all articles, and pictures of them. */
    readonly figures: FigureServices;
    /** For each article that is newer than what the reader has seen of someone followed: their names. */
    readonly watchNews: () => Subscribe<ReadonlyMap<Uuid, readonly string[]>>;
    /** Which figure each of the article's people and organizations is, by the id it has in the analysis. */
    readonly watchFiguresOf: (id: Uuid) => Subscribe<ReadonlyMap<EntityId, FigureHere>>;
    /** Keeps the index of words and the figures up until the signal ends; says how far it is. */
    readonly keepIndexed: (signal: AbortSignal, onProgress: (progress: IndexingProgress) => void) => void;
    /** Takes in the sample library that ships with the extension. */
    readonly takeInSample: () => Promise<unknown>;
    readonly exporting: ExportServices;
    readonly importing: ImportServices;
    /** When everything was last saved as a file, and the reminder of it. Without it neither is shown. */
    readonly savedFile?: SavedFileOps;
    readonly reload: () => void;
  };
