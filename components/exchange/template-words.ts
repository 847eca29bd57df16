import { i18n } from '#i18n';
import type { FaultCode, TemplateFault } from '../../lib/export/templates/template';
import type { NamedTemplate } from './export-ops';

const FAULTS = {
  'unclosed-tag': 'export_faultUnclosedTag',
  'unclosed-section': 'export_faultUnclosedSection',
  'no-section': 'export_faultNoSection',
  'unknown-name': 'export_faultUnknownName',
  'unknown-filter': 'export_faultUnknownFilter',
  'unknown-tag': 'export_faultUnknownTag',
  'bad-argument': 'export_faultBadArgument',
  'not-a-list': 'export_faultNotAList',
  'too-long': 'export_faultTooLong',
  'too-deep': 'export_faultTooDeep',
  'not-a-property': 'export_faultNotAProperty',
} as const satisfies Readonly<Record<FaultCode, string>>;

/** What is wrong and in which line. */
export function faultInWords({ in: part, line, code, word }: TemplateFault): string {
  const what = i18n.t(FAULTS[code], [word]);
  return part === 'fileName'
    ? i18n.t('export_faultFileName', [what])
    : i18n.t('export_faultLine', [String(line), what]);
}

/** Templates that are there from the beginning, in the order they are offered in. */
export const STANDARD_NAMES = [
  ['standard', 'export_templateStandard'],
  ['highlights', 'export_templateHighlights'],
  ['reading', 'export_templateReading'],
] as const;

/** Of a template that is there from the beginning; undefined for any other. */
export function standardName(id: string): string | undefined {
  const key = STANDARD_NAMES.find(([standard]) => standard === id)?.[1];
  return key && i18n.t(key);
}

/** Every template that can be chosen: those from the beginning, then the reader's. */
export function templateChoices(
  own: readonly NamedTemplate[],
): readonly { readonly id: string; readonly name: string }[] {
  return [
    ...STANDARD_NAMES.map(([id, key]) => ({ id, name: i18n.t(key) })),
    ...own.map(({ id, name = id }) => ({ id, name })),
  ];
}
