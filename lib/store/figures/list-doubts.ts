import type { Tables } from '../db';
import type { DoubtCursor } from '../figures';
import type { StoredDoubt, StoredFigure } from '../rows/records';

/** A question: whether `figure` is `other`, who is in as many articles or more. */
export type AskedPair = {
  readonly figure: StoredFigure;
  readonly other: StoredFigure;
  readonly doubt: StoredDoubt;
};

/** Whether a question is asked about this one of two: that with fewer articles. */
export function isAsker(
  own: { readonly id: string; readonly articles: number },
  other: { readonly id: string; readonly articles: number },
): boolean {
  return own.articles < other.articles || (own.articles === other.articles && own.id > other.id);
}

const BATCH = 50;

/** One more than the limit where there are more. */
export async function findDoubts(
  { figures }: Pick<Tables, 'figures'>,
  limit: number,
  before: DoubtCursor | undefined,
): Promise<AskedPair[]> {
  const found: AskedPair[] = before === undefined ? [] : await restOf(figures, before);
  let place = before;
  while (found.length <= limit) {
    const batch = await figures
      .where('[asks+id]')
      .between([0], place ? [place.asks, place.figure] : [Number.MAX_SAFE_INTEGER, []], true, false)
      .reverse()
      .limit(BATCH)
      .toArray();
    for (const figure of batch) found.push(...(await pairsOf(figures, figure)));
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) break;
    place = { asks: last.asks ?? 0, figure: last.id, other: '' };
  }
  return found.slice(0, limit + 1);
}

async function pairsOf(figures: Tables['figures'], figure: StoredFigure): Promise<AskedPair[]> {
  const others = await figures.bulkGet(figure.asked.map(({ other }) => other));
  return figure.asked.flatMap((doubt, index) => {
    const other = others[index];
    return other !== undefined && isAsker(figure, other) ? [{ figure, other, doubt }] : [];
  });
}

/** The questions about a figure behind the one where a page ended. */
async function restOf(figures: Tables['figures'], { figure, other }: DoubtCursor): Promise<AskedPair[]> {
  const own = await figures.get(figure);
  const pairs = own === undefined ? [] : await pairsOf(figures, own);
  return pairs.slice(pairs.findIndex((pair) => pair.other.id === other) + 1);
}
