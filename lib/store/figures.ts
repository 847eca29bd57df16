// Who is who over all articles: what lists and pages of people and organizations read.
import type { Appearance, Figure, FigureId } from '../figures/figure';
import type { EntityKind } from '../names/mention';
import type { Uuid } from '../note';
import type { NoteRow } from './all-notes';
import { readTables } from './db';
import { asFigure, findById, findByName } from './figures/find-figures';
import { findDoubts } from './figures/list-doubts';
import { cursorAt, findFigures } from './figures/list-figures';
import { notesOn } from './figures/notes-on';
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
export type DoubtCursor = { readonly asks: number; readonly figure: FigureId; readonly other: FigureId };

export type DoubtWish = {
  /** How many rows at most, 1 or more. */
  readonly limit: number;
  readonly before?: DoubtCursor | undefined;
};

export type DoubtPage = { readonly rows: readonly Doubt[]; readonly next: DoubtCursor | undefined };

/** `identities` are read with the figures, so that no verdict comes between. */
const PLACED_TABLES = ['appearances', 'figures', 'identities'] as const;

/**
 * A page of people and organizations.
 * @throws StoreError
 */
export async function listFigures(wish: FigureWish): Promise<FigurePage> {
  const found = await readTables(PLACED_TABLES, (tables) => findFigures(tables, wish));
  const shown = found.slice(0, wish.limit);
  const last = shown.at(-1);
  const hasMore = found.length > wish.limit && last !== undefined;
  return { rows: shown.map(asFigure), next: hasMore ? cursorAt(last, wish.order ?? 'articles') : undefined };
}

/**
 * A figure by its id; of one that was merged the other. Undefined when no article names it.
 * @throws StoreError
 */
export async function loadFigure(id: FigureId): Promise<Figure | undefined> {
  const found = await readTables(PLACED_TABLES, (tables) => findById(tables, id));
  return found && asFigure(found);
}

/**
 * Whom most articles mean that use this name, in any spelling that folds alike. Undefined when none does.
 * @throws StoreError
 */
export async function findFigure(name: string, kind?: EntityKind): Promise<Figure | undefined> {
  const found = await readTables(PLACED_TABLES, (tables) => findByName(tables, name, kind));
  return found && asFigure(found);
}

/**
 * Who is in an article; empty when it is not in the library, or not placed yet.
 * @throws StoreError
 */
export function figuresOf(article: Uuid): Promise<readonly FigureHere[]> {
  return readTables(['appearances', 'figures'], async ({ appearances, figures }) => {
    const rows = (await appearances.where('article').equals(article).toArray()).filter(
      (row) => !row.rejected,
    );
    const found = await figures.bulkGet(rows.map(({ figure }) => figure));
    return rows.flatMap((appearance, index) => {
      const figure = found[index];
      return figure === undefined ? [] : [{ appearance, figure: asFigure(figure) }];
    });
  });
}

/**
 * A page of the articles that a figure is in, latest first.
 * @throws StoreError
 */
export function listAppearances({
  figure,
  quotedOnly,
  limit,
  before,
}: AppearanceWish): Promise<AppearancePage> {
  return readTables([...PLACED_TABLES, 'articles'], async (tables) => {
    const id = (await findById(tables, figure))?.id ?? figure;
    const rows = tables.appearances
      .where('[figure+at+id]')
      .between([id], before ? [id, before.at, before.id] : [id, []], true, false)
      .reverse();
    const wanted = quotedOnly ? rows.filter(({ quotations }) => quotations.length > 0) : rows;
    const found = await wanted.limit(limit + 1).toArray();
    const shown = found.slice(0, limit);
    const heads = await tables.articles.bulkGet(shown.map(({ article }) => article));
    const last = shown.at(-1);
    return {
      rows: shown.flatMap((appearance, index) => {
        const article = heads[index];
        return article === undefined || article.deleted !== undefined ? [] : [{ appearance, article }];
      }),
      next: last && found.length > limit ? { at: last.at, id: last.id } : undefined,
    };
  });
}

/**
 * A page of questions whether two are one, those about the most often named first. Each pair stands once.
 * @throws StoreError
 */
export function listDoubts({ limit, before }: DoubtWish): Promise<DoubtPage> {
  return readTables(['figures'], async (tables) => {
    const pairs = await findDoubts(tables, limit, before);
    const shown = pairs.slice(0, limit);
    const last = shown.at(-1);
    return {
      rows: shown.map(({ figure, other, doubt: { reason, score } }) => ({
        ...{ figure: asFigure(figure), other: asFigure(other), reason, score },
      })),
      next:
        last && pairs.length > limit
          ? { asks: last.figure.asks ?? 0, figure: last.figure.id, other: last.other.id }
          : undefined,
    };
  });
}

/** Articles of a figure that are looked through for notes at once, and at all. */
const NOTE_BATCH = 100;
const MOST_NOTE_ARTICLES = 2_000;

/**
 * Notes on a figure, or on words that are linked to it, in its latest articles first; so many at most.
 * @throws StoreError
 */
export function notesAbout(id: FigureId, limit: number): Promise<readonly NoteRow[]> {
  return readTables([...PLACED_TABLES, 'notes', 'articles', 'placements'], async (tables) => {
    const figure = (await findById(tables, id))?.id ?? id;
    const rows = await tables.appearances
      .where('[figure+at+id]')
      .between([figure], [figure, []])
      .reverse()
      .limit(MOST_NOTE_ARTICLES)
      .toArray();
    const found: NoteRow[] = [];
    for (let at = 0; at < rows.length && found.length < limit; at += NOTE_BATCH)
      found.push(...(await notesOn(tables, rows.slice(at, at + NOTE_BATCH))));
    return found.slice(0, limit);
  });
}
