import type { Analysis } from '../../analysis';
import type { Article } from '../../article';
import type { Correction } from '../../entities/correction';
import type { Figure, FigureId, Identity } from '../../figures/figure';
import type { SignedAppearance, Tallies } from '../../figures/tallies';
import type { EarlierText, Kept, Note, StepKind, Uuid } from '../../note';

/** The reader's own summary. `updated` (ms since 1970) is also the version that a writer says it has seen. */
export type EditedSummary = {
  readonly text: string;
  readonly updated: number;
  /** Words that another window had saved when this was saved over them: kept and shown. */
  readonly earlier?: readonly EarlierText[];
};

/** An article without its text: what lists need. */
export type ArticleHead = Kept &
  Omit<Article, 'text' | 'blocks'> & {
    /** `articleKey` of its address. At most one article that is not deleted has it. */
    readonly key: string;
    /** When it was saved in the library, ms since 1970. Undefined: only recorded in passing. */
    readonly keptAt?: number;
    readonly tags: readonly string[];
    /** The reader's collections that it is in. */
    readonly collections?: readonly Uuid[];
    readonly summary?: EditedSummary;
    /** When its page was last marked, ms since 1970. */
    readonly opened: number;
  };

/** An article as it is stored, with what the reader added to it. */
export type ArticleRecord = ArticleHead & Pick<Article, 'text' | 'blocks'>;

/** A correction as it is stored. `replaces`: earlier ones whose place it took, and which come back when it is undone. */
export type CorrectionRecord = Correction & Kept & { readonly replaces?: readonly Uuid[] };

/** What was being written when a window closed. */
export type Draft = {
  readonly key: string;
  readonly text: string;
  /** The revision the writing began from; undefined when nothing was stored then. */
  readonly base?: number;
  readonly updated: number;
};

/**
 * `passing` stands on articles that are not in the library, so that they can be found and forgotten. `joined`: it is
 * hidden because the reader said that its page is the same as another's, or because what it had came back to a newer
 * article of its page. `purged`: a tombstone without content.
 */
export type StoredArticle = ArticleHead & {
  readonly passing?: number;
  readonly joined?: true;
  readonly purged?: true;
};

export type StoredText = Pick<Article, 'text' | 'blocks'> & { readonly id: Uuid };

/** The last analysis of an article. `hash`: of what was analyzed, as the caller made it. */
export type StoredAnalysis = {
  readonly id: Uuid;
  readonly hash: string;
  readonly analysis: Analysis;
  readonly updated: number;
};

/**
 * A note as it is stored. `withArticle`: it was deleted together with its article and comes back with it. `worded`:
 * the revision that changed its words last, where it is not the present one. `purged`: a tombstone without content.
 */
export type StoredNote = Note & {
  readonly withArticle?: true;
  readonly worded?: number;
  readonly purged?: true;
};

/**
 * What the library lists: one row for each article in it, made from the other tables and made anew by the transaction
 * that changes them. Tags carry their folded form in front (`indexKey`).
 */
export type Listing = {
  readonly id: Uuid;
  readonly keptAt: number;
  readonly notes: number;
  readonly tags: readonly string[];
  readonly collections: readonly Uuid[];
  /** Ms since 1970 of `published`; 0 where the article does not say. */
  readonly published: number;
  /** Folded title and site, to sort by. */
  readonly title: string;
  readonly outlet: string;
};

/**
 * Something of this article changed: the index of words and the figures have yet to take it in. `at` grows; 0: it could
 * not be taken in, and is left alone until it changes again.
 */
export type StoredPending = { readonly id: Uuid; readonly at: number };

/**
 * A person or organization in one article, as the store keeps it. `rejected` ones, without a `figure`, stay so
 * that their article is found when that is undone. Among `keys` are those that names alone are found by.
 */
export type StoredAppearance = SignedAppearance;

/** A figure that this one may be the same as, and why. */
export type StoredDoubt = { readonly other: FigureId; readonly score: number; readonly reason: string };

/**
 * A person or organization over all articles: made from appearances and the reader's identities. `asks` stands on the
 * one of two that is asked about, so that each question is listed once: how many articles the larger other has.
 */
export type StoredFigure = Figure & {
  readonly tallies: Tallies;
  readonly asked: readonly StoredDoubt[];
  readonly asks?: number;
};

/** What the reader said of figures, as it is stored. */
export type StoredIdentity = Identity & Kept;

/** A list of the reader's own. With `query` it is a saved search, else articles say that they are in it. */
export type StoredCollection = Kept & { readonly name: string; readonly query?: string };

/**
 * One act on a note, so that it can be undone and redone: the note before (undefined: there was none) and after it.
 * The ids grow. `undone`: it was taken back and may be done again, until the next act on the article's notes.
 */
export type StoredStep = {
  readonly id?: number;
  readonly article: Uuid;
  readonly note: Uuid;
  readonly at: number;
  readonly kind: StepKind;
  readonly before?: StoredNote;
  readonly after: StoredNote;
  readonly undone?: true;
};

/** A command that was carried out, with what was answered: sent again, it gets the same answer and changes nothing. */
export type StoredCommand = { readonly id: Uuid; readonly at: number; readonly answer: unknown };

/**
 * The reader said that pages with this key show `article`, too. What came over by it from the article `from`, and goes
 * back when the two are separated again: the notes `moved`, these `tags`, and the `summary`.
 */
export type StoredPage = Kept & {
  /** `id` is the key. */
  readonly article: Uuid;
  readonly from?: Uuid;
  readonly moved: readonly Uuid[];
  readonly tags?: readonly string[];
  readonly summary?: true;
};
