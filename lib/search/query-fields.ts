import type { TermField } from './query';

/** A field of the search box: a term's, or a border in time. */
export type QueryField = Exclude<TermField, 'any'> | 'since' | 'until';

/** What each field may be called, in English and German; the first of each language is proposed. */
export const FIELD_NAMES: readonly {
  readonly field: QueryField;
  readonly en: readonly string[];
  readonly de: readonly string[];
}[] = [
  { field: 'person', en: ['person'], de: ['person'] },
  { field: 'organization', en: ['organization', 'org'], de: ['organisation'] },
  { field: 'said', en: ['said', 'says'], de: ['sagt', 'sagte'] },
  { field: 'outlet', en: ['outlet'], de: ['medium'] },
  { field: 'tag', en: ['tag'], de: ['schlagwort'] },
  { field: 'note', en: ['note'], de: ['notiz'] },
  { field: 'title', en: ['title'], de: ['titel'] },
  { field: 'since', en: ['since'], de: ['seit'] },
  { field: 'until', en: ['until'], de: ['bis'] },
  { field: 'collection', en: ['in'], de: ['in'] },
  { field: 'language', en: ['lang', 'language'], de: ['sprache'] },
];

const BY_NAME: ReadonlyMap<string, QueryField> = new Map(
  FIELD_NAMES.flatMap(({ field, en, de }) => [...en, ...de].map((name) => [name, field] as const)),
);

/** The field that is called so, in either language; undefined for any other word. */
export function fieldCalled(name: string): QueryField | undefined {
  return BY_NAME.get(name.toLowerCase());
}
