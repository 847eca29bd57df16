import type { MonthCount } from '../../../components/pictures/periods';
import type { Subscribe } from '../../../components/state/use-watched';
import type { Analysis } from '../../../lib/analysis';
import type { Correction } from '../../../lib/entities/correction';
import type { Appearance, Figure, FigureId } from '../../../lib/figures/figure';
import type { EntityKind } from '../../../lib/names/mention';
import type { Note, Uuid } from '../../../lib/note';
import type { ArticleHead, ArticleRecord } from '../../../lib/store/articles';
import type { Scope } from '../../../lib/store/scope';

export type FigureOrder = 'articles' | 'latest' | 'name';

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

/** A person or organization in one article, with that article. */
export type Appeared = { readonly appearance: Appearance; readonly article: ArticleHead };

export type AppearancesWish = {
  readonly figure: FigureId;
  readonly quotedOnly: boolean;
  /** How many from the latest. */
  readonly limit: number;
};

export type AppearancesListing = { readonly rows: readonly Appeared[]; readonly hasMore: boolean };

/** A role and when articles gave it: ms since 1970 of the first and the last of them. */
export type RoleSpan = {
  readonly role: string;
  readonly from: number;
  readonly to: number;
  readonly articles: number;
};

/** Someone named in the same articles. */
export type Companion = { readonly figure: Figure; readonly articles: number };

export type NoteAbout = { readonly note: Note; readonly article: ArticleHead };

/** Two that may be one. `score` 0 … 1; `reason`: the rule that says so. */
export type Doubt = {
  readonly figure: Figure;
  readonly other: Figure;
  readonly reason: string;
  readonly score: number;
};

export type DoubtsListing = { readonly doubts: readonly Doubt[]; readonly hasMore: boolean };

/** An article with what is said in it, after the reader's verdicts. */
export type QuotedArticle = { readonly article: ArticleRecord; readonly analysis: Analysis };

export type QuotedListing = { readonly articles: readonly QuotedArticle[]; readonly hasMore: boolean };

/** Who is named with whom, in how many of the scope's articles. */
export type Network = {
  readonly nodes: readonly { readonly figure: Figure; readonly articles: number }[];
  readonly links: readonly { readonly a: FigureId; readonly b: FigureId; readonly articles: number }[];
  /** It was made from so many articles. */
  readonly articles: number;
  /** Set where the scope holds more articles than are read: how many. */
  readonly of?: number | undefined;
};

export type NetworkWish = {
  readonly scope: Scope;
  readonly kinds: readonly EntityKind[];
  /** How many at most, those in most articles. */
  readonly figures: number;
};

/** What the bars of the share of voices stand for. */
export type VoicesBy = 'figure' | 'outlet' | 'month' | 'article';

export type Voice = { readonly figure: FigureId; readonly quotations: number; readonly words: number };

/** The quotations of a person, an outlet, a month or an article, and whose they are; who says most comes first. */
export type VoicesGroup = {
  readonly key: string;
  readonly title: string;
  readonly voices: readonly Voice[];
  readonly quotations: number;
  /** Quoted words. */
  readonly words: number;
};

export type Voices = {
  readonly groups: readonly VoicesGroup[];
  /** Everyone who stands in `groups`. */
  readonly figures: readonly Figure[];
  /** It was made from so many articles. */
  readonly articles: number;
  /** Set where the scope holds more articles than are read: how many. */
  readonly of?: number | undefined;
};

/** Takes an act of the reader's back. */
export type TakeBack = () => Promise<unknown>;

/** What the pages of people and organizations, and the pictures, ask of the store and the browser. */
export type FigureServices = {
  readonly watchFigures: (wish: FiguresWish) => Subscribe<FiguresListing>;
  /** Undefined: nobody is called so in the library. */
  readonly watchFigure: (asked: AskedFigure) => Subscribe<Figure | undefined>;
  readonly watchAppearances: (wish: AppearancesWish) => Subscribe<AppearancesListing>;
  readonly watchTimeline: (id: FigureId) => Subscribe<readonly MonthCount[]>;
  readonly watchRoles: (id: FigureId) => Subscribe<readonly RoleSpan[]>;
  readonly watchNamedWith: (id: FigureId, limit: number) => Subscribe<readonly Companion[]>;
  readonly watchNotesAbout: (id: FigureId, limit: number) => Subscribe<readonly NoteAbout[]>;
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

  readonly watchNetwork: (wish: NetworkWish) => Subscribe<Network>;
  readonly watchVoices: (wish: { readonly scope: Scope; readonly by: VoicesBy }) => Subscribe<Voices>;
  /** The reader's own lists, to choose a scope from. */
  readonly watchCollections: () => Subscribe<readonly { readonly id: Uuid; readonly name: string }[]>;
  readonly watchScopeTimeline: (scope: Scope) => Subscribe<readonly MonthCount[]>;
};
