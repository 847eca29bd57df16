import type { Subscribe } from '../../../components/state/use-watched';
import type { Analysis } from '../../../lib/analysis';
import type { Correction } from '../../../lib/entities/correction';
import type { Appearance, Figure, FigureId } from '../../../lib/figures/figure';
import type { EntityKind } from '../../../lib/names/mention';
import type { Uuid } from '../../../lib/note';
import type { NoteRow } from '../../../lib/store/all-notes';
import type { ArticleRecord } from '../../../lib/store/articles';
import type {
  FigureRole,
  MonthCount,
  NamedWith,
  Network,
  NetworkWish,
  Voices,
  VoicesWish,
} from '../../../lib/store/figure-pictures';
import type { AppearanceRow, Doubt, FigureOrder } from '../../../lib/store/figures';
import type { Scope } from '../../../lib/store/scope';

export type FiguresWish = {
  readonly kind: EntityKind;
  /** Words of a name; empty for all. */
  readonly query: string;
  readonly order: FigureOrder;
  readonly followed: boolean;
  /** How many pages from the top. */
  readonly pages: number;
};

export type FiguresListing = {
  readonly figures: readonly Figure[];
  /** More are there than were wished for. */
  readonly hasMore: boolean;
};

/** Which one is asked for: by its id or, coming from elsewhere, by a name. */
export type AskedFigure = { readonly figure?: FigureId | undefined; readonly name?: string | undefined };

export type AppearancesWish = {
  readonly figure: FigureId;
  readonly quotedOnly: boolean;
  /** How many from the latest. */
  readonly limit: number;
};

export type AppearancesListing = { readonly rows: readonly AppearanceRow[]; readonly hasMore: boolean };

/** Two each that may be one. */
export type DoubtsListing = { readonly doubts: readonly Doubt[]; readonly hasMore: boolean };

/** An article with what is said in it, after the reader's verdicts. */
export type QuotedArticle = { readonly article: ArticleRecord; readonly analysis: Analysis };

export type QuotedListing = { readonly articles: readonly QuotedArticle[]; readonly hasMore: boolean };

/** Takes an act of the reader's back. */
export type TakeBack = () => Promise<unknown>;

/** What the pages of people and organizations, and the pictures, ask of the store and the browser. */
export type FigureServices = {
  readonly watchFigures: (wish: FiguresWish) => Subscribe<FiguresListing>;
  /** Undefined: nobody is called so in the library. */
  readonly watchFigure: (asked: AskedFigure) => Subscribe<Figure | undefined>;
  readonly watchAppearances: (wish: AppearancesWish) => Subscribe<AppearancesListing>;
  readonly watchTimeline: (id: FigureId) => Subscribe<readonly MonthCount[]>;
  readonly watchRoles: (id: FigureId) => Subscribe<readonly FigureRole[]>;
  readonly watchNamedWith: (id: FigureId, limit: number) => Subscribe<readonly NamedWith[]>;
  readonly watchNotesAbout: (id: FigureId, limit: number) => Subscribe<readonly NoteRow[]>;
  readonly watchDoubts: (limit: number) => Subscribe<DoubtsListing>;
  /** Articles in which someone is quoted, the latest first. `limit`: how many of them. */
  readonly watchQuoted: (limit: number) => Subscribe<QuotedListing>;
  readonly loadQuoted: (article: Uuid) => Promise<QuotedArticle | undefined>;
  /** Those whose name begins with what was typed, those in most articles first. */
  readonly findFigures: (query: string, kind?: EntityKind) => Promise<readonly Figure[]>;

  readonly mergeFigures: (into: FigureId, others: readonly FigureId[]) => Promise<TakeBack>;
  readonly keepApart: (a: FigureId, b: FigureId) => Promise<TakeBack>;
  /** These appearances are someone else: one that is there, or a new one. */
  readonly placeElsewhere: (
    appearances: readonly Appearance[],
    figure: FigureId | 'new',
  ) => Promise<TakeBack>;
  readonly renameFigure: (id: FigureId, name: string) => Promise<TakeBack>;
  readonly followFigure: (id: FigureId, isOn: boolean) => Promise<TakeBack>;
  /** Its page was opened: what is there now is not new any more. */
  readonly seeFigure: (id: FigureId) => Promise<unknown>;
  /** Under every name that articles give it: it is of the other kind (`retype`), or no name at all (`reject`). */
  readonly judgeName: (id: FigureId, verdict: 'retype' | 'reject') => Promise<TakeBack>;
  readonly correct: (correction: Correction) => Promise<TakeBack>;

  readonly watchNetwork: (wish: Omit<NetworkWish, 'signal'>) => Subscribe<Network>;
  readonly watchVoices: (wish: Pick<VoicesWish, 'scope' | 'by'>) => Subscribe<Voices>;
  /** The reader's own lists, to choose a scope from. */
  readonly watchCollections: () => Subscribe<readonly { readonly id: Uuid; readonly name: string }[]>;
  readonly watchScopeTimeline: (scope: Scope) => Subscribe<readonly MonthCount[]>;
};
