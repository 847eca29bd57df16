// Whom the product lists, article by article: a listed person or organization is right when a gold one of its kind is
// named by one of its forms, letter by letter; a gold one is met when a listed one of its kind has one of its forms.
import type { Resolved } from '../../lib/entities/resolve-entities';
import { KINDS, type KindCounts, noCounts } from './name-scores';
import type { GoldEntity } from './names-corpus';

/**
 * How many of an article's entities are right and met. Those known only as parts of compounds are not judged, nor those
 * of the title alone: the gold tells of the text.
 */
export function countEntities(resolved: Resolved, gold: readonly GoldEntity[]): KindCounts {
  const counts = noCounts();
  const judged = new Set(resolved.mentions.filter(({ part }) => part !== true).map(({ entity }) => entity));
  for (const kind of KINDS) {
    const listed = resolved.entities.filter((entity) => entity.kind === kind);
    const wanted = gold.filter((entity) => entity.kind === kind);
    const aliases = new Set(listed.flatMap((entity) => entity.aliases));
    const surfaces = new Set(wanted.flatMap((entity) => entity.surfaces));
    const found = listed.filter(({ id }) => judged.has(id));
    counts[kind].found = found.length;
    counts[kind].right = found.filter((entity) => entity.aliases.some((alias) => surfaces.has(alias))).length;
    counts[kind].gold = wanted.length;
    counts[kind].met = wanted.filter((entity) => entity.surfaces.some((form) => aliases.has(form))).length;
  }
  return counts;
}
