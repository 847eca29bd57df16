import { offerFile } from '../../components/files/offer-file';
import type { ExportFormat } from '../../components/reading/ExportLine';
import { articlesToCsv } from '../../lib/export/csv';
import { exportFileName } from '../../lib/export/file-name';
import { toJson } from '../../lib/export/json';
import { articleToMarkdown } from '../../lib/export/markdown';
import type { Uuid } from '../../lib/note';
import { loadBundle } from '../../lib/store/bundles';

const FORMATS = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
} as const;

/** Offers the article, its names and notes as a file. Gives the file's name. */
export async function exportFile(id: Uuid, format: ExportFormat): Promise<string> {
  const bundle = await loadBundle(id);
  const { ending, type } = FORMATS[format];
  const text = {
    markdown: () => articleToMarkdown(bundle),
    csv: () => articlesToCsv([bundle]),
    json: () => toJson([bundle]),
  }[format]();
  const name = exportFileName(bundle.article.title, bundle.article.published, ending);
  await offerFile(name, type, text);
  return name;
}

/** Puts the article as Markdown on the clipboard. */
export async function copyMarkdown(id: Uuid): Promise<void> {
  await navigator.clipboard.writeText(articleToMarkdown(await loadBundle(id)));
}
