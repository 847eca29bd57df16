import type { EntityKind } from './names/mention';

export type Uuid = string;

/**
 * What every record of the reader's carries, so that libraries can be merged and synchronized.
 * Times are ms since 1970. A record with `deleted` is a tombstone: it stays, and no list shows it.
 */
export type Kept = {
  readonly id: Uuid;
  readonly created: number;
  readonly updated: number;
  /** 1 for a new record, one more with each change. */
  readonly revision: number;
  readonly deleted?: number;
};

/** What a note is about: the whole article, or a person or organization named in it. */
export type NoteSubject =
  | { readonly on: 'article' }
  | { readonly on: 'entity'; readonly name: string; readonly kind: EntityKind };

/** Words that a later save replaced. */
export type EarlierText = { readonly text: string; readonly updated: number };

/** What the reader wrote. */
export type Note = Kept & {
  readonly article: Uuid;
  readonly subject: NoteSubject;
  readonly text: string;
  /** Older words that another window had saved when this note was saved over them: kept and shown. */
  readonly earlier?: readonly EarlierText[];
};

/**
 * A note as it is handed over to be saved. Without `id` a new one is made. `base` is the revision that the writer
 * had seen; undefined: none.
 */
export type NoteDraft = {
  readonly id?: Uuid;
  readonly base?: number;
  readonly article: Uuid;
  readonly subject: NoteSubject;
  readonly text: string;
};
