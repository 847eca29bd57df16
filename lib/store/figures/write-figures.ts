import type { Asked } from '../../figures/block';
import type { FigureId } from '../../figures/figure';
import { addAppearances, describeFigure, type SignedAppearance, type Tallies } from '../../figures/tallies';
import type { FigureVerdicts } from '../../figures/verdicts';
import { isSame } from '../rows/is-same';
import type { StoredAppearance, StoredDoubt, StoredFigure } from '../rows/records';
import { rowsWith } from '../rows/rows-with';
import { isAsker } from './list-doubts';
import type { FigureTables } from './place';

/** What happened to a figure's rows. */
export type Change = {
  readonly kind: StoredFigure['kind'];
  /** Rows that came. */
  readonly came: SignedAppearance[];
  /** Some went, or came from others: it is counted anew. */
  isAnew: boolean;
};

export type FigureChanges = {
  readonly verdicts: FigureVerdicts;
  /** All figures of the blocks as they were: their doubts are decided anew. */
  readonly known: ReadonlyMap<FigureId, StoredFigure>;
  readonly changes: ReadonlyMap<FigureId, Change>;
  readonly asked: readonly Asked[];
};

type Made = { readonly kind: StoredFigure['kind']; readonly tallies: Tallies };

/** Brings figures in step with their rows, which are stored already; those without any go. */
export async function writeFigures(tables: FigureTables, given: FigureChanges): Promise<void> {
  const { known, changes, verdicts } = given;
  const missing = [...changes.keys()].filter((id) => !known.has(id));
  const others = (await tables.figures.bulkGet(missing)).filter((figure) => figure !== undefined);
  const before = new Map([...known, ...others.map((figure) => [figure.id, figure] as const)]);
  const made = new Map<FigureId, Made>();
  for (const [id, { kind, tallies }] of before) made.set(id, { kind, tallies });
  const anew = await loadRowsOf(
    tables,
    [...changes].flatMap(([id, { isAnew }]) => (isAnew || !before.has(id) ? [id] : [])),
  );
  for (const [id, { kind, came }] of changes) {
    const rows = anew.get(id);
    const tallies =
      rows === undefined ? addAppearances(withFurther(came), before.get(id)?.tallies) : countAnew(rows);
    made.set(id, { kind, tallies });
  }
  const living = new Map([...made].filter(([, { tallies }]) => tallies.articles > 0));
  const doubts = doubtsOf(given, living);
  const put: StoredFigure[] = [];
  for (const [id, { kind, tallies }] of living) {
    const next = withDoubts(
      describeFigure(id, kind, tallies, verdicts),
      tallies,
      doubts.get(id) ?? [],
      living,
    );
    const old = before.get(id);
    const isChanged = changes.has(id) || !isSame(withoutTallies(next), old && withoutTallies(old));
    if (isChanged) put.push(next);
  }
  await tables.figures.bulkPut(put);
  await tables.figures.bulkDelete([...before.keys()].filter((id) => !living.has(id)));
}

/** Counts are long, and known to be the same where no row came or went. */
function withoutTallies({ tallies: _, ...figure }: StoredFigure): object {
  return figure;
}

/** The rows of figures, by figure. */
async function loadRowsOf(
  { appearances }: FigureTables,
  ids: readonly FigureId[],
): Promise<Map<FigureId, StoredAppearance[]>> {
  const found = new Map<FigureId, StoredAppearance[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return found;
  for (const row of await rowsWith(appearances, 'figure', ids)) found.get(row.figure)?.push(row);
  return found;
}

function withFurther(rows: readonly SignedAppearance[]): { row: SignedAppearance; isFurther: boolean }[] {
  const articles = new Set<string>();
  return rows.map((row) => {
    const isFurther = articles.has(row.article);
    articles.add(row.article);
    return { row, isFurther };
  });
}

/** The counts of all rows of a figure. */
export function countAnew(rows: readonly StoredAppearance[]): Tallies {
  return addAppearances(withFurther(rows));
}

/** Both ways; the likeliest reason of each pair, without those the reader spoke of. */
function doubtsOf(
  { asked, verdicts }: FigureChanges,
  living: ReadonlyMap<FigureId, Made>,
): Map<FigureId, StoredDoubt[]> {
  const pairs = new Map<string, Asked>();
  for (const one of asked) {
    const [a, b] = [verdicts.standing(one.a), verdicts.standing(one.b)].sort() as [FigureId, FigureId];
    if (a === b || !living.has(a) || !living.has(b) || verdicts.isApart(a, b)) continue;
    const key = `${a}\n${b}`;
    const known = pairs.get(key);
    if (known === undefined || known.score < one.score) pairs.set(key, { ...one, a, b });
  }
  const doubts = new Map<FigureId, StoredDoubt[]>();
  const add = (id: FigureId, doubt: StoredDoubt) => doubts.set(id, [...(doubts.get(id) ?? []), doubt]);
  for (const { a, b, score, reason } of pairs.values()) {
    add(a, { other: b, score, reason });
    add(b, { other: a, score, reason });
  }
  for (const list of doubts.values()) list.sort((x, y) => y.score - x.score || (x.other < y.other ? -1 : 1));
  return doubts;
}

function withDoubts(
  figure: ReturnType<typeof describeFigure>,
  tallies: Tallies,
  asked: readonly StoredDoubt[],
  living: ReadonlyMap<FigureId, Made>,
): StoredFigure {
  const articlesOf = (id: FigureId) => living.get(id)?.tallies.articles ?? 0;
  const about = asked.filter(({ other }) => isAsker(figure, { id: other, articles: articlesOf(other) }));
  const asks = about.reduce((most, { other }) => Math.max(most, articlesOf(other)), 0);
  return {
    ...figure,
    doubts: asked.map(({ other }) => other),
    ...{ tallies, asked },
    ...(about.length > 0 && { asks }),
  };
}
