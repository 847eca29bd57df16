import type { Article, LeftOut, Verdict } from '../article';
import { withPauses } from '../text/steps';
import { type Choice, chooseParagraphs } from './choose/choose-paragraphs';
import { findLanguage } from './choose/find-language';
import { judgeArticle } from './choose/judge-article';
import { listLeftOut } from './choose/left-out';
import { buildCopy } from './copy/build-copy';
import { chooseBoxes, chooseShownLater } from './copy/choose-boxes';
import { type JoinedText, joinText, joinTextInSteps } from './copy/join-text';
import type { Paragraph } from './copy/paragraph';
import { type PageWalk, readParagraphs } from './copy/read-paragraphs';
import { runReadability } from './copy/run-readability';
import { isLongPage } from './copy/thin-runs';
import { type Metadata, readMetadata } from './metadata/read-metadata';
import { lettersOf } from './metadata/words-of';
import { walkPage } from './page-text/walk-page';
import { createTextMap, type TextMap } from './text-map';

export type ReadOptions = {
  /** The page's address. */
  readonly url: string;
  /** Ids of left-out paragraphs that the reader wants in the article. */
  readonly takeBack?: ReadonlySet<string>;
  /** A page in which no article is found gives all its text as one; it stays judged as no article. */
  readonly orWhole?: boolean;
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
  /** In the page's order; none when nothing is left out. */
  readonly leftOut: readonly LeftOut[];
  /** The article is all the page's text, as no article was found in it. */
  readonly isWhole: boolean;
};

/**
 * Reads the article off a page: its text, head, language, and the way back to the live nodes. The page is never
 * changed. Rejects with the signal's reason when that is aborted.
 */
export async function readArticle(document: Document, options: ReadOptions): Promise<Reading> {
  const { url, takeBack, detectLanguage, pause, signal } = options;
  const rest = async (): Promise<void> => {
    await pause?.();
    signal?.throwIfAborted();
  };
  const metadata = readMetadata(document, url);
  await rest();
  const walk = readParagraphs(document.body);
  const choice = await choose(document.body, walk, metadata, rest);
  // The title stands above the article wherever that is shown, often again in a caption.
  const titleLetters = lettersOf(metadata.title.text);
  const leftOut = listLeftOut(walk.paragraphs, choice).filter(({ text }) => lettersOf(text) !== titleLetters);
  const taken = new Set(leftOut.flatMap(({ id, paragraph }) => (takeBack?.has(id) ? [paragraph] : [])));
  await rest();
  const joined = joinText(
    walk.paragraphs.flatMap(
      (paragraph) => choice.kept.get(paragraph) ?? (taken.has(paragraph) ? paragraph : []),
    ),
  );
  await rest();
  const verdict = judgeArticle(metadata, walk.paragraphs, joined.text.length, url);
  const title = joinTitle(walk.paragraphs, metadata);
  const isWhole = joined.text === '' && options.orWhole === true;
  // The whole text holds the heading, too: its names are marked once.
  const titleMap = createTextMap(title.text, isWhole ? [] : title.runs, walk.orderOf);
  const { text: given, orderOf } = isWhole
    ? await readWhole(document.body, rest)
    : { text: joined, orderOf: walk.orderOf };
  const language = await findLanguage(document, given.text, detectLanguage);
  return {
    verdict,
    article:
      given.text === ''
        ? undefined
        : articleOf({ url, metadata, title: title.text, joined: given, language }),
    map: createTextMap(given.text, given.runs, orderOf),
    titleMap,
    leftOut: isWhole
      ? []
      : leftOut.flatMap(({ id, reason, text, paragraph }) =>
          taken.has(paragraph) ? [] : [{ id, reason, text }],
        ),
    isWhole,
  };
}

async function readWhole(body: Element, rest: () => Promise<void>) {
  const { paragraphs, orderOf } = await walkPage(body, rest);
  await rest();
  return { text: await withPauses(joinTextInSteps(paragraphs), rest), orderOf };
}

async function choose(
  body: Element,
  walk: PageWalk,
  metadata: Metadata,
  rest: () => Promise<void>,
): Promise<Choice> {
  await rest();
  const shown = new Set(chooseShownLater(walk).map(({ element }) => element));
  const removed = new Set(chooseBoxes(walk).map(({ element }) => element));
  await rest();
  const isLong = isLongPage(walk.orderOf.size, walk.paragraphs);
  const copy = buildCopy(body, { title: metadata.title.text, removed, shown, isLong });
  await rest();
  const keptTexts = runReadability(copy);
  await rest();
  return chooseParagraphs(walk.paragraphs, keptTexts, metadata, rest);
}

type Parts = {
  readonly url: string;
  readonly metadata: Metadata;
  readonly title: string;
  readonly joined: JoinedText;
  readonly language: string;
};

function articleOf({ url, metadata, title, joined, language }: Parts): Article {
  const { canonical, byline, site, published, publishedCertain } = metadata;
  return {
    url,
    ...(canonical !== undefined && { canonical }),
    title,
    byline,
    ...(site !== undefined && { site }),
    ...(published !== undefined && { published }),
    publishedCertain,
    language,
    text: joined.text,
    blocks: joined.blocks,
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
