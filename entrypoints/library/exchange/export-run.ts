// From a scope to a file in the downloads. One article after the other is read, written and handed on, so that neither
// the library nor the file stands in memory as one text. A cancelled export leaves nothing behind.
import { i18n } from '#i18n';
import { ExportFailure } from '../../../components/exchange/export-failure';
import type { ExportChoice, ExportDone, ExportWatch } from '../../../components/exchange/export-ops';
import { type FilePiece, gatherBlob, offerBlob } from '../../../components/files/offer-file';
import { wordsLanguage } from '../../../components/words/locale';
import type { ExportBundle } from '../../../lib/export/bundle';
import { exportFileName, exportStem } from '../../../lib/export/file-name';
import { type ExportOptions, exportFiles, type Format, formatOf } from '../../../lib/export/formats';
import type { FileToZip } from '../../../lib/export/zip';
import { countScope, findBundle, scopeBundles } from '../../../lib/store/bundles';
import type { Scope } from '../../../lib/store/scope';
import { scopeName } from './scope-name';

type Bundles = AsyncGenerator<ExportBundle, void, undefined>;

/** A file that is being made. */
type Making = { readonly name: string; readonly type: string; readonly pieces: AsyncIterable<FilePiece> };

/** What is exported, and how. */
export type ExportJob = {
  readonly scope: Scope;
  readonly choice: ExportChoice;
  readonly total: number;
  readonly made: number;
  /** Each article of the scope in turn, told as it is taken. */
  readonly bundles: Bundles;
  readonly signal: AbortSignal;
};

async function* told(
  bundles: Bundles,
  total: number,
  { signal, onProgress }: ExportWatch,
): AsyncGenerator<ExportBundle, void, undefined> {
  let done = 0;
  onProgress?.({ done, of: total });
  for await (const bundle of bundles) {
    signal.throwIfAborted();
    yield bundle;
    done += 1;
    onProgress?.({ done, of: total });
  }
}

/** The only article of a scope, as files of it are named. */
async function onlyArticle({ scope, total }: ExportJob): Promise<ExportBundle | undefined> {
  if (total !== 1) return undefined;
  if (scope.of === 'articles' && scope.ids[0] !== undefined) return findBundle(scope.ids[0]);
  for await (const bundle of scopeBundles(scope)) return bundle;
  return undefined;
}

/** The file's name without its ending: of one article its own, else the scope's and the day. */
export async function stemOf(job: ExportJob): Promise<string> {
  const only = await onlyArticle(job);
  if (only) return exportStem(only.article.title, only.article.published);
  const name = (await scopeName(job.scope)) ?? i18n.t('export_selection');
  return exportStem(name, new Date(job.made).toISOString());
}

/** Several files in one archive. */
export async function zipped(job: ExportJob, files: AsyncIterable<FileToZip>): Promise<Making> {
  const { zipFiles } = await import('../../../lib/export/zip');
  const { made, signal } = job;
  return {
    name: `${await stemOf(job)}.zip`,
    type: 'application/zip',
    pieces: zipFiles(files, { made, signal }),
  };
}

function optionsOf({ choice, made }: ExportJob): ExportOptions {
  const language = choice.labels === 'auto' ? wordsLanguage() : choice.labels;
  return { language, made, ...(choice.excel && { excel: true }) };
}

async function ofFormat(format: Format, job: ExportJob): Promise<Making> {
  const options = optionsOf(job);
  const { ending, type } = format;
  if (!format.perArticle) {
    const write = await format.write();
    return { name: `${await stemOf(job)}.${ending}`, type, pieces: write(job.bundles, options) };
  }
  const writers = Object.entries(await format.write());
  const [first] = writers;
  if (job.total > 1 || writers.length > 1 || format.once || !first) {
    return zipped(job, exportFiles(format, job.bundles, options));
  }
  const only = async function* () {
    for await (const bundle of job.bundles) yield first[1](bundle, options);
  };
  return { name: `${await stemOf(job)}.${first[0]}`, type, pieces: only() };
}

async function makingOf(job: ExportJob): Promise<Making> {
  const { format } = job.choice;
  if (format === 'backup') throw new Error('A backup is of everything');
  if (format !== 'markdown') return ofFormat(formatOf(format), job);
  const { markdownFile } = await import('./export-markdown');
  return markdownFile(job);
}

/** A refusal in the reader's terms; anything else as it is. */
function refusalOf(error: unknown): unknown {
  if (error instanceof RangeError) return new ExportFailure('too-many', { cause: error });
  if (error instanceof Error && error.name === 'TemplateTooLarge') {
    return new ExportFailure('template-large', { cause: error });
  }
  return error;
}

async function offer({ name, type, pieces }: Making, signal: AbortSignal): Promise<void> {
  const blob = await gatherBlob(type, pieces);
  signal.throwIfAborted();
  offerBlob(name, blob);
}

async function exportEverything({ signal, onProgress }: ExportWatch): Promise<ExportDone> {
  const { exportBackup } = await import('../../../lib/store/backup');
  const { noteSavedFile } = await import('../../../lib/store/saved-file');
  const articles = await countScope({ of: 'all' }, signal);
  const name = exportFileName(i18n.t('common_library'), new Date().toISOString(), 'zip');
  const onShare = (share: number) => onProgress?.({ done: Math.round(share * articles), of: articles });
  await offer(
    { name, type: 'application/zip', pieces: exportBackup({ signal, onProgress: onShare }) },
    signal,
  );
  await noteSavedFile();
  return { name, articles };
}

/**
 * Makes the file of a scope and offers it to the downloads.
 * @throws ExportFailure; StoreError; what the signal says when it is aborted. Then nothing is offered
 */
export async function runExport(scope: Scope, choice: ExportChoice, watch: ExportWatch): Promise<ExportDone> {
  const { signal } = watch;
  if (choice.format === 'backup') return exportEverything(watch);
  const total = await countScope(scope, signal);
  if (total === 0) throw new ExportFailure('empty');
  const bundles = told(scopeBundles(scope, signal), total, watch);
  const job: ExportJob = { scope, choice, total, made: Date.now(), bundles, signal };
  try {
    const making = await makingOf(job);
    await offer(making, signal);
    return { name: making.name, articles: total };
  } catch (error) {
    throw refusalOf(error);
  }
}
