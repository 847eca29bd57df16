import { i18n } from '#i18n';
import { offerBlob, offerFile } from '../../components/files/offer-file';
import type { ExportFormat } from '../../components/reading/ExportLine';
import { wordsLanguage } from '../../components/words/locale';
import type { ExportBundle } from '../../lib/export/bundle';
import { articlesAsCsv, articlesToCsv } from '../../lib/export/csv';
import { exportFileName } from '../../lib/export/file-name';
import { articlesAsJson, toJson } from '../../lib/export/json';
import { exportLabels } from '../../lib/export/labels';
import { articlesToMarkdown, articleToMarkdown } from '../../lib/export/markdown';
import type { Uuid } from '../../lib/note';
import { backupFile } from '../../lib/store/backup';
import { libraryBundles, loadBundle } from '../../lib/store/bundles';
import { noteSavedFile } from '../../lib/store/saved-file';

type FileForm = {
  readonly ending: string;
  readonly type: string;
  readonly ofOne: (bundle: ExportBundle) => string;
  /** In pieces, so that a large library never stands in memory as one text. */
  readonly ofAll: () => AsyncIterable<string>;
};

const FORMS: Readonly<Record<ExportFormat, FileForm>> = {
  markdown: {
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    ofOne: (bundle) => articleToMarkdown(bundle),
    ofAll: () => articlesToMarkdown(libraryBundles(), exportLabels(wordsLanguage())),
  },
  csv: {
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    ofOne: (bundle) => articlesToCsv([bundle]),
    ofAll: () => articlesAsCsv(libraryBundles()),
  },
  json: {
    ending: 'json',
    type: 'application/json',
    ofOne: (bundle) => toJson([bundle]),
    ofAll: () => articlesAsJson(libraryBundles()),
  },
};

/** Offers one article as a file. Gives the file's name. */
export async function exportArticle(id: Uuid, format: ExportFormat): Promise<string> {
  const bundle = await loadBundle(id);
  const { ending, type, ofOne } = FORMS[format];
  const name = exportFileName(bundle.article.title, bundle.article.published, ending);
  await offerFile(name, type, ofOne(bundle));
  return name;
}

/** Puts one article as Markdown on the clipboard. */
export async function copyMarkdown(id: Uuid): Promise<void> {
  await navigator.clipboard.writeText(articleToMarkdown(await loadBundle(id)));
}

/** Offers everything as one file that can be taken in again. Gives the file's name. */
export async function saveEverything(): Promise<string> {
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), 'zip');
  offerBlob(name, await backupFile());
  await noteSavedFile();
  return name;
}

/** Offers all articles of the library as one file. Gives the file's name. */
export async function exportAll(format: ExportFormat): Promise<string> {
  const { ending, type, ofAll } = FORMS[format];
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), ending);
  await offerFile(name, type, ofAll());
  return name;
}
