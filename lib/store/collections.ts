import type { Uuid } from '../note';
import type { StoredCollection } from './rows/records';

export type Collection = StoredCollection;

/** What is done to many articles at once. Tags and collections that are there already, or are not, stay as they are. */
export type ArticlesChange = {
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
  readonly addTo?: Uuid;
  readonly removeFrom?: Uuid;
  readonly delete?: true;
};

/** What a change did, so that `undoChange` takes exactly that back. */
export type ChangeUndo = {
  /** How many articles were changed. */
  readonly articles: number;
  readonly changes: readonly {
    readonly id: Uuid;
    readonly addedTags: readonly string[];
    readonly removedTags: readonly string[];
    readonly addedTo?: Uuid;
    readonly removedFrom?: Uuid;
    readonly deleted?: true;
  }[];
};
