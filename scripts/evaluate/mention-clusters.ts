// B-cubed of mentions to entities: for each name that both gold and system found (same start and end), how much of its
// system entity is of its gold entity (precision), and how much of its gold entity is of its system entity (recall).
// Entities are those of one document, and hold only the names found by both.
import type { Mention } from '../../lib/names/mention';
import type { QuotationsMention } from './quotations-corpus';

/** Sums over `mentions` names; each share is 0 … 1. */
export type ClusterCounts = {
  readonly precision: number;
  readonly recall: number;
  readonly mentions: number;
};

const KINDS: ReadonlySet<string> = new Set(['person', 'organization', 'institution']);

/** How well a document's names are joined to entities. */
export function countClusters(gold: readonly QuotationsMention[], system: readonly Mention[]): ClusterCounts {
  const entityAt = new Map<string, string>();
  for (const { start, end, kind, entity } of gold)
    if (entity !== undefined && KINDS.has(kind)) entityAt.set(`${start}-${end}`, entity);
  const common = system.flatMap(({ start, end, entity }) => {
    const wanted = entityAt.get(`${start}-${end}`);
    return wanted === undefined ? [] : [{ wanted, entity }];
  });
  const bySystem = countBy(common, ({ entity }) => entity);
  const byGold = countBy(common, ({ wanted }) => wanted);
  const byBoth = countBy(common, ({ wanted, entity }) => `${wanted} ${entity}`);
  let precision = 0;
  let recall = 0;
  for (const { wanted, entity } of common) {
    const both = byBoth.get(`${wanted} ${entity}`) ?? 0;
    precision += both / (bySystem.get(entity) ?? 1);
    recall += both / (byGold.get(wanted) ?? 1);
  }
  return { precision, recall, mentions: common.length };
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
