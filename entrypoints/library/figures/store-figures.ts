// What figures are asked of the store, as the library's pages show it. Loaded when the first of them is.
import type { Correction } from '../../../lib/entities/correction';
import type { Appearance, FigureId } from '../../../lib/figures/figure';
import { sendToBackground } from '../../../lib/messages';
import type { EntityKind } from '../../../lib/names/mention';
import type { Uuid } from '../../../lib/note';
import { loadCorrectedAnalysis } from '../../../lib/store/analyses';
import { loadArticle } from '../../../lib/store/articles';
import { listCollections } from '../../../lib/store/collections';
import {
  figureRoles,
  figureTimeline,
  loadNetwork,
  loadVoices,
  type NetworkWish,
  namedWith,
  scopeTimeline,
  type VoicesBy,
} from '../../../lib/store/figure-pictures';
import {
  type AppearanceCursor,
  type DoubtCursor,
  type FigureCursor,
  findFigure,
  listAppearances,
  listDoubts,
  listFigures,
  loadFigure,
  notesAbout,
} from '../../../lib/store/figures';
import {
  followFigure,
  type IdentityUndo,
  keepApart,
  mergeFigures,
  placeElsewhere,
  renameFigure,
  seeFigure,
  undoIdentities,
} from '../../../lib/store/identities';
import type { Scope } from '../../../lib/store/scope';
import { type SearchCursor, searchArticles } from '../../../lib/store/search';
import type {
  AppearancesListing,
  AppearancesWish,
  AskedFigure,
  DoubtsListing,
  FiguresListing,
  FiguresWish,
  QuotedArticle,
  QuotedListing,
  TakeBack,
} from './services';

const PAGE = 50;
/** So many names are offered to choose from. */
const FOUND = 8;
/** So many articles are looked at, at once, for quotations. */
const BATCH = 12;
/** Under so many names at most a verdict is given. */
const NAMES = 30;

/** Rows up to a number, page after page, each from where the last one ended. */
async function readUpTo<Row, Place>(
  limit: number,
  read: (
    limit: number,
    before: Place | undefined,
  ) => Promise<{
    readonly rows: readonly Row[];
    readonly next?: Place | undefined;
  }>,
): Promise<{ rows: Row[]; hasMore: boolean }> {
  const rows: Row[] = [];
  let before: Place | undefined;
  do {
    const page = await read(Math.min(PAGE, limit - rows.length), before);
    rows.push(...page.rows);
    before = page.next;
  } while (before !== undefined && rows.length < limit);
  return { rows, hasMore: before !== undefined };
}

/** @throws StoreError */
export async function loadFigures(wish: FiguresWish): Promise<FiguresListing> {
  const { kind, query, order, followed, pages } = wish;
  const { rows, hasMore } = await readUpTo(pages * PAGE, (limit, before: FigureCursor | undefined) =>
    listFigures({
      kind,
      order,
      limit,
      before,
      ...(query !== '' && { query }),
      ...(followed && { followed }),
    }),
  );
  return { figures: rows, hasMore };
}

/** @throws StoreError */
export async function loadAsked({ figure, name }: AskedFigure) {
  const known = figure === undefined ? undefined : await loadFigure(figure);
  return known ?? (name === undefined ? undefined : await findFigure(name));
}

/** @throws StoreError */
export function loadAppearances({ figure, quotedOnly, limit }: AppearancesWish): Promise<AppearancesListing> {
  return readUpTo(limit, (most, before: AppearanceCursor | undefined) =>
    listAppearances({ figure, quotedOnly, limit: most, before }),
  );
}

/** @throws StoreError */
export async function loadDoubts(limit: number): Promise<DoubtsListing> {
  const { rows, hasMore } = await readUpTo(limit, (most, before: DoubtCursor | undefined) =>
    listDoubts({ limit: most, before }),
  );
  return { doubts: rows, hasMore };
}

/** An article with what is said in it. Undefined: it is gone, or was never analyzed. @throws StoreError */
export async function loadQuoted(id: Uuid): Promise<QuotedArticle | undefined> {
  const [article, analysis] = await Promise.all([loadArticle(id), loadCorrectedAnalysis(id)]);
  if (!article || article.deleted !== undefined || !analysis) return undefined;
  return { article, analysis };
}

/** The latest articles in which someone is quoted. @throws StoreError, or the signal's reason */
export async function loadAllQuoted(limit: number, signal: AbortSignal): Promise<QuotedListing> {
  const articles: QuotedArticle[] = [];
  let before: SearchCursor | undefined;
  do {
    signal.throwIfAborted();
    const page = await searchArticles({ query: '', order: 'published', limit: BATCH, before, signal });
    const found = await Promise.all(page.rows.map(({ id }) => loadQuoted(id)));
    articles.push(
      ...found.filter((one) => one !== undefined).filter(({ analysis }) => analysis.quotations.length > 0),
    );
    before = page.next;
  } while (before !== undefined && articles.length < limit);
  return { articles: articles.slice(0, limit), hasMore: before !== undefined || articles.length > limit };
}

/** @throws StoreError */
export async function findFigures(query: string, kind?: EntityKind) {
  return (await listFigures({ query, kind, limit: FOUND })).rows;
}

async function undoable(work: Promise<IdentityUndo>): Promise<TakeBack> {
  const undo = await work;
  return () => undoIdentities(undo);
}

/** The reader's acts on figures; each gives what takes it back. */
export const acts = {
  mergeFigures: (into: FigureId, others: readonly FigureId[]) => undoable(mergeFigures(into, others)),
  keepApart: (a: FigureId, b: FigureId) => undoable(keepApart(a, b)),
  placeElsewhere: (appearances: readonly Appearance[], figure: FigureId | 'new') =>
    undoable(placeElsewhere(appearances, figure)),
  renameFigure: (id: FigureId, name: string) => undoable(renameFigure(id, name)),
  followFigure: (id: FigureId, isOn: boolean) => undoable(followFigure(id, isOn)),
  seeFigure,
} as const;

/** A verdict of the reader's on a name or a quotation. @throws Error when it could not be stored */
export async function correct(correction: Correction): Promise<TakeBack> {
  const reply = await sendToBackground('correct', { correction });
  if (!reply.ok) throw new Error(reply.detail ?? reply.code);
  const { id } = reply.value;
  return async () => {
    const undone = await sendToBackground('undoCorrection', { id });
    if (!undone.ok) throw new Error(undone.detail ?? undone.code);
  };
}

/** The names that articles give it in full, each once, the latest first. */
async function namesOf(figure: FigureId): Promise<{ name: string; kind: EntityKind }[]> {
  const names = new Map<string, { name: string; kind: EntityKind }>();
  let before: AppearanceCursor | undefined;
  do {
    const page = await listAppearances({ figure, limit: PAGE, before });
    for (const { appearance } of page.rows) {
      const { name, kind } = appearance;
      names.set(`${kind} ${name}`, { name, kind });
    }
    before = page.next;
  } while (before !== undefined && names.size < NAMES);
  return [...names.values()].slice(0, NAMES);
}

/** @throws StoreError, Error; then what was stored of it is taken back */
export async function judgeName(id: FigureId, verdict: 'retype' | 'reject'): Promise<TakeBack> {
  const done: TakeBack[] = [];
  const takeBack = async () => {
    for (const one of done.toReversed()) await one();
  };
  try {
    for (const { name, kind } of await namesOf(id)) {
      const to = kind === 'person' ? 'organization' : 'person';
      done.push(await correct(verdict === 'reject' ? { verdict, name, kind } : { verdict, name, kind, to }));
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  return takeBack;
}

/** @throws StoreError, or the signal's reason */
export function loadNetworkOf(wish: Omit<NetworkWish, 'signal'>, signal: AbortSignal) {
  return loadNetwork({ ...wish, signal });
}

/** @throws StoreError, or the signal's reason */
export function loadVoicesOf(scope: Scope, by: VoicesBy, signal: AbortSignal) {
  return loadVoices({ scope, by, signal });
}

/** @throws StoreError, or the signal's reason */
export function loadTimeline(scope: Scope, signal: AbortSignal) {
  return scope.of === 'figure' ? figureTimeline(scope.figure, signal) : scopeTimeline({ scope, signal });
}

/** @throws StoreError */
export async function loadCollections() {
  return (await listCollections()).map(({ id, name }) => ({ id, name }));
}

export { figureRoles, namedWith, notesAbout };
