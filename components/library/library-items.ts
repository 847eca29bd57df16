import type { EntityKind } from '../../lib/names/mention';
import type { Uuid } from '../../lib/note';

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

/** A person or organization named in the library. */
export type NameInLibrary = {
  readonly name: string;
  readonly kind: EntityKind;
  /** How many saved articles name it. */
  readonly articles: number;
};
