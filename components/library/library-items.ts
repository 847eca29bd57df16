import type { Uuid } from '../../lib/note';
import type { Hit } from '../../lib/search/hit';
import type { Span } from '../../lib/text/span';

/** An article as the list shows it. */
export type ArticleItem = {
  readonly id: Uuid;
  readonly title: string;
  readonly site?: string | undefined;
  readonly published?: string | undefined;
  /** BCP 47 primary language of the title, `und` when unknown. */
  readonly language: string;
  /** When it was saved, ms since 1970. */
  readonly keptAt: number;
  readonly notes: number;
};

/** A place that a search found. `marks`: the searched words in `text`, a snippet. */
export type HitItem = {
  readonly where: Hit['where'];
  readonly text: string;
  readonly marks: readonly Span[];
  /** Where it stands in the article's text, UTF-16 units. */
  readonly at?: number | undefined;
  readonly note?: Uuid | undefined;
  readonly speaker?: string | undefined;
};

/** An article as a search found it, or as it stands in the list; then without hits. */
export type FoundItem = ArticleItem & {
  readonly tags: readonly string[];
  readonly hits: readonly HitItem[];
};
