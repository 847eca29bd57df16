// Idea: the names of title and text, in reading order, are joined to groups by kind; the reader's verdicts drop or
// retype whole groups; what remains becomes entities with their forms, roles and gender. Cost: linear.
import type { EntityId, EntityKind, Mention, NamedSpan } from '../names/mention';
import type { Correction } from './correction';
import { readVerdicts, retype, type Verdicts, verdictOn } from './corrections';
import { describeEntity } from './describe-entity';
import type { Entity } from './entity';
import { type Group, GroupBuilder, type Grouping } from './groups';
import { joinOrganizations } from './join-organizations';
import { joinPersons } from './join-persons';
import { type Naming, readNamings } from './naming';

/** A text with its title, the names found in each, and the reader's corrections. */
export type NamedText = {
  readonly title: string;
  readonly text: string;
  readonly language: string;
  readonly names: readonly NamedSpan[];
  readonly titleNames: readonly NamedSpan[];
  readonly corrections?: readonly Correction[];
};

/** Mentions of the text and of the title (ordered, never overlapping), and the entities behind both. */
export type Resolved = {
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  readonly entities: readonly Entity[];
};

/**
 * Joins the names of a text and its title to entities and applies the reader's corrections. Entities stand in order
 * of their first naming, the title's before the text's; equal input gives equal ids.
 */
export function resolveEntities(input: NamedText): Resolved {
  const verdicts = readVerdicts(input.corrections ?? []);
  const names = correct(input, verdicts);
  const namings = namingsOf({ ...input, ...names });
  const grouping = groupNamings(namings, input.language);
  const ids = numberGroups(grouping.groups);
  const mentions: Mention[] = [];
  const titleMentions: Mention[] = [];
  for (const [number, naming] of namings.entries()) {
    const entity = ids.get(grouping.groupOf[number] as Group);
    if (entity !== undefined) (naming.isTitle ? titleMentions : mentions).push({ ...naming.name, entity });
  }
  const entities = grouping.groups.map((group) =>
    describeEntity(ids.get(group) ?? '', group, namings, input.language),
  );
  return { mentions, titleMentions, entities };
}

function namingsOf({ title, text, names, titleNames }: NamedText): Naming[] {
  return readNamings([
    { text: title, names: titleNames, isTitle: true },
    { text, names, isTitle: false },
  ]);
}

/** Full names first, so that what stands alone finds its owner, wherever it stands. */
function groupNamings(namings: readonly Naming[], language: string): Grouping {
  const builder = new GroupBuilder();
  joinPersons(namings, builder, language);
  joinOrganizations(namings, builder, language);
  return builder.finish(namings);
}

/** The names that remain after the reader's verdicts on the entities they belong to. */
function correct(input: NamedText, verdicts: Verdicts): Pick<NamedText, 'names' | 'titleNames'> {
  if (verdicts.size === 0) return { names: input.names, titleNames: input.titleNames };
  const namings = namingsOf(input);
  const grouping = groupNamings(namings, input.language);
  const names: NamedSpan[] = [];
  const titleNames: NamedSpan[] = [];
  const decided = new Map<Group, 'reject' | EntityKind | undefined>();
  for (const group of grouping.groups) {
    const forms = group.namings.map((number) => namings[number]?.surface ?? '');
    decided.set(group, verdictOn(verdicts, group.kind, forms));
  }
  for (const [number, naming] of namings.entries()) {
    const verdict = decided.get(grouping.groupOf[number] as Group);
    if (verdict === 'reject') continue;
    (naming.isTitle ? titleNames : names).push(
      verdict === undefined ? naming.name : retype(naming.name, verdict),
    );
  }
  return { names, titleNames };
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
