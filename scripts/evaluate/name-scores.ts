// Strict scores of names: a name counts when start, end and kind agree. Persons and organizations, micro-averaged;
// an institution counts as an organization, or not at all where the corpus does not name them (GermEval). Names
// inside compounds are not scored.
import type { EntityKind, NamedSpan } from '../../lib/names/mention';
import { isOverlapping } from '../../lib/text/span';
import { type GoldDocument, shownKind } from './names-corpus';

export const KINDS: readonly EntityKind[] = ['person', 'organization'];

/**
 * `right` of the `found` are right, and `met` of the `gold` are found. One name meets one; of entities several can meet
 * the same.
 */
export type Counts = { right: number; found: number; met: number; gold: number };
export type KindCounts = Readonly<Record<EntityKind, Counts>>;
/** In per cent. */
export type Score = { readonly f1: number; readonly precision: number; readonly recall: number } & Counts;

/** What is wrong about names that are not right: the kind, the borders, a place or another thing, or all of it. */
export type Faults = { kind: number; borders: number; place: number; other: number; nothing: number };

/** How many of a document's names are right, by kind. */
export function countNames(names: readonly NamedSpan[], document: GoldDocument): KindCounts {
  const gold = goldKinds(document);
  const counts = noCounts();
  for (const kind of gold.values()) counts[kind].gold += 1;
  for (const name of names) {
    if (!isScored(name, document)) continue;
    counts[name.kind].found += 1;
    if (gold.get(placeOf(name)) !== name.kind) continue;
    counts[name.kind].right += 1;
    counts[name.kind].met += 1;
  }
  return counts;
}

/** What the names that are not right are, by the gold at their place. */
export function countFaults(names: readonly NamedSpan[], document: GoldDocument): Faults {
  const faults: Faults = { kind: 0, borders: 0, place: 0, other: 0, nothing: 0 };
  for (const name of names) {
    if (!isScored(name, document)) continue;
    const same = document.names.find((gold) => gold.start === name.start && gold.end === name.end);
    const shown = same && shownKind(same.kind);
    if (shown === name.kind) continue;
    if (shown !== undefined) faults.kind += 1;
    else if (same !== undefined) faults[same.kind === 'place' ? 'place' : 'other'] += 1;
    else if (document.names.some((gold) => isOverlapping(gold, name))) faults.borders += 1;
    else faults.nothing += 1;
  }
  return faults;
}

function goldKinds(document: GoldDocument): Map<string, EntityKind> {
  const gold = new Map<string, EntityKind>();
  for (const name of document.names) {
    const kind = shownKind(name.kind);
    if (kind !== undefined) gold.set(placeOf(name), kind);
  }
  return gold;
}

function placeOf({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}

/** Whether a name of the system is to be judged at all. */
function isScored(name: NamedSpan, document: GoldDocument): boolean {
  if (name.part === true) return false;
  if (document.neutral.some((span) => isOverlapping(span, name))) return false;
  return document.hasInstitutions || !name.reason.startsWith('institution');
}

/** The score of documents together, of these kinds. */
export function scoreOf(documents: readonly KindCounts[], kinds: readonly EntityKind[]): Score {
  const sum: Counts = { right: 0, found: 0, met: 0, gold: 0 };
  for (const counts of documents) {
    for (const kind of kinds) {
      sum.right += counts[kind].right;
      sum.found += counts[kind].found;
      sum.met += counts[kind].met;
      sum.gold += counts[kind].gold;
    }
  }
  const precision = sum.found === 0 ? 0 : (100 * sum.right) / sum.found;
  const recall = sum.gold === 0 ? 0 : (100 * sum.met) / sum.gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { f1, precision, recall, ...sum };
}

/** Counts of nothing yet. */
export function noCounts(): Record<EntityKind, Counts> {
  return {
    person: { right: 0, found: 0, met: 0, gold: 0 },
    organization: { right: 0, found: 0, met: 0, gold: 0 },
  };
}
