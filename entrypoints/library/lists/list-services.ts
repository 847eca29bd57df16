import type { Subscribe } from '../../../components/state/use-watched';
import type { Uuid } from '../../../lib/note';

/** A list of the reader's own: with `query` a saved search, else a collection. */
export type OwnList = { readonly id: Uuid; readonly name: string; readonly query?: string | undefined };

/** What is done to several articles at once. Tags as the reader writes them, a collection by its id, a new one by its name. */
export type BulkChange = {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addTo?: Uuid;
  readonly addToNew?: string;
  readonly removeFrom?: Uuid;
  readonly delete?: true;
};

/** Takes back what was done. */
export type TakeBack = () => Promise<unknown>;

/** `articles`: how many were changed; others were so already. */
export type BulkChanged = { readonly articles: number; readonly takeBack: TakeBack };

/** What collections, saved searches and acts on several articles ask of the store. */
export type ListServices = {
  /** By name. */
  readonly watchLists: () => Subscribe<readonly OwnList[]>;
  /** Without `id` a new one. Gives its id. */
  readonly saveList: (list: Omit<OwnList, 'id'> & { readonly id?: Uuid }) => Promise<Uuid>;
  readonly removeList: (id: Uuid) => Promise<TakeBack>;
  /** All or none of them is changed. */
  readonly changeArticles: (ids: readonly Uuid[], change: BulkChange) => Promise<BulkChanged>;
  /** Every article of the collection. */
  readonly articlesIn: (collection: Uuid) => Promise<readonly Uuid[]>;
};
