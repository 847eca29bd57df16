import { sendToBackground } from '../../../lib/messages';
import type { Uuid } from '../../../lib/note';
import {
  changeArticles,
  listCollections,
  removeCollection,
  restoreCollection,
  saveCollection,
  undoChange,
} from '../../../lib/store/collections';
import { scopeArticles } from '../../../lib/store/scope';
import { watching } from '../watching';
import type { ListServices, OwnList, TakeBack } from './list-services';

/** So many open pages and badges are told at once that their article went or came back: there are never more of them. */
const TOLD = 200;

/** Open pages of articles that went or came back take their notes in anew. */
function tell(ids: readonly Uuid[]): void {
  for (const article of ids.slice(0, TOLD)) void sendToBackground('notesChanged', { article });
}

async function loadLists(): Promise<readonly OwnList[]> {
  const lists = await listCollections();
  return lists.map(({ id, name, query }) => ({ id, name, ...(query !== undefined && { query }) }));
}

async function gather(pages: AsyncIterable<readonly Uuid[]>): Promise<readonly Uuid[]> {
  const all: Uuid[] = [];
  for await (const ids of pages) all.push(...ids);
  return all;
}

async function removeList(id: Uuid): Promise<TakeBack> {
  await removeCollection(id);
  return () => restoreCollection(id);
}

const change: ListServices['changeArticles'] = async (ids, what) => {
  const undo = await changeArticles(ids, what);
  if (what.delete) tell(ids);
  const takeBack = async () => {
    await undoChange(undo);
    if (what.delete) tell(ids);
  };
  return { articles: undo.articles, takeBack };
};

/** Collections, saved searches and acts on several articles: their own ways to the store. */
export function listServices(): ListServices {
  return {
    watchLists: () => watching(loadLists),
    saveList: async (list) => (await saveCollection(list)).id,
    removeList,
    changeArticles: change,
    articlesIn: (collection) => gather(scopeArticles({ of: 'collection', collection })),
  };
}
