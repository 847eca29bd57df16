import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { Block } from '../../../lib/article';
import { type Reading, type ReadOptions, readArticle } from '../../../lib/page/read-article';

export const FIXTURE_URL = 'https://bote.example/hafen/winterbetrieb';

export type FixtureReading = Reading & { readonly document: Document; readonly before: string };

/** Reads a page from its markup; `before` is the live page as it was. */
export async function readHtml(html: string, options: Partial<ReadOptions> = {}): Promise<FixtureReading> {
  const url = options.url ?? FIXTURE_URL;
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  const before = document.documentElement.outerHTML;
  return { ...(await readArticle(document, { url, ...options })), document, before };
}

/** Reads a page of `tests/fixtures`. */
export function readFixture(path: string, options: Partial<ReadOptions> = {}): Promise<FixtureReading> {
  return readHtml(fixture(path), options);
}

export function fixture(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');
}

/** The text of every block, in order. */
export function blockTexts({ article }: Reading): string[] {
  return article?.blocks.map(({ start, end }) => article.text.slice(start, end)) ?? [];
}

export function blocksOfKind({ article }: Reading, kind: Block['kind']): string[] {
  return (article?.blocks ?? [])
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article?.text.slice(start, end) ?? '');
}

/** Without white space and what is invisible, to compare a range's text with the article's. */
export function plain(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '');
}
