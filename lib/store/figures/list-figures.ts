import { plainName } from '../../figures/names';
import type { EntityKind } from '../../names/mention';
import type { Tables } from '../db';
import type { FigureCursor, FigureOrder, FigureWish } from '../figures';
import type { StoredFigure } from '../rows/records';
import { findById } from './find-figures';

type FigureTables = Pick<Tables, 'figures' | 'appearances' | 'identities'>;

const KINDS: readonly EntityKind[] = ['person', 'organization'];
const FIELDS = { articles: 'articles', latest: 'latest', name: 'sorting' } as const;
/** So many figures are looked up by a word; where more have it, they are read in their order instead. */
const FEW = 1_500;
const BATCH = 300;

function orderedBy(figure: StoredFigure, order: FigureOrder): number | string {
  return figure[FIELDS[order]];
}

/** Where a page would go on behind this figure. */
export function cursorAt(figure: StoredFigure, order: FigureOrder): FigureCursor {
  return { by: orderedBy(figure, order), id: figure.id };
}

/** Names in the order of the alphabet; all else the most or latest first. */
function compare(order: FigureOrder, a: FigureCursor, b: FigureCursor): number {
  const way = order === 'name' ? 1 : -1;
  if (a.by !== b.by) return a.by < b.by ? -way : way;
  return a.id < b.id ? -way : Number(a.id !== b.id) * way;
}

/** One more than the limit where there are more. */
export async function findFigures(tables: FigureTables, wish: FigureWish): Promise<StoredFigure[]> {
  const { order = 'articles', kind, followed, limit, before } = wish;
  const terms = plainName(wish.query ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((term) => term !== '');
  const isWanted = (figure: StoredFigure) =>
    (kind === undefined || figure.kind === kind) && terms.every((term) => hasWord(figure, term));
  const few = followed ? await readFollowed(tables) : await readByWord(tables, terms);
  if (few !== undefined) {
    return few
      .filter(isWanted)
      .filter((figure) => before === undefined || compare(order, before, cursorAt(figure, order)) < 0)
      .sort((a, b) => compare(order, cursorAt(a, order), cursorAt(b, order)))
      .slice(0, limit + 1);
  }
  const kinds = kind === undefined ? KINDS : [kind];
  const found: StoredFigure[] = [];
  for (const one of kinds) found.push(...(await readInOrder(tables, one, { ...wish, order }, isWanted)));
  return found.sort((a, b) => compare(order, cursorAt(a, order), cursorAt(b, order))).slice(0, limit + 1);
}

function hasWord({ words }: StoredFigure, term: string): boolean {
  return words.some((word) => word.startsWith(term));
}

async function readFollowed(tables: FigureTables): Promise<StoredFigure[]> {
  const all = await tables.identities.toArray();
  const follows = all.filter(({ deleted, verdict }) => deleted === undefined && verdict === 'follow');
  const found = new Map<string, StoredFigure>();
  for (const { figure } of follows) {
    const own = await findById(tables, figure);
    if (own?.followed) found.set(own.id, own);
  }
  return [...found.values()];
}

/** Those who have the longest word; undefined without words, or where too many have it. */
async function readByWord(
  { figures }: FigureTables,
  terms: readonly string[],
): Promise<StoredFigure[] | undefined> {
  const [longest] = [...terms].sort((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const ids = await figures
    .where('words')
    .startsWith(longest)
    .limit(FEW + 1)
    .primaryKeys();
  if (ids.length > FEW) return undefined;
  const found = await figures.bulkGet([...new Set(ids)]);
  return found.filter((figure) => figure !== undefined);
}

async function readInOrder(
  { figures }: FigureTables,
  kind: EntityKind,
  { order, limit, before }: FigureWish & { readonly order: FigureOrder },
  isWanted: (figure: StoredFigure) => boolean,
): Promise<StoredFigure[]> {
  const index = `[kind+${FIELDS[order]}+id]`;
  const found: StoredFigure[] = [];
  let place = before;
  while (found.length <= limit) {
    const rows =
      order === 'name'
        ? figures.where(index).between([kind, ...keyOf(place)], [kind, []], place === undefined, false)
        : figures
            .where(index)
            .between([kind], place ? [kind, ...keyOf(place)] : [kind, []], true, false)
            .reverse();
    const batch = await rows.limit(BATCH).toArray();
    found.push(...batch.filter(isWanted));
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) break;
    place = cursorAt(last, order);
  }
  return found.slice(0, limit + 1);
}

function keyOf(place: FigureCursor | undefined): (string | number)[] {
  return place === undefined ? [] : [place.by, place.id];
}
