import type { StoredCollection } from '../../store/rows/records';
import { fieldsOf, keptOf, LONGEST, optional, textOf, wordOf } from '../fields';

/** A list of the reader's own, or a saved search. @throws BadRow */
export function readCollection(value: unknown): StoredCollection {
  const fields = fieldsOf(value);
  return {
    ...keptOf(fields),
    name: wordOf(fields.name, LONGEST.name),
    ...optional(fields, 'query', (query) => textOf(query, LONGEST.title)),
  };
}
