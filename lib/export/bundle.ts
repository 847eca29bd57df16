import type { Analysis } from '../analysis';
import type { Article } from '../article';
import type { Entity } from '../entities/entity';
import type { EntityKind } from '../names/mention';
import type { EarlierText, Kept, Note, Placement } from '../note';

/** An article with what the reader added, as far as exports look at it. */
export type ExportArticle = Kept &
  Article & {
    readonly keptAt?: number;
    readonly tags: readonly string[];
    readonly summary?: {
      readonly text: string;
      readonly updated: number;
      readonly earlier?: readonly EarlierText[];
    };
  };

/** One article with everything that belongs to it. */
export type ExportBundle = {
  readonly article: ExportArticle;
  /** Undefined when it was never analyzed. */
  readonly analysis: Analysis | undefined;
  readonly notes: readonly Note[];
  /** Where the notes on passages stood when the page was last looked at. Undefined: that is not known. */
  readonly placements?: readonly Placement[];
};

/** Bundles that may come one by one, so that a large library never stands in memory. */
export type ExportBundles = Iterable<ExportBundle> | AsyncIterable<ExportBundle>;

/** A person or organization as exports name it. */
export type ExportName = {
  readonly name: string;
  readonly roles: readonly string[];
  /** How often it is named, title included. */
  readonly count: number;
};

/** Who is named, the most often named first; among equals in the order of their first naming. */
export function namesOf(analysis: Analysis | undefined, kind: EntityKind): ExportName[] {
  if (analysis === undefined) return [];
  const counts = new Map<string, number>();
  for (const { entity } of [...analysis.titleMentions, ...analysis.mentions]) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const places = new Map([...counts.keys()].map((id, place) => [id, place]));
  const placeOf = (id: string) => places.get(id) ?? places.size;
  return analysis.entities
    .filter((entity) => entity.kind === kind && counts.has(entity.id))
    .sort((a, b) => placeOf(a.id) - placeOf(b.id))
    .map(({ id, name, roles }) => ({ name, roles, count: counts.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count);
}

/** Finds who is meant by a name; of several of that name and kind the first. */
export function entitiesByName(
  analysis: Analysis | undefined,
): (named: Pick<Entity, 'kind' | 'name'>) => Entity | undefined {
  const keyOf = ({ kind, name }: Pick<Entity, 'kind' | 'name'>) => `${kind} ${name}`;
  const found = new Map<string, Entity>();
  for (const entity of analysis?.entities ?? []) {
    const key = keyOf(entity);
    if (!found.has(key)) found.set(key, entity);
  }
  return (named) => found.get(keyOf(named));
}

/** The summary as paragraphs or sentences: the reader's own, else the automatic one; empty when there is none. */
export function summaryOf({ article, analysis }: ExportBundle): {
  readonly isOwn: boolean;
  readonly pieces: string[];
} {
  const pieces = (text: readonly string[]) =>
    text.map((piece) => piece.trim()).filter((piece) => piece !== '');
  if (article.summary) return { isOwn: true, pieces: pieces(article.summary.text.split(/\n\s*\n/)) };
  const sentences = (analysis?.summary ?? []).map(({ start, end }) => article.text.slice(start, end));
  return { isOwn: false, pieces: pieces(sentences) };
}
