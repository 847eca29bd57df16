// `npm run annotate -- FILE...`: marks saved pages or texts without a browser and prints one JSON line per file.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze } from '../lib/analyze';
import type { Article, Verdict } from '../lib/article';
import { readArticle } from '../lib/page/read-article';
import { decodePage, decodeText, unpack } from './annotate/decode-file';
import { detectLanguage } from './annotate/detect-language';
import { findAddress, openPage } from './annotate/open-page';
import { type AnnotateOptions, readOptions, USAGE } from './annotate/read-options';
import { splitBlocks } from './annotate/split-blocks';
import { loadModels } from './load-models';

/** Something about a file that its user can act on: shown as its sentence. */
class FileError extends Error {}

/** A page without a sign of an article needs at least so much text to be taken for one. */
const LEAST_TEXT = 250;
const DENSE_SCRIPT = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/**
 * Annotates the files that `args` name; relative paths are meant from `folder`. Gives the exit code: 0, 1 when a file
 * could not be read or holds no article, 2 for arguments that make no sense.
 */
export async function main(args: readonly string[], folder: string): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    process.stderr.write(`${options}\n${USAGE}\n`);
    return 2;
  }
  let code = 0;
  for (const file of options.files) {
    const line = await annotateFile(file, resolve(folder, file), options);
    if ('error' in line) code = 1;
    await print(`${JSON.stringify(line)}\n`);
  }
  return code;
}

async function annotateFile(file: string, path: string, options: AnnotateOptions) {
  try {
    const bytes = await readBytes(path);
    const article = options.isText
      ? articleOfText(bytes, path, options)
      : await articleOfPage(bytes, path, options);
    return { file, article: plain(article), analysis: analyze(article, [], loadModels()) };
  } catch (error) {
    if (error instanceof FileError) return { file, error: error.message };
    process.stderr.write(`${file}: ${error instanceof Error ? error.stack : error}\n`);
    return { file, error: 'The file could not be annotated; this is a fault of Randnotiz.' };
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new FileError(READ_ERRORS[error.code ?? ''] ?? `The file cannot be read (${error.code}).`);
  });
  try {
    return unpack(bytes);
  } catch {
    throw new FileError('The file is damaged: it cannot be unpacked.');
  }
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'The file may not be read.',
};

async function articleOfPage(bytes: Buffer, path: string, options: AnnotateOptions): Promise<Article> {
  const html = decodePage(bytes);
  const dom = openPage(html, options.url ?? pathToFileURL(path).href);
  try {
    const document = dom.window.document;
    const url = options.url ?? findAddress(document, html) ?? pathToFileURL(path).href;
    const detect = async (text: string) => detectLanguage(text);
    const { article, verdict } = await readArticle(document, { url, detectLanguage: detect });
    if (article === undefined || !isArticle(article, verdict)) {
      throw new FileError('The page holds no article.');
    }
    return options.language ? { ...article, language: options.language } : article;
  } finally {
    dom.window.close();
  }
}

/**
 * Whoever names a file says that it is an article; only what plainly is none is refused. A page that calls itself an
 * article and reads like one may have the front page for its canonical address. Scripts that put a word into a letter
 * look short and full of links.
 */
function isArticle({ text }: Article, { kind, reasons }: Verdict): boolean {
  if (text.trim() === '') return false;
  if (kind !== 'no') return true;
  if (reasons.includes('article-metadata') && reasons.includes('readable-text')) return true;
  if (reasons.includes('front-page') || text.length < LEAST_TEXT) return false;
  return !reasons.includes('many-links') || DENSE_SCRIPT.test(text);
}

function articleOfText(bytes: Buffer, path: string, options: AnnotateOptions): Article {
  const text = decodeText(bytes);
  if (text.includes('\0')) throw new FileError('The file is not a text.');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new FileError('The file holds no text.');
  return {
    url: options.url ?? pathToFileURL(path).href,
    title: '',
    byline: [],
    publishedCertain: false,
    language: options.language ?? detectLanguage(text) ?? 'und',
    text,
    blocks: splitBlocks(text),
  };
}

/** The article with its fields in the documented order. */
function plain({ url, title, byline, site, published, publishedCertain, language, text, blocks }: Article) {
  return { url, title, byline, site, published, publishedCertain, language, text, blocks };
}

async function print(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}
