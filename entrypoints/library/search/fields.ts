import { i18n } from '#i18n';
import { wordsLanguage } from '../../../components/words/locale';
import { FIELD_NAMES, type QueryField } from '../../../lib/search/query-fields';

const ABOUT = {
  person: 'library_fieldPerson',
  organization: 'library_fieldOrganization',
  said: 'library_fieldSaid',
  outlet: 'library_fieldOutlet',
  tag: 'library_fieldTag',
  note: 'library_fieldNote',
  title: 'library_fieldTitle',
  since: 'library_fieldSince',
  until: 'library_fieldUntil',
  collection: 'library_fieldCollection',
  language: 'library_fieldLanguage',
} as const satisfies Record<QueryField, string>;

/** In which of the two languages fields are proposed. */
export function fieldLanguage(): 'en' | 'de' {
  return wordsLanguage() === 'de' ? 'de' : 'en';
}

export type FieldWords = {
  readonly field: QueryField;
  /** As it is written: "said", "sagt". */
  readonly word: string;
  readonly about: string;
};

/** Every field in the reader's language, in the order they are offered. */
export function fieldWords(): readonly FieldWords[] {
  return FIELD_NAMES.flatMap((names) => {
    const [word] = names[fieldLanguage()];
    return word === undefined ? [] : [{ field: names.field, word, about: i18n.t(ABOUT[names.field]) }];
  });
}
