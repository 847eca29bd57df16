// Idea: the reader's verdicts drop, retype and add names; then the names of title and text, in reading order, are
// joined to groups by kind, and groups become entities with their forms, roles and gender. Cost: linear.
import type { EntityId, Mention } from '../names/mention';
import { fold } from '../text/fold';
import { inPortions, runToEnd, type Steps, within } from '../text/steps';
import { applyCorrections } from './apply-corrections';
import type { NameCorrection } from './correction';
import { describeEntity } from './description/describe-entity';
import type { Entity } from './entity';
import { groupNamings, type TextWithNames } from './group-namings';
import type { Group } from './groups';
import { genitiveForms } from './naming';

/** A text with its title, the names found in each, and the reader's corrections. */
export type NamedText = TextWithNames & { readonly corrections?: readonly NameCorrection[] };

/** Mentions of the text and of the title (ordered, never overlapping), and the entities behind both. */
export type Resolved = {
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  readonly entities: readonly Entity[];
};

/** So many groups are described between two places to pause. */
const PORTION = 100;

/**
 * Joins the names of a text and its title to entities and applies the reader's corrections. Entities stand in order
 * of their first naming, the title's before the text's; equal input gives equal ids.
 */
export function resolveEntities(input: NamedText): Resolved {
  return runToEnd(resolveEntitiesInSteps(input));
}

/** The same in steps. */
export function* resolveEntitiesInSteps(input: NamedText): Steps<Resolved> {
  const { corrections = [], language } = input;
  const corrected = yield* within(applyCorrections(input, corrections), 0, 0.5);
  const { namings, grouping } = yield* within(groupNamings({ ...input, ...corrected }), 0.5, 0.7);
  const ids = numberGroups(grouping.groups);
  const mentions: Mention[] = [];
  const titleMentions: Mention[] = [];
  for (const [number, naming] of namings.entries()) {
    const entity = ids.get(grouping.groupOf[number] as Group);
    if (entity !== undefined) (naming.isTitle ? titleMentions : mentions).push({ ...naming.name, entity });
  }
  const describe = (group: Group) => describeEntity(ids.get(group) ?? '', group, namings, language);
  const described = yield* within(inPortions(grouping.groups, PORTION, describe), 0.7, 1);
  const spelled = readersSpellings(corrections);
  return { mentions, titleMentions, entities: described.map((entity) => spellAs(entity, spelled)) };
}

/** What the reader added is called as the reader wrote it, also where it stands in the genitive alone. */
function spellAs(entity: Entity, spelled: ReadonlyMap<string, string>): Entity {
  if (spelled.size === 0) return entity;
  const own = genitiveForms(fold(entity.name))
    .map((form) => spelled.get(form))
    .find((name) => name !== undefined);
  return own === undefined ? entity : { ...entity, name: own };
}

function readersSpellings(corrections: readonly NameCorrection[]): Map<string, string> {
  const added = corrections.filter(({ verdict }) => verdict === 'add');
  return new Map(added.map(({ name }) => [fold(name), name]));
}

function numberGroups(groups: readonly Group[]): Map<Group, EntityId> {
  const next = { person: 1, organization: 1 };
  const ids = new Map<Group, EntityId>();
  for (const group of groups) {
    ids.set(group, `${group.kind === 'person' ? 'p' : 'o'}${next[group.kind]}`);
    next[group.kind] += 1;
  }
  return ids;
}
