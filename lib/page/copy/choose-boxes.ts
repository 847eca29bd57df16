import { linkShare, type Paragraph } from './paragraph';
import type { Box, PageWalk } from './read-paragraphs';

/** A box with more than this share of the page's paragraph text is the article, whatever its class says. */
const MOST_TEXT = 0.25;
/** From this length on, a paragraph that is not mainly links counts as running text. */
const RUNNING_TEXT = 60;

/**
 * Chooses the boxes to remove, marks their paragraphs with the reason and gives the boxes. A box is kept when
 * it holds an h1 or more than a quarter of the page's running text; boxes inside a kept one are looked at anew.
 */
export function chooseBoxes(walk: PageWalk): Box[] {
  const before = runningTextBefore(walk.paragraphs);
  const total = before.at(-1) ?? 0;
  const chosen: Box[] = [];
  let end = -1;
  for (const box of walk.boxes) {
    if (box.from < end && box.to <= end) continue;
    const text = (before[box.to] ?? 0) - (before[box.from] ?? 0);
    if (text > total * MOST_TEXT || box.element.querySelector('h1')) continue;
    if (box.onlyLinks && !isMainlyLinks(walk.paragraphs, box)) continue;
    chosen.push(box);
    end = box.to;
    for (let index = box.from; index < box.to; index += 1) {
      const paragraph = walk.paragraphs[index];
      if (paragraph) paragraph.box ??= box.reason;
    }
  }
  return chosen;
}

function runningTextBefore(paragraphs: readonly Paragraph[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const paragraph of paragraphs) {
    const isRunning = paragraph.length >= RUNNING_TEXT && linkShare(paragraph) < 0.5 && !paragraph.isHidden;
    if (isRunning) sum += paragraph.length;
    sums.push(sum);
  }
  return sums;
}

function isMainlyLinks(paragraphs: readonly Paragraph[], box: Box): boolean {
  let length = 0;
  let links = 0;
  for (let index = box.from; index < box.to; index += 1) {
    length += paragraphs[index]?.length ?? 0;
    links += paragraphs[index]?.linkLength ?? 0;
  }
  return links > length * 0.3;
}
