import { i18n } from '#i18n';
import { offerFile } from '../../components/files/offer-file';
import type { ExportFormat } from '../../components/reading/ExportLine';
import { notesToCsv } from '../../lib/export/csv';
import { exportFileName } from '../../lib/export/file-name';
import { toJson } from '../../lib/export/json';
import { articleToMarkdown, type ExportBundle } from '../../lib/export/markdown';
import type { Uuid } from '../../lib/note';
import { loadAnalysis } from '../../lib/store/analyses';
import { loadArticle } from '../../lib/store/articles';
import { exportEverything } from '../../lib/store/backup';
import { StoreError } from '../../lib/store/errors';
import { listArticles } from '../../lib/store/library';
import { notesOf } from '../../lib/store/notes';

const PAGE = 50;

const TYPES: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
};

async function loadBundle(id: Uuid): Promise<ExportBundle> {
  const article = await loadArticle(id);
  if (!article) throw new StoreError('missing', 'The article is no longer stored');
  return { article, analysis: await loadAnalysis(id), notes: await notesOf(id) };
}

function textOf(bundle: ExportBundle, format: ExportFormat): string {
  if (format === 'markdown') return articleToMarkdown(bundle);
  return format === 'csv' ? notesToCsv([bundle]) : toJson(bundle);
}

/** Offers one article as a file. Gives the file's name. */
export async function exportArticle(id: Uuid, format: ExportFormat): Promise<string> {
  const bundle = await loadBundle(id);
  const { ending, type } = TYPES[format];
  const name = exportFileName(bundle.article.title, bundle.article.published, ending);
  await offerFile(name, type, textOf(bundle, format));
  return name;
}

/** Puts one article as Markdown on the clipboard. */
export async function copyMarkdown(id: Uuid): Promise<void> {
  await navigator.clipboard.writeText(articleToMarkdown(await loadBundle(id)));
}

/** Every article of the library, newest first, one after the other. */
async function* allBundles(): AsyncGenerator<ExportBundle> {
  let before: Parameters<typeof listArticles>[0]['before'];
  do {
    const { rows, next } = await listArticles({ limit: PAGE, before });
    for (const { id } of rows) yield await loadBundle(id);
    before = next;
  } while (before);
}

async function* allMarkdown(): AsyncGenerator<string> {
  let isFirst = true;
  for await (const bundle of allBundles()) {
    yield isFirst ? articleToMarkdown(bundle) : `\n\n${articleToMarkdown(bundle)}`;
    isFirst = false;
  }
}

/** Offers the whole library as one file. Gives the file's name. */
export async function exportAll(format: ExportFormat): Promise<string> {
  const { ending, type } = TYPES[format];
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), ending);
  await offerFile(name, type, format === 'json' ? exportEverything() : allMarkdown());
  return name;
}
