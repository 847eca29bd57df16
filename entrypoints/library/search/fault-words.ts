import { i18n } from '#i18n';
import type { QueryFault } from '../../../lib/search/parse-query';

const WORDS = {
  date: 'library_faultDate',
  signs: 'library_faultSigns',
  collection: 'library_faultCollection',
} as const satisfies Record<QueryFault['fault'], string>;

/** What of a search could not be used, and what to write instead. */
export function faultWords({ fault, text }: QueryFault): string {
  return i18n.t(WORDS[fault], [text]);
}
