import { type ExportBundle, type ExportBundles, summaryOf } from '../bundle';
import { publishedDay } from '../day';
import type { ExportOptions } from '../formats';
import { isoTime, namesInCell, summaryInCell } from './columns';
import { type Table, tableAsCsv } from './table';

const TABLE: Table<undefined> = {
  rowsOf: () => [undefined],
  columns: [
    { name: 'Title', of: (_, { article }) => article.title },
    { name: 'Author', of: (_, { article }) => article.byline.join('; ') },
    { name: 'Site', of: (_, { article }) => article.site },
    { name: 'Published', of: (_, { article }) => publishedDay(article.published) },
    { name: 'URL', of: (_, { article }) => article.url },
    { name: 'Language', of: (_, { article }) => (article.language === 'und' ? '' : article.language) },
    { name: 'Saved at', of: (_, { article }) => isoTime(article.keptAt) },
    { name: 'Tags', of: (_, { article }) => article.tags.join('; ') },
    { name: 'Summary', of: (_, bundle) => summaryInCell(bundle) },
    { name: 'Summary by', of: summaryBy },
    { name: 'People', of: (_, bundle) => namesInCell(bundle, 'person') },
    { name: 'Organizations', of: (_, bundle) => namesInCell(bundle, 'organization') },
    { name: 'Quotations', of: (_, { analysis }) => analysis?.quotations.length },
    { name: 'Notes', of: (_, { notes }) => notes.length },
    { name: 'Text', of: (_, { article }) => article.text },
    { name: 'Article ID', of: (_, { article }) => article.id },
  ],
};

/** Who wrote the summary; empty when there is none. */
function summaryBy(_: undefined, bundle: ExportBundle): string {
  const { isOwn, pieces } = summaryOf(bundle);
  if (pieces.length === 0) return '';
  return isOwn ? 'reader' : 'machine';
}

/** One row for each article, with its text last. */
export function articlesTable(bundles: ExportBundles, options: ExportOptions) {
  return tableAsCsv(TABLE, bundles, options);
}
