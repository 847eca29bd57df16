import type { Verdict, VerdictReason } from '../../article';
import { linkShare, type Paragraph } from '../copy/paragraph';
import type { Metadata } from '../metadata/read-metadata';

/** Below this length (UTF-16 units) there is no article to speak of. */
const LITTLE_TEXT = 400;
const LONG_TEXT = 1_500;
/** The measure of Mozilla's `isProbablyReaderable`: paragraphs from 140 units on count by the root of the rest. */
const SHORTEST_PARAGRAPH = 140;
const READABLE_SCORE = 20;

/** Is this page an article? Only a readable page that also calls itself one may be acted on alone. */
export function judgeArticle(
  metadata: Metadata,
  paragraphs: readonly Paragraph[],
  textLength: number,
  url: string,
): Verdict {
  const reasons: VerdictReason[] = [];
  if (textLength === 0) return { kind: 'no', reasons: ['no-text'] };
  const isReadable = readableScore(paragraphs) > READABLE_SCORE;
  const hasManyLinks = pageLinkShare(paragraphs) > 0.6;
  const isFront = isFrontPage(url);
  const isCalled = metadata.isCalledArticle && !metadata.isCalledOther;
  reasons.push(isCalled ? 'article-metadata' : 'no-article-metadata');
  if (isReadable) reasons.push('readable-text');
  if (textLength >= LONG_TEXT) reasons.push('long-text');
  if (textLength < LITTLE_TEXT) reasons.push('little-text');
  if (hasManyLinks) reasons.push('many-links');
  if (isFront) reasons.push('front-page');
  return { kind: verdictKind({ isReadable, isCalled, isFront, isShort: textLength < LITTLE_TEXT }), reasons };
}

type Signs = { isReadable: boolean; isCalled: boolean; isFront: boolean; isShort: boolean };

function verdictKind({ isReadable, isCalled, isFront, isShort }: Signs): Verdict['kind'] {
  if (isCalled && isReadable && !isFront) return 'article';
  if (isCalled && !isFront) return 'maybe';
  if (isReadable && !isShort && !isFront) return 'maybe';
  return 'no';
}

function readableScore(paragraphs: readonly Paragraph[]): number {
  let score = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.isHidden || paragraph.box || paragraph.kind === 'item' || linkShare(paragraph) > 0.5)
      continue;
    if (paragraph.length >= SHORTEST_PARAGRAPH) score += Math.sqrt(paragraph.length - SHORTEST_PARAGRAPH);
  }
  return score;
}

function pageLinkShare(paragraphs: readonly Paragraph[]): number {
  let length = 0;
  let links = 0;
  for (const paragraph of paragraphs) {
    length += paragraph.length;
    links += paragraph.linkLength;
  }
  return length > 0 ? links / length : 0;
}

function isFrontPage(url: string): boolean {
  const path = /^https?:\/\/[^/]+([^?#]*)/.exec(url)?.[1];
  return path !== undefined && /^\/?(?:index\.\w+|home|[a-z]{2})?\/?$/i.test(path);
}
