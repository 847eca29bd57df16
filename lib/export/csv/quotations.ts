import type { ExportBundles } from '../bundle';
import type { ExportOptions } from '../formats';
import { type ExportQuotation, quotationsOf } from '../quotations';
import { SOURCE_COLUMNS } from './columns';
import { type Table, tableAsCsv } from './table';

const TABLE: Table<ExportQuotation> = {
  rowsOf: quotationsOf,
  columns: [
    { name: 'Speaker', of: ({ speakers }) => speakers.join('; ') },
    { name: 'Speaker kind', of: ({ speakerKind }) => speakerKind },
    { name: 'Quote', of: ({ words }) => words },
    { name: 'Quotation kind', of: ({ kind }) => kind },
    { name: 'Cue', of: ({ cue }) => cue },
    { name: 'Confidence', of: ({ confidence }) => confidence },
    { name: 'Start', of: ({ start }) => start },
    { name: 'End', of: ({ end }) => end },
    { name: 'Quote URL', of: ({ link }) => link },
    ...SOURCE_COLUMNS,
  ],
};

/** One row for each quotation, unsure ones too. */
export function quotationsTable(bundles: ExportBundles, options: ExportOptions) {
  return tableAsCsv(TABLE, bundles, options);
}
