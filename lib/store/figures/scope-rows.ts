import type { FigureId } from '../../figures/figure';
import { readTables } from '../db';
import type { StoredAppearance } from '../rows/records';
import { rowsWith } from '../rows/rows-with';
import { type Scope, scopeArticles } from '../scope';

/** Pictures are made from so many articles at most, the newest: who wants more narrows the question. */
export const MOST_ARTICLES = 5_000;

/** Articles whose rows are read at once: some ten ms. */
const PAGE = 100;
const ROWS = 500;

/** Rows of a scope's articles in pages, each article in one of them. Counts are known when all pages were read. */
export type ScopeReading = {
  readonly pages: AsyncGenerator<readonly StoredAppearance[], void, undefined>;
  readonly count: () => number;
  /** `of` where there are more articles than are read. */
  readonly of: () => { readonly of?: number };
};

/** Begins to read a scope. @throws the signal's reason when it was aborted, while pages are read */
export function readScope(scope: Scope, signal?: AbortSignal): ScopeReading {
  const counts = { read: 0, all: 0 };
  async function* pages(): AsyncGenerator<readonly StoredAppearance[], void, undefined> {
    for await (const ids of scopeArticles(scope, signal)) {
      const wanted = ids.slice(0, Math.max(0, MOST_ARTICLES - counts.read));
      counts.all += ids.length;
      counts.read += wanted.length;
      for (let at = 0; at < wanted.length; at += PAGE) {
        signal?.throwIfAborted();
        yield await rowsOf(wanted.slice(at, at + PAGE));
      }
    }
  }
  return {
    pages: pages(),
    count: () => counts.read,
    of: () => (counts.all > counts.read ? { of: counts.all } : {}),
  };
}

async function rowsOf(articles: readonly string[]): Promise<readonly StoredAppearance[]> {
  const rows = await readTables(['appearances'], ({ appearances }) =>
    rowsWith(appearances, 'article', articles),
  );
  return rows.filter(({ rejected }) => !rejected);
}

/** The rows of one figure in pages, latest first. */
export async function* readFigure(
  figure: FigureId,
  signal?: AbortSignal,
): AsyncGenerator<readonly StoredAppearance[], void, undefined> {
  let before: readonly [FigureId, number, string] | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const end = before;
    const rows = await readTables(['appearances'], ({ appearances }) =>
      appearances
        .where('[figure+at+id]')
        .between([figure], end ? [...end] : [figure, []], true, false)
        .reverse()
        .limit(ROWS)
        .toArray(),
    );
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS) return;
    before = [figure, last.at, last.id];
  }
}
