import type { Entity } from '../../../lib/entities/entity';
import { resolveEntities } from '../../../lib/entities/resolve-entities';
import type { EntityKind, NamedSpan } from '../../../lib/names/mention';

/** A text in which persons stand in [brackets] and organizations in {braces}, with its names resolved. */
export function resolveMarked(marked: string, language = 'de') {
  const names: NamedSpan[] = [];
  let text = '';
  for (const [, person, organization, rest] of marked.matchAll(/\[([^\]]+)\]|\{([^}]+)\}|([^[{]+)/g)) {
    const name = person ?? organization;
    const kind: EntityKind = person === undefined ? 'organization' : 'person';
    if (name !== undefined)
      names.push({ start: text.length, end: text.length + name.length, kind, score: 1, reason: 'marked' });
    text += name ?? rest ?? '';
  }
  return { text, ...resolveEntities({ title: '', text, language, names, titleNames: [] }) };
}

/** The forms of each entity, every place counted: "Anna Weber | Weber | Weber". */
export function formsIn(marked: string, language = 'de'): string[] {
  const { text, mentions, entities } = resolveMarked(marked, language);
  return entities.map(({ id }) =>
    mentions
      .filter(({ entity }) => entity === id)
      .map(({ start, end }) => text.slice(start, end))
      .join(' | '),
  );
}

/** The first person of a text. */
export function personIn(marked: string, language = 'de'): Entity | undefined {
  return resolveMarked(marked, language).entities.find(({ kind }) => kind === 'person');
}
