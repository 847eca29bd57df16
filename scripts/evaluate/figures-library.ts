// A library on a database in memory, filled by the product's own way of placing articles.
import 'fake-indexeddb/auto';
import type { FigureId } from '../../lib/figures/figure';
import { readAppearances } from '../../lib/figures/read-appearances';
import { writeSign } from '../../lib/figures/sign';
import { readTables, writeTables } from '../../lib/store/db';
import { place } from '../../lib/store/figures/place';
import type { FiguresDocument } from './figures-corpus';

const PLACED = ['appearances', 'figures', 'identities'] as const;
const BATCH = 50;
/** When documents without a date are taken to have been saved. */
const SAVED = Date.UTC(2016, 9, 1);

/** Whom each entity was found to be, and which figures are asked about; entities by `document:entity`. */
export type FoundFigures = {
  readonly figureOf: ReadonlyMap<string, FigureId>;
  readonly asked: ReadonlySet<string>;
};

/** Places documents in their order and gives who was found to be who. */
export async function placeDocuments(documents: readonly FiguresDocument[]): Promise<FoundFigures> {
  await writeTables(PLACED, async (tables) => {
    for (const name of PLACED) await tables[name].clear();
  });
  for (let at = 0; at < documents.length; at += BATCH) {
    const batch = documents.slice(at, at + BATCH);
    const articles = new Map(batch.map(({ id, article }) => [id, [article.url]] as const));
    const rows = batch.flatMap(({ id, article, analysis }) =>
      readAppearances({ id, article, saved: SAVED, analysis, corrections: [] }).map(({ sign, ...row }) => ({
        ...row,
        sign: writeSign(sign),
      })),
    );
    await writeTables(PLACED, (tables) => place(tables, { articles, rows }));
  }
  return readTables(['appearances', 'figures'], async ({ appearances, figures }) => {
    const rows = await appearances.toArray();
    const asked = new Set<string>();
    for (const { id, doubts } of await figures.toArray())
      for (const other of doubts) asked.add(pairOf(id, other));
    return { figureOf: new Map(rows.map(({ id, figure }) => [id, figure])), asked };
  });
}

/** Two figures as one string, in either order. */
export function pairOf(a: FigureId, b: FigureId): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
