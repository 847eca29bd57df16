// Idea: an organization may stand in a compound by any form of its name, by its first letters, or by the word its name
// ends or begins with; of several that share one, the first named. Cost: linear in the names. Source: own.
import type { EntityId } from '../../../names/mention';
import { fold } from '../../../text/fold';
import type { Entity } from '../../entity';

/** Organizations by folded forms: whole names first, then first letters, then single words of them. */
export function formsOfOrganizations(entities: Iterable<Entity>): ReadonlyMap<string, EntityId> {
  const organizations = [...entities].filter(({ kind }) => kind === 'organization');
  const forms = new Map<string, EntityId>();
  const add = (form: string, id: EntityId) => {
    if (form.length > 1 && !forms.has(form)) forms.set(form, id);
  };
  for (const { id, aliases } of organizations) for (const alias of aliases) add(fold(alias), id);
  for (const { id, aliases } of organizations) for (const alias of aliases) add(lettersOf(fold(alias)), id);
  for (const { id, aliases } of organizations) {
    for (const alias of aliases) {
      const words = fold(alias).split(' ');
      for (const word of [words.at(-1) ?? '', words[0] ?? '']) if (word.length > SHORT) add(word, id);
    }
  }
  return forms;
}

const SHORT = 4;

function lettersOf(name: string): string {
  const words = name.split(/[ -]/);
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('');
}
