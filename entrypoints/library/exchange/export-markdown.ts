import { ExportFailure } from '../../../components/exchange/export-failure';
import { exportStem, nameKeeper } from '../../../lib/export/file-name';
import { checkTemplate } from '../../../lib/export/templates/check-template';
import { type Rendered, renderTemplate } from '../../../lib/export/templates/render-template';
import type { FileToZip } from '../../../lib/export/zip';
import { type ExportJob, stemOf, zipped } from './export-run';
import { surroundingsOf, templateOf } from './export-templates';

const TYPE = 'text/markdown;charset=utf-8';

/** A rule between articles; none of them has properties then, as a file has only one set. */
const BETWEEN = '\n---\n\n';

async function* rendered({ choice, bundles, made }: ExportJob): AsyncGenerator<Rendered, void, undefined> {
  const checked = checkTemplate(await templateOf(choice.template));
  if (checked.faults.length > 0) throw new ExportFailure('template');
  for await (const bundle of bundles) {
    yield renderTemplate(checked, bundle, surroundingsOf(choice.labels, bundle, made));
  }
}

async function* asFiles(job: ExportJob): AsyncGenerator<FileToZip, void, undefined> {
  const keepApart = nameKeeper();
  for await (const { text, stem } of rendered(job)) yield { name: `${keepApart(stem)}.md`, content: text };
}

async function* asOne(job: ExportJob): AsyncGenerator<string, void, undefined> {
  let between = '';
  for await (const { body } of rendered(job)) {
    yield between + body;
    between = BETWEEN;
  }
}

/** Articles as Markdown by the chosen template: one file, one for all, or one each in an archive. */
export async function markdownFile(job: ExportJob) {
  if (job.total > 1 && job.choice.perArticle) return zipped(job, asFiles(job));
  if (job.total > 1) return { name: `${await stemOf(job)}.md`, type: TYPE, pieces: asOne(job) };
  // The file's name is the template's, so it is made before it is named.
  for await (const { text, stem } of rendered(job)) {
    const pieces = async function* () {
      yield text;
    };
    const name = stem.split('/').at(-1) ?? exportStem('', undefined);
    return { name: `${name}.md`, type: TYPE, pieces: pieces() };
  }
  throw new ExportFailure('empty');
}
