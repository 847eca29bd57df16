import type { Uuid } from '../../note';
import type { Tables } from '../db';
import { moveSteps } from '../notes/steps';
import { buried, changed, newKept, revived } from '../rows/kept';
import { livingNotes, relist, unlist } from '../rows/listings';
import type { StoredArticle, StoredNote, StoredPage } from '../rows/records';
import { joined } from './join-heads';

/** Notes go to another article, with their steps and places. Ones that were deleted with their article live again. */
export async function moveNotes(
  tables: Tables,
  notes: readonly StoredNote[],
  to: Uuid,
  now: number,
): Promise<void> {
  for (const from of new Set(notes.map(({ article }) => article))) {
    await moveSteps(tables, new Set(notes.map(({ id }) => id)), from, to);
  }
  await tables.notes.bulkPut(
    notes.map(({ withArticle, ...note }) => ({
      ...(withArticle ? revived(note, now) : changed(note, now)),
      article: to,
    })),
  );
  const places = await tables.placements.bulkGet(notes.map(({ id }) => id));
  await tables.placements.bulkPut(
    places.filter((place) => place !== undefined).map((place) => ({ ...place, article: to })),
  );
}

function nextPage(old: StoredPage | undefined, key: string, now: number) {
  if (!old) return newKept(now, key);
  const { id, created, updated, revision } = changed(old, now);
  return { id, created, updated, revision };
}

export type Joint = {
  /** Is hidden: its notes, tags and summary go to the other. */
  readonly source: StoredArticle;
  readonly target: StoredArticle;
};

/** Joins two articles that are not deleted, as pages of the source's key. */
export async function joinArticles(
  tables: Tables,
  { source, target }: Joint,
  now: number,
): Promise<StoredPage> {
  const notes = await livingNotes(tables, source.id);
  await moveNotes(tables, notes, target.id, now);
  const whole = joined(changed(target, now), source);
  const { passing: _, ...hidden } = buried(source, now);
  await tables.articles.bulkPut([whole, { ...hidden, joined: true }]);
  await unlist(tables, source.id);
  await relist(tables, whole);
  const page: StoredPage = {
    ...nextPage(await tables.pages.get(source.key), source.key, now),
    article: target.id,
    from: source.id,
    moved: notes.map(({ id }) => id),
    tags: whole.tags.filter((tag) => !target.tags.includes(tag)),
    ...(source.summary && !target.summary && { summary: true as const }),
  };
  await tables.pages.put(page);
  return page;
}
