import type { Figure, FigureId } from '../../figures/figure';
import { readFigureId } from '../../figures/figure-id';
import { familiesOf, organizationKeys, plainName } from '../../figures/names';
import { nameOfSign, readSign } from '../../figures/sign';
import { searchWords } from '../../figures/tallies';
import type { EntityKind } from '../../names/mention';
import { fold } from '../../text/fold';
import type { Tables } from '../db';
import type { StoredFigure } from '../rows/records';
import { rowsWith } from '../rows/rows-with';
import { loadVerdicts } from './load-verdicts';

type FigureTables = Pick<Tables, 'figures' | 'appearances' | 'identities'>;

/** The figure without what only the store needs to know. */
export function asFigure({ tallies: _, asked: __, asks: ___, words, ...figure }: StoredFigure): Figure {
  return { ...figure, words: searchWords(words) };
}

/** Keys that figures with this name have. */
export function keysOfName(kind: EntityKind, name: string): string[] {
  return kind === 'person'
    ? familiesOf(name).map((family) => `p=${family}`)
    : organizationKeys(name).map((key) => `o=${key}`);
}

/** Keys of the blocks that verdicts on an id bear on, whether there is such a figure or not. */
export function keysOfId(id: FigureId): string[] {
  const read = readFigureId(id);
  if (read === undefined) return [];
  const names = [read.name, read.name.replace(/ (?:in .*|\d+)$/su, '')];
  return [...new Set(names.flatMap((name) => keysOfName(read.kind, name)))];
}

/** The figure that an id stands for, also one that was merged, or became part of another by what was added. */
export async function findById(tables: FigureTables, id: FigureId): Promise<StoredFigure | undefined> {
  const { standing } = await loadVerdicts(tables);
  const own = await tables.figures.get(standing(id));
  if (own !== undefined) return own;
  const read = readFigureId(id);
  if (read === undefined) return undefined;
  const others = await rowsWith(tables.figures, 'words', keysOfName(read.kind, read.name));
  const named = others.filter(({ kind, tallies }) =>
    tallies.signs.some(([sign]) => kind === read.kind && nameOfSign(readSign(sign)) === read.name),
  );
  return mostNamed(named);
}

function mostNamed(figures: readonly StoredFigure[]): StoredFigure | undefined {
  return [...figures].sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))[0];
}

/** So many articles that use a form tell whom it means. */
const MOST_READ = 300;

/** Whom most articles mean that use this name; of that kind, where one is given. */
export async function findByName(
  { figures, appearances }: FigureTables,
  name: string,
  kind: EntityKind | undefined,
): Promise<StoredFigure | undefined> {
  const rows = await appearances.where('keys').equals(fold(name)).limit(MOST_READ).toArray();
  const counts = new Map<FigureId, number>();
  for (const row of rows) {
    if (row.rejected || (kind !== undefined && row.kind !== kind)) continue;
    // Who is called just so, before those who are called so for short.
    const weight = plainName(row.name) === plainName(name) ? MOST_READ : 1;
    counts.set(row.figure, (counts.get(row.figure) ?? 0) + weight);
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && figures.get(best[0]);
}
