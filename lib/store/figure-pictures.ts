// What the pictures of figures are drawn from.
import type { Figure, FigureId } from '../figures/figure';
import type { EntityKind } from '../names/mention';
import { readTables } from './db';
import { asFigure, findById } from './figures/find-figures';
import { addMonths, monthsOf } from './figures/months';
import { networkOf } from './figures/network';
import { addRoles, type RoleSums, rolesOf } from './figures/role-times';
import { readFigure, readScope } from './figures/scope-rows';
import { VoiceSums } from './figures/voices';
import type { StoredAppearance } from './rows/records';
import type { Scope } from './scope';

/** `month`: "2026-03". Ordered; months without anything are left out. */
export type MonthCount = { readonly month: string; readonly articles: number; readonly quotations: number };

/** A role with the time of the first and the latest article that gives it, ms since 1970. */
export type FigureRole = {
  readonly role: string;
  readonly from: number;
  readonly to: number;
  readonly articles: number;
};

export type NamedWith = { readonly figure: Figure; readonly articles: number };

export type NetworkWish = {
  readonly scope: Scope;
  readonly kinds?: readonly EntityKind[] | undefined;
  /** How many figures at most: those named in most articles. */
  readonly figures: number;
  readonly signal?: AbortSignal | undefined;
};

export type Network = {
  readonly nodes: readonly NamedWith[];
  /** How many articles name both; each pair once, strongest first. */
  readonly links: readonly { readonly a: FigureId; readonly b: FigureId; readonly articles: number }[];
  /** How many articles it was made from. */
  readonly articles: number;
  /** Set where there were more articles than are read: how many. */
  readonly of?: number;
};

/** What shares of voices are told for. */
export type VoicesBy = 'figure' | 'outlet' | 'month' | 'article';

export type VoicesWish = {
  readonly scope: Scope;
  readonly by: VoicesBy;
  /** ms since 1970, by when articles were published. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

/** How much one figure says: quotations, and words of them. */
export type Voice = { readonly figure: FigureId; readonly quotations: number; readonly words: number };

/** Who speaks at one figure, in one outlet, month or article. */
export type VoiceGroup = {
  /** The figure's id, the folded outlet (empty: none is known), the month ("2026-03"), or the article's id. */
  readonly key: string;
  /** Name, outlet as sites write it, empty for months, title of the article. */
  readonly title: string;
  /** Of its latest article, ms since 1970. */
  readonly at: number;
  /** Most quoted words first. */
  readonly voices: readonly Voice[];
  readonly quotations: number;
  readonly words: number;
};

export type Voices = {
  /** Everyone who stands in the groups. */
  readonly figures: readonly Figure[];
  /** Figures and outlets by quoted words, most first; months in order; articles latest first. */
  readonly groups: readonly VoiceGroup[];
  /** How many articles it was made from. */
  readonly articles: number;
  /** Set where there were more articles than are read: how many. */
  readonly of?: number;
};

export type ScopeWish = { readonly scope: Scope; readonly signal?: AbortSignal | undefined };

const FIGURE_TABLES = ['appearances', 'figures', 'identities'] as const;

/** The id that a figure has now; its own where there is none any more. */
function standingOf(id: FigureId): Promise<FigureId> {
  return readTables(FIGURE_TABLES, async (tables) => (await findById(tables, id))?.id ?? id);
}

/** Figures by their ids, in the order given; those that are gone are left out. */
async function figuresBy(ids: readonly FigureId[]): Promise<Map<FigureId, Figure>> {
  const found = await readTables(['figures'], ({ figures }) => figures.bulkGet([...ids]));
  return new Map(found.flatMap((figure) => (figure ? [[figure.id, asFigure(figure)] as const] : [])));
}

/**
 * In how many articles a figure is named each month, and how often it is quoted.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function figureTimeline(id: FigureId, signal?: AbortSignal): Promise<readonly MonthCount[]> {
  const months = new Map<string, MonthCount>();
  for await (const rows of readFigure(await standingOf(id), signal)) addMonths(months, rows);
  return monthsOf(months);
}

/**
 * How many articles there are each month that name anyone, and how much is quoted in them.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function scopeTimeline({ scope, signal }: ScopeWish): Promise<readonly MonthCount[]> {
  const months = new Map<string, MonthCount>();
  const reading = readScope(scope, signal);
  for await (const rows of reading.pages) addMonths(months, rows);
  return monthsOf(months);
}

/**
 * The roles that articles give a figure, each with the time in which they do; the most frequent first.
 * @throws StoreError
 */
export async function figureRoles(id: FigureId): Promise<readonly FigureRole[]> {
  const sums: RoleSums = new Map();
  for await (const rows of readFigure(await standingOf(id))) addRoles(sums, rows);
  return rolesOf(sums);
}

/**
 * Who is named in the same articles, in the latest ones of a figure that has very many; most articles first.
 * @throws StoreError
 */
export async function namedWith(id: FigureId, limit: number): Promise<readonly NamedWith[]> {
  const own = await standingOf(id);
  const counts = new Map<FigureId, number>();
  const reading = readScope({ of: 'figure', figure: own });
  for await (const rows of reading.pages) {
    for (const figure of distinct(rows)) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  counts.delete(own);
  const most = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, limit);
  const figures = await figuresBy(most.map(([other]) => other));
  return most.flatMap(([other, articles]) => {
    const figure = figures.get(other);
    return figure ? [{ figure, articles }] : [];
  });
}

/** Each figure once for each article. */
function distinct(rows: readonly StoredAppearance[]): FigureId[] {
  return [...new Map(rows.map(({ figure, article }) => [`${article} ${figure}`, figure])).values()];
}

/**
 * Who is named with whom in the articles that are meant, the newest of them where there are very many.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function loadNetwork({ scope, kinds, figures, signal }: NetworkWish): Promise<Network> {
  const reading = readScope(scope, signal);
  const byArticle = new Map<string, FigureId[]>();
  for await (const rows of reading.pages) {
    for (const { article, figure, kind } of rows) {
      if (kinds !== undefined && !kinds.includes(kind)) continue;
      const named = byArticle.get(article) ?? [];
      byArticle.set(article, named);
      if (!named.includes(figure)) named.push(figure);
    }
  }
  signal?.throwIfAborted();
  const { nodes, links } = networkOf([...byArticle.values()], figures);
  const found = await figuresBy(nodes.map(({ id }) => id));
  return {
    nodes: nodes.flatMap(({ id, articles }) => {
      const figure = found.get(id);
      return figure ? [{ figure, articles }] : [];
    }),
    links: links.filter(({ a, b }) => found.has(a) && found.has(b)),
    articles: reading.count(),
    ...reading.of(),
  };
}

/**
 * Who says how much in the articles that are meant, the newest of them where there are very many.
 * @throws StoreError, or the signal's reason when it was aborted
 */
export async function loadVoices({ scope, by, since, until, signal }: VoicesWish): Promise<Voices> {
  const reading = readScope(scope, signal);
  const sums = new VoiceSums(by);
  for await (const rows of reading.pages) {
    sums.add(rows.filter(({ at }) => at >= (since ?? 0) && at <= (until ?? Number.MAX_SAFE_INTEGER)));
  }
  const figures = await figuresBy(sums.figures());
  const titles = await titlesOf(sums.articles());
  return {
    figures: [...figures.values()],
    groups: sums.groups(figures, titles),
    articles: reading.count(),
    ...reading.of(),
  };
}

/** Titles and sites of articles, by their id. */
async function titlesOf(ids: readonly string[]): Promise<Map<string, { title: string; site: string }>> {
  const heads = await readTables(['articles'], ({ articles }) => articles.bulkGet([...ids]));
  return new Map(
    heads.flatMap((head) => (head ? [[head.id, { title: head.title, site: head.site ?? '' }] as const] : [])),
  );
}
