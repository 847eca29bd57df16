// Who is who over all articles: what lists and pages of people and organizations read.
import type { Appearance, Figure, FigureId } from '../figures/figure';
import type { EntityKind } from '../names/mention';
import type { Uuid } from '../note';
import type { NoteRow } from './all-notes';
import type { ArticleHead } from './rows/records';

export type FigureOrder = 'articles' | 'latest' | 'name';

/** Where a page of figures ended: what it was ordered by, and the figure. */
export type FigureCursor = { readonly by: number | string; readonly id: FigureId };

export type FigureWish = {
  /** All kinds where it is not given. */
  readonly kind?: EntityKind | undefined;
  /** Every word of it must begin a word of the figure's names. */
  readonly query?: string | undefined;
  /** Most articles first (the default), latest article first, or by surname. */
  readonly order?: FigureOrder | undefined;
  readonly followed?: true | undefined;
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  readonly before?: FigureCursor | undefined;
};

export type FigurePage = { readonly rows: readonly Figure[]; readonly next: FigureCursor | undefined };

/** Where a page of appearances ended. */
export type AppearanceCursor = { readonly at: number; readonly id: string };

export type AppearanceRow = { readonly appearance: Appearance; readonly article: ArticleHead };

export type AppearanceWish = {
  readonly figure: FigureId;
  /** Only those in which it says something. */
  readonly quotedOnly?: boolean | undefined;
  readonly limit: number;
  readonly before?: AppearanceCursor | undefined;
};

export type AppearancePage = {
  readonly rows: readonly AppearanceRow[];
  readonly next: AppearanceCursor | undefined;
};

/** A figure as it is in one article. */
export type FigureHere = { readonly appearance: Appearance; readonly figure: Figure };

/** Two figures that may be one. */
export type Doubt = {
  readonly figure: Figure;
  readonly other: Figure;
  /** The rule that asks, in words for developers. */
  readonly reason: string;
  /** How likely they are one, 0 … 1. */
  readonly score: number;
};

/** Where a page of doubts ended. */
export type DoubtCursor = { readonly figure: FigureId; readonly other: FigureId };

export type DoubtPage = { readonly rows: readonly Doubt[]; readonly next: DoubtCursor | undefined };

/** Has the figures of these articles made anew. */
export declare function placeFigures(articles: readonly Uuid[]): Promise<void>;
export declare function listFigures(wish: FigureWish): Promise<FigurePage>;
export declare function loadFigure(id: FigureId): Promise<Figure | undefined>;
export declare function findFigure(name: string, kind?: EntityKind): Promise<Figure | undefined>;
export declare function figuresOf(article: Uuid): Promise<readonly FigureHere[]>;
export declare function listAppearances(wish: AppearanceWish): Promise<AppearancePage>;
export declare function listDoubts(wish: {
  readonly limit: number;
  readonly before?: DoubtCursor | undefined;
}): Promise<DoubtPage>;
export declare function notesAbout(id: FigureId, limit: number): Promise<readonly NoteRow[]>;
