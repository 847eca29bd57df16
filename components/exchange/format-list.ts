import { i18n } from '#i18n';
import type { ChosenFormat } from './export-ops';

/** A format as it is offered: what it is called, and what for. */
export type FormatEntry = { readonly id: ChosenFormat; readonly label: string; readonly hint: string };
export type FormatGroup = { readonly title: string; readonly formats: readonly FormatEntry[] };

/** Names that are no words of any language are called the same everywhere. */
const GROUPS = [
  ['export_groupRead', [['markdown', 'Markdown', 'export_markdown']]],
  [
    'export_groupTable',
    [
      ['csv', 'export_csvLabel', 'export_csv'],
      ['csv-articles', 'export_csvArticlesLabel', 'export_csvArticles'],
      ['csv-notes', 'export_csvNotesLabel', 'export_csvNotes'],
      ['csv-people', 'export_csvPeopleLabel', 'export_csvPeople'],
      ['csv-quotations', 'export_csvQuotationsLabel', 'export_csvQuotations'],
    ],
  ],
  [
    'export_groupCite',
    [
      ['ris', 'RIS', 'export_ris'],
      ['csl', 'CSL-JSON', 'export_csl'],
      ['biblatex', 'BibLaTeX', 'export_biblatex'],
    ],
  ],
  [
    'export_groupAnnotate',
    [
      ['readwise', 'Readwise CSV', 'export_readwise'],
      ['hypothesis', 'Hypothesis JSON', 'export_hypothesis'],
      ['w3c', 'W3C JSON-LD', 'export_w3c'],
    ],
  ],
  [
    'export_groupCorpus',
    [
      ['tei', 'TEI XML', 'export_tei'],
      ['brat', 'brat', 'export_brat'],
      ['json', 'JSON', 'export_json'],
    ],
  ],
  ['export_groupKeep', [['backup', 'export_backupLabel', 'export_backup']]],
] as const;

type Key = Parameters<typeof i18n.t>[0];

function labelOf(label: string): string {
  return label.startsWith('export_') ? i18n.t(label as Key) : label;
}

/** The formats in groups by what they are for. The backup is of everything, so only there with the whole library. */
export function formatGroups(isWhole: boolean): readonly FormatGroup[] {
  return GROUPS.map(([title, formats]) => ({
    title: i18n.t(title),
    formats: formats
      .map(([id, label, hint]) => ({ id, label: labelOf(label), hint: i18n.t(hint) }))
      .filter(({ id }) => id !== 'backup' || isWhole),
  })).filter(({ formats }) => formats.length > 0);
}
