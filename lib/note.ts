import type { Anchoring } from './anchoring/anchor';
import type { Selector } from './anchoring/selector';
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

/** The five colors of a highlight, by the names the reader sees (`components/words`). In the order they are offered. */
export const HIGHLIGHT_COLORS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type HighlightColor = (typeof HIGHLIGHT_COLORS)[number];

/** Words of a page that a note stands at, and the paragraph around them as it stood then. Both are of the page text. */
export type Passage = { readonly selector: Selector; readonly paragraph: string };

/** Whom or what a passage names or says: the reader linked the note to it. */
export type NoteLink =
  | { readonly to: 'entity'; readonly name: string; readonly kind: EntityKind }
  | { readonly to: 'quotation'; readonly words: string };

/** What a note is about: the whole article, a person or organization named in it, or words of its page. */
export type NoteSubject =
  | { readonly on: 'article' }
  | { readonly on: 'entity'; readonly name: string; readonly kind: EntityKind }
  | { readonly on: 'passage'; readonly passage: Passage; readonly link?: NoteLink };

/** Words that a later save replaced. */
export type EarlierText = { readonly text: string; readonly updated: number };

/** What the reader wrote: Markdown. On a passage `text` may be empty, and the note is a highlight only. */
export type Note = Kept & {
  readonly article: Uuid;
  readonly subject: NoteSubject;
  readonly text: string;
  /** Of passages only. */
  readonly color?: HighlightColor;
  readonly tags?: readonly string[];
  /** Where a passage stood before the reader confirmed a changed one or attached the note anew; the newest last. */
  readonly formerly?: readonly Passage[];
  /** Words the reader said the note does not belong to: not proposed again. */
  readonly refused?: readonly string[];
  /** Older words that another window had saved when this note was saved over them: kept and shown. */
  readonly earlier?: readonly EarlierText[];
};

/**
 * A note as it is handed over to be saved. With an `id` that is not stored yet, the new note gets it; without one it
 * gets a fresh one. `base` is the revision that the writer had seen; undefined: none. `color`, `tags` and `link` are
 * set as they are given; left undefined, the stored ones stay. `unlink`: a passage without a link loses its stored one.
 */
export type NoteDraft = {
  readonly id?: Uuid;
  readonly base?: number;
  readonly article: Uuid;
  readonly subject: NoteSubject;
  readonly text: string;
  readonly color?: HighlightColor;
  readonly tags?: readonly string[];
  readonly unlink?: true;
};

/** One act of the reader's on notes. Each is one transaction, one step of the article's history, and can be undone. */
export type NoteAct =
  | { readonly do: 'save'; readonly draft: NoteDraft }
  | { readonly do: 'remove'; readonly id: Uuid }
  | { readonly do: 'restore'; readonly id: Uuid }
  /** The passage stands here now: an orphan attached anew, or a likely place that the reader confirmed. */
  | { readonly do: 'attach'; readonly id: Uuid; readonly passage: Passage }
  /** These words of the page are not the passage. */
  | { readonly do: 'refuse'; readonly id: Uuid; readonly words: string }
  /** Takes the article's last step back, or does the last one taken back again. Neither is a step of its own. */
  | { readonly do: 'undo' | 'redo'; readonly article: Uuid };

/** What an act did, to be named beside "undo": a save is `write` for a new note, else what it changed first. */
export type StepKind = 'write' | 'edit' | 'color' | 'tags' | 'remove' | 'restore' | 'attach' | 'refuse';

/** How an act ended. */
export type NoteOutcome = {
  /** The note as it stands now, `deleted` set when it is in the trash. Undefined: there was nothing to undo or redo. */
  readonly note?: Note;
  /** Another window had saved other words that this writer had not seen; they are kept in `note.earlier`. */
  readonly conflict: boolean;
  /** What was done, undone or redone. Undefined: nothing had to be changed. */
  readonly step?: StepKind;
};

/** What "undo" and "redo" of an article would do now; undefined: nothing. */
export type NoteHistory = { readonly undo?: StepKind; readonly redo?: StepKind };

/**
 * Where a passage's note stood when its page was last looked at. It can be computed again and is no part of the note.
 * `words`: what stands at a likely place now. `seen`: ms since 1970.
 */
export type Placement = {
  readonly id: Uuid;
  readonly article: Uuid;
  readonly anchoring: Anchoring;
  readonly words?: string;
  readonly seen: number;
};
