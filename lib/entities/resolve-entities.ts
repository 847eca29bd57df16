import type { EntityKind, Mention, NamedSpan } from '../names/mention';
import { fold } from '../text/fold';
import type { Correction } from './correction';
import type { Entity } from './entity';

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

/** Joins the names of a text and its title to entities and applies the reader's corrections. */
export function resolveEntities(input: NamedText): Resolved {
  const groups = new Map<string, { id: string; kind: EntityKind; aliases: Set<string> }>();
  const join = (text: string, name: NamedSpan): Mention => {
    const surface = text.slice(name.start, name.end);
    const key = `${name.kind} ${fold(surface)}`;
    const group = groups.get(key) ?? {
      id: `e${groups.size + 1}`,
      kind: name.kind,
      aliases: new Set<string>(),
    };
    groups.set(key, group);
    group.aliases.add(surface);
    return { ...name, entity: group.id };
  };
  const titleMentions = input.titleNames.map((name) => join(input.title, name));
  const mentions = input.names.map((name) => join(input.text, name));
  const entities = [...groups.values()].map((group): Entity => {
    const aliases = [...group.aliases];
    return { id: group.id, kind: group.kind, name: aliases[0] ?? '', aliases, roles: [] };
  });
  return { mentions, titleMentions, entities };
}
