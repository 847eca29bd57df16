import type { GroupBuilder } from '../groups';
import type { OrganizationForm } from './organization-form';

/**
 * What organizations are called besides, by the key of each form; joined only where the text names just one of those
 * they may stand for. German keys are without the endings of cases.
 */
const NICKNAMES: readonly (readonly [nickname: string, ...names: string[]])[] = [
  [
    'sozialdemokrat',
    'spd',
    'spo',
    'sp',
    'psoe',
    'sozialdemokratisch partei',
    'sozialdemokratisch partei deutschland',
  ],
  ['christdemokrat', 'cdu', 'cvp', 'christlich demokratisch unio'],
  ['christsozial', 'csu'],
  ['freidemokrat', 'fdp'],
  ['frei demokrat', 'fdp'],
  ['liberal', 'fdp', 'liberal party', 'liberal partei'],
  ['freisinnig', 'fdp', 'freisinnig demokratisch partei'],
  ['unio', 'cdu/csu', 'cdu csu', 'unionspartei', 'unionsfraktio'],
  ['unionspartei', 'cdu/csu', 'cdu csu'],
  ['grun', 'bundnis 90/di grun', 'bundnis 90 di grun', "b'90/grun"],
  ['link', 'linkspartei', 'linkspartei.pds'],
  ['linkspartei', 'linkspartei.pds', 'link.pds'],
  ['db', 'deutsch bah', 'bah'],
  ['republikan', 'republikanisch partei', 'republican party', 'gop', 'grand old party'],
  ['grand old party', 'republikan', 'republikanisch partei'],
  ['demokrat', 'demokratisch partei', 'democratic party'],
  ['republicans', 'republican party', 'gop', 'grand old party'],
  ['gop', 'republican party', 'republicans'],
  ['democrats', 'democratic party'],
  ['conservatives', 'conservative party', 'tories', 'tory party'],
  ['tories', 'conservative party', 'conservatives'],
  ['greens', 'green party'],
  ['socialists', 'socialist party'],
  ['liberals', 'liberal party'],
  ['social democrats', 'social democratic party', 'spd'],
];

/** Joins what an organization is called besides, where the text names just one that is meant. */
export function joinNicknames(forms: readonly OrganizationForm[], builder: GroupBuilder): void {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  for (const [nickname, ...names] of NICKNAMES) {
    const own = byKey.get(nickname);
    if (own === undefined) continue;
    const meant = new Set(
      names.flatMap((name) => byKey.get(name) ?? []).map(({ group }) => builder.find(group)),
    );
    const [only] = meant;
    if (only !== undefined && meant.size === 1) builder.join(only, own.group);
  }
}
