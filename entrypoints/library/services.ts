import type { ArticleItem, NameInLibrary } from '../../components/library/library-items';
import type { NoteOps } from '../../components/notes/use-note-writing';
import type { CopyOps } from '../../components/quotations/use-quotations';
import type { ExportFormat } from '../../components/reading/ExportLine';
import type { SummaryOps } from '../../components/reading/summary-items';
import type { TagOps } from '../../components/state/use-tags';
import type { Subscribe } from '../../components/state/use-watched';
import type { Analysis } from '../../lib/analysis';
import type { EntityKind } from '../../lib/names/mention';
import type { Note, Uuid } from '../../lib/note';
import type { ArticleRecord } from '../../lib/store/articles';

export type ListWish = {
  /** Searched in titles, notes and names; empty for all. */
  readonly query: string;
  /** Only articles that name this person or organization. */
  readonly name?: string | undefined;
  /** How many pages from the top. */
  readonly pages: number;
};

export type ArticleListing = {
  readonly articles: readonly ArticleItem[];
  /** More are there than were wished for. */
  readonly hasMore: boolean;
};

/** A note with the article it belongs to. */
export type NoteInLibrary = { readonly note: Note; readonly article: ArticleItem };

export type NotesListing = { readonly notes: readonly NoteInLibrary[]; readonly hasMore: boolean };

/** Everything the library asks of the store and the browser. Tests hand in their own. */
export type LibraryServices = NoteOps &
  SummaryOps &
  TagOps &
  CopyOps & {
    /** Stops reading as soon as nobody watches any longer. */
    readonly watchArticles: (wish: ListWish) => Subscribe<ArticleListing>;
    readonly watchNames: (kind: EntityKind) => Subscribe<readonly NameInLibrary[]>;
    readonly watchAllNotes: (pages: number) => Subscribe<NotesListing>;

    /** Undefined: never stored. With `deleted`: it can be brought back. */
    readonly watchArticle: (id: Uuid) => Subscribe<ArticleRecord | undefined>;
    readonly watchAnalysis: (id: Uuid) => Subscribe<Analysis | undefined>;
    readonly watchNotes: (id: Uuid) => Subscribe<readonly Note[]>;

    readonly removeArticle: (id: Uuid) => Promise<unknown>;
    readonly restoreArticle: (id: Uuid) => Promise<unknown>;
    readonly restoreNote: (id: Uuid, article: Uuid) => Promise<unknown>;

    /** Offers the article as a file. Gives the file's name. */
    readonly exportArticle: (id: Uuid, format: ExportFormat) => Promise<string>;
    readonly copyMarkdown: (id: Uuid) => Promise<unknown>;
    /** Offers all articles as one file. Gives the file's name. */
    readonly exportAll: (format: ExportFormat) => Promise<string>;
    readonly reload: () => void;
  };
