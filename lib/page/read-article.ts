import type { Article, LeftOut, Verdict } from '../article';
import { chooseParagraphs } from './choose/choose-paragraphs';
import { findLanguage } from './choose/find-language';
import { judgeArticle } from './choose/judge-article';
import { listLeftOut } from './choose/left-out';
import { buildCopy } from './copy/build-copy';
import { chooseBoxes, chooseShownLater } from './copy/choose-boxes';
import { type JoinedText, joinText } from './copy/join-text';
import type { Paragraph } from './copy/paragraph';
import { readParagraphs } from './copy/read-paragraphs';
import { runReadability } from './copy/run-readability';
import { type Metadata, readMetadata } from './metadata/read-metadata';
import { lettersOf } from './metadata/words-of';
import { createTextMap, type TextMap } from './text-map';

export type ReadOptions = {
  /** The page's address. */
  readonly url: string;
  /** Ids of left-out paragraphs that the reader wants in the article. */
  readonly takeBack?: ReadonlySet<string>;
  /** The browser's guess at a text's language, asked when the page does not say it. */
  readonly detectLanguage?: (text: string) => Promise<string | undefined>;
  /** Awaited between slices of work, so that a long page does not hold up the tab. */
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
};

export type Reading = {
  readonly verdict: Verdict;
  /** Undefined only when the page has no usable text. */
  readonly article: Article | undefined;
  /** `article.text` and the live page. */
  readonly map: TextMap;
  /** `article.title` and the heading that shows it. */
  readonly titleMap: TextMap;
  /** In the page's order. */
  readonly leftOut: readonly LeftOut[];
};

/**
 * Reads the article off a page: its text, head, language, and the way back to the live nodes. The page is never
 * changed. Rejects with the signal's reason when that is aborted.
 */
export async function readArticle(document: Document, options: ReadOptions): Promise<Reading> {
  const { url, pause, signal } = options;
  const metadata = readMetadata(document, url);
  const walk = readParagraphs(document.body);
  const shown = new Set(chooseShownLater(walk).map(({ element }) => element));
  const removed = new Set(chooseBoxes(walk).map(({ element }) => element));
  await pause?.();
  signal?.throwIfAborted();
  const copy = buildCopy(document.body, { title: metadata.title.text, removed, shown });
  await pause?.();
  signal?.throwIfAborted();
  const keptTexts = runReadability(copy);
  await pause?.();
  signal?.throwIfAborted();
  const choice = chooseParagraphs(walk.paragraphs, keptTexts, metadata);
  const leftOut = listLeftOut(walk.paragraphs, choice.kept, choice.reasons);
  const joined = joinText(choice.paragraphs);
  const title = joinTitle(walk.paragraphs, metadata);
  const language = await findLanguage(document, joined.text, options.detectLanguage);
  return {
    verdict: judgeArticle(metadata, walk.paragraphs, joined.text.length, url),
    article: {
      url,
      ...(metadata.canonical !== undefined && { canonical: metadata.canonical }),
      title: title.text,
      byline: metadata.byline,
      ...(metadata.site !== undefined && { site: metadata.site }),
      ...(metadata.published !== undefined && { published: metadata.published }),
      publishedCertain: metadata.publishedCertain,
      language,
      text: joined.text,
      blocks: joined.blocks,
    },
    map: createTextMap(joined.text, joined.runs, walk.orderOf),
    titleMap: createTextMap(title.text, title.runs, walk.orderOf),
    leftOut: leftOut.map(({ id, reason, text }) => ({ id, reason, text })),
  };
}

/** The title as its heading on the page shows it, in one line; without a heading only the words. */
function joinTitle(paragraphs: readonly Paragraph[], { title }: Metadata): Pick<JoinedText, 'text' | 'runs'> {
  const own = paragraphs.filter(({ element }) => title.heading?.contains(element));
  const pieces = own.flatMap((paragraph) => ['break' as const, ...paragraph.pieces]);
  const { text, runs } = joinText([{ pieces, kind: 'heading' }]);
  const line = text.replaceAll('\n', ' ');
  return lettersOf(line) === lettersOf(title.text) ? { text: line, runs } : { text: title.text, runs: [] };
}
