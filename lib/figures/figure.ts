import type { Gender } from '../entities/entity';
import type { EntityKind } from '../names/mention';
import type { QuotationKind } from '../quotations/quotation';

/**
 * A person or organization over all articles. Automatic ids tell kind and name ("person angela merkel"), so that making
 * them again gives the same; of equal names the rarer gender or party stands behind ("person kim frank/f"), a number
 * behind those the reader split off, and the place behind names of one article that nobody could be found for.
 */
export type FigureId = string;

/** Something a figure says in an article: what lists need, without the article's text. Offsets are of that text. */
export type FigureQuotation = {
  readonly start: number;
  readonly end: number;
  readonly kind: QuotationKind;
  /** The quoted words. */
  readonly words: string;
  readonly cue?: string;
  /** How sure it is that these words are quoted, and that this figure says them; the smaller of both, 0 … 1. */
  readonly score: number;
};

/** A person or organization in one article. */
export type Appearance = {
  /** `${article}:${entity}`. */
  readonly id: string;
  readonly article: string;
  readonly figure: FigureId;
  readonly kind: EntityKind;
  /** As the article names it in full, and every form it uses. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender?: Gender;
  readonly party?: string;
  /** How often it is named, title included. */
  readonly mentions: number;
  /** Of the article: when it was published, else when it was saved, ms since 1970. */
  readonly at: number;
  /** Folded site of the article; empty where it has none. */
  readonly outlet: string;
  readonly quotations: readonly FigureQuotation[];
  /** How sure it is that this is that figure, 0 … 1, and by which rule. */
  readonly score: number;
  readonly reason: string;
  /** Folded name and forms: what corrections and matching look up. */
  readonly keys: readonly string[];
};

/** A person or organization over all articles, as lists show it. Made from its appearances. */
export type Figure = {
  readonly id: FigureId;
  readonly kind: EntityKind;
  /** As the reader calls it, else the fullest name that articles use most. */
  readonly name: string;
  /** Folded name, to sort by: of a person the surname first. */
  readonly sorting: string;
  /** The most frequent role, most recent first among equals; empty without one. */
  readonly role: string;
  /** Folded words of every name and form, to search by. */
  readonly words: readonly string[];
  readonly articles: number;
  readonly quotations: number;
  /** Of its first and its latest article, ms since 1970. */
  readonly first: number;
  readonly latest: number;
  /** Figures that it may be the same as: asked of the reader. */
  readonly doubts: readonly FigureId[];
  /** The reader follows it; `seen`: the latest article that was there when its page was last opened, ms since 1970. */
  readonly followed?: true;
  readonly seen?: number;
};

/**
 * What the reader said of figures. It holds for all articles, also later ones. `same`: `other` is the figure, too.
 * `apart`: they are two. `place`: in this article (given by its key) who is named so is that figure, a new one if
 * there is none yet. `name`: it is called so. `follow`: it is followed.
 */
export type Identity =
  | { readonly verdict: 'same'; readonly figure: FigureId; readonly other: FigureId }
  | { readonly verdict: 'apart'; readonly figure: FigureId; readonly other: FigureId }
  | {
      readonly verdict: 'place';
      readonly article: string;
      readonly name: string;
      readonly kind: EntityKind;
      readonly figure: FigureId;
    }
  | { readonly verdict: 'name'; readonly figure: FigureId; readonly name: string }
  | { readonly verdict: 'follow'; readonly figure: FigureId; readonly seen: number };
