import { offerFile } from '../../components/files/offer-file';
import type { ExportFormat } from '../../components/reading/ExportLine';
import { wordsLanguage } from '../../components/words/locale';
import type { ExportBundle } from '../../lib/export/bundle';
import { exportFileName } from '../../lib/export/file-name';
import { formatOf } from '../../lib/export/formats';
import { articleToMarkdown } from '../../lib/export/markdown';
import type { Uuid } from '../../lib/note';
import { loadBundle } from '../../lib/store/bundles';

async function* textOf(bundle: ExportBundle, format: ExportFormat): AsyncGenerator<string, void, undefined> {
  const form = formatOf(format);
  const options = { language: wordsLanguage(), made: Date.now() };
  if (!form.perArticle) yield* (await form.write())([bundle], options);
  else for (const write of Object.values(await form.write())) yield write(bundle, options);
}

/** Offers the article, its names and notes as a file. Gives the file's name. */
export async function exportFile(id: Uuid, format: ExportFormat): Promise<string> {
  const bundle = await loadBundle(id);
  const { ending, type } = formatOf(format);
  const name = exportFileName(bundle.article.title, bundle.article.published, ending);
  await offerFile(name, type, textOf(bundle, format));
  return name;
}

/** Puts the article as Markdown on the clipboard. */
export async function copyMarkdown(id: Uuid): Promise<void> {
  await navigator.clipboard.writeText(articleToMarkdown(await loadBundle(id)));
}
