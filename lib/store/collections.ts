import type { Uuid } from '../note';
import { fold } from '../text/fold';
import { changeArticle, type OneChange, undoOne } from './collections/change-article';
import { readTables, writeTables } from './db';
import { StoreError } from './errors';
import { CLAIM_TABLES } from './rows/claim-article';
import { buried, changed, newKept, revived } from './rows/kept';
import type { StoredCollection } from './rows/records';

/** A list of the reader's own. With `query` it is a saved search, else articles are put into it. */
export type Collection = StoredCollection;

export type CollectionDraft = {
  /** Of the one that is changed; a new one without it. */
  readonly id?: Uuid | undefined;
  readonly name: string;
  readonly query?: string | undefined;
};

/** What is done to many articles at once. Tags and collections that are there already, or are not, stay as they are. */
export type ArticlesChange = {
  readonly addTags?: readonly string[] | undefined;
  readonly removeTags?: readonly string[] | undefined;
  readonly addTo?: Uuid | undefined;
  /** Into a new collection of this name; there is none of it when no article is put into it. */
  readonly addToNew?: string | undefined;
  readonly removeFrom?: Uuid | undefined;
  readonly delete?: true | undefined;
};

/** What a change did, so that `undoChange` takes exactly that back. */
export type ChangeUndo = {
  /** How many articles were changed. */
  readonly articles: number;
  readonly changes: readonly OneChange[];
  /** The collection that was made for them. */
  readonly made?: Pick<Collection, 'id' | 'name'>;
};

const LONGEST_NAME = 200;

/**
 * The collections and saved searches that are not deleted, by name.
 * @throws StoreError
 */
export async function listCollections(): Promise<readonly Collection[]> {
  const all = await readTables(['collections'], ({ collections }) => collections.toArray());
  const living = all.filter(({ deleted }) => deleted === undefined);
  const keys = new Map(living.map((one) => [one, fold(one.name)]));
  return living.sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

function readName(name: string): string {
  const called = name.trim().slice(0, LONGEST_NAME);
  if (called === '') throw new StoreError('other', 'A collection needs a name');
  return called;
}

/**
 * Makes a collection or saved search, or gives one another name or query. One that was deleted comes back by it.
 * @throws StoreError `missing` when the one to be changed is not stored; `other` without a name
 */
export function saveCollection({ id, name, query }: CollectionDraft): Promise<Collection> {
  const called = readName(name);
  return writeTables(['collections'], async ({ collections }) => {
    const now = Date.now();
    const old = id === undefined ? undefined : await collections.get(id);
    if (id !== undefined && !old) throw new StoreError('missing', 'The collection is no longer stored');
    const asked = query ?? old?.query;
    const fields = { name: called, ...(asked !== undefined && { query: asked.trim() }) };
    if (old && old.deleted === undefined && old.name === called && old.query === asked) return old;
    const next = old ? { ...revived(old, now), ...fields } : { ...newKept(now), ...fields };
    await collections.put(next);
    return next;
  });
}

async function change(id: Uuid, next: (old: Collection, now: number) => Collection): Promise<void> {
  await writeTables(['collections'], async ({ collections }) => {
    const old = await collections.get(id);
    if (!old) throw new StoreError('missing', 'The collection is no longer stored');
    await collections.put(next(old, Date.now()));
  });
}

/**
 * Deletes a collection; its articles stay, and know that they were in it, so that `restoreCollection` brings all back.
 * @throws StoreError `missing`
 */
export function removeCollection(id: Uuid): Promise<void> {
  return change(id, (old, now) => (old.deleted === undefined ? buried(old, now) : old));
}

/**
 * Undoes `removeCollection`.
 * @throws StoreError `missing`
 */
export function restoreCollection(id: Uuid): Promise<void> {
  return change(id, (old, now) => (old.deleted === undefined ? old : revived(old, now)));
}

/**
 * Changes many articles in one act, whole or not at all; on disk when it resolves. Articles that are not in the
 * library are passed by.
 * @throws StoreError `missing` when the collection is not stored; `other` when a new one has no name
 */
export function changeArticles(ids: readonly Uuid[], wish: ArticlesChange): Promise<ChangeUndo> {
  return writeTables([...CLAIM_TABLES, 'collections'], async (tables) => {
    const now = Date.now();
    if (wish.addTo !== undefined) {
      const collection = await tables.collections.get(wish.addTo);
      if (!collection || collection.deleted !== undefined || collection.query !== undefined)
        throw new StoreError('missing', 'The collection is no longer stored');
      await tables.collections.put(changed(collection, now));
    }
    const made = wish.addToNew === undefined ? undefined : { ...newKept(now), name: readName(wish.addToNew) };
    const change = made ? { ...wish, addTo: made.id } : wish;
    const changes: OneChange[] = [];
    for (const id of new Set(ids)) {
      const one = await changeArticle(tables, id, change, now);
      if (one) changes.push(one);
    }
    const done = { articles: changes.length, changes };
    if (made === undefined || changes.length === 0) return done;
    await tables.collections.put(made);
    return { ...done, made: { id: made.id, name: made.name } };
  });
}

/**
 * Takes a change back in one act: exactly what it did, so that what was done to the articles since then stays. A
 * collection that was made for it goes, unless others have been put into it or it was given another name.
 * @throws StoreError
 */
export function undoChange({ changes, made }: ChangeUndo): Promise<void> {
  return writeTables([...CLAIM_TABLES, 'collections'], async (tables) => {
    const now = Date.now();
    for (const one of changes) await undoOne(tables, one, now);
    const own = made && (await tables.collections.get(made.id));
    if (!own || own.deleted !== undefined || own.name !== made.name) return;
    const others = await tables.listings.where('collections').equals(own.id).count();
    if (others === 0) await tables.collections.put(buried(own, now));
  });
}
