import type { EntityId } from '../../lib/names/mention';
import type { Uuid } from '../../lib/note';
import { figuresOf, listAppearances, listFigures } from '../../lib/store/figures';
import type { FigureHere } from './services';

/** So many of the followed, and so many new articles of each, are marked in the list. */
const FOLLOWED = 100;
const NEW = 50;

/** Which figure each of an article's people and organizations is. @throws StoreError */
export async function loadFiguresOf(article: Uuid): Promise<ReadonlyMap<EntityId, FigureHere>> {
  const here = await figuresOf(article);
  return new Map(
    here.map(({ appearance, figure }) => [
      appearance.id.slice(article.length + 1),
      { figure: figure.id, isFollowed: figure.followed === true },
    ]),
  );
}

/** Whom the reader follows, for each article that is newer than what was seen of them. @throws StoreError */
export async function loadNews(): Promise<ReadonlyMap<Uuid, readonly string[]>> {
  const news = new Map<Uuid, string[]>();
  const { rows } = await listFigures({ followed: true, order: 'latest', limit: FOLLOWED });
  for (const { id, name, latest, seen = 0 } of rows) {
    if (latest <= seen) continue;
    const { rows: appearances } = await listAppearances({ figure: id, limit: NEW });
    for (const { appearance, article } of appearances)
      if (appearance.at > seen) news.set(article.id, [...(news.get(article.id) ?? []), name]);
  }
  return news;
}
