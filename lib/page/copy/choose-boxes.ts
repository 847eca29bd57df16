import type { LeftOutReason } from '../../article';
import { linkShare, type Paragraph } from './paragraph';
import type { Box, HiddenPart, PageWalk } from './read-paragraphs';

/** A box with more than this share of the page's running text is the article, whatever its class says. */
const MOST_TEXT = 0.25;
/** Comments and privacy notices may be longer than the article; nothing else is called so. */
const MOST_TEXT_BY_REASON: Readonly<Partial<Record<LeftOutReason, number>>> = { comments: 0.7, other: 0.7 };
/** From this length on, a paragraph that is not mainly links counts as running text. */
const RUNNING_TEXT = 60;
/** A "hidden" part with more than this share of the running text is what the page will show in a moment. */
const SHOWN_LATER = 0.5;

/**
 * Chooses the boxes to remove, marks their paragraphs with the reason and gives the boxes. A box is kept when
 * it holds an h1 or more than a quarter of the page's running text, alone or together with the others of its
 * class; boxes inside a kept one are looked at anew.
 */
export function chooseBoxes(walk: PageWalk): Box[] {
  const before = runningTextBefore(walk.paragraphs);
  const total = before.at(-1) ?? 0;
  const textIn = ({ from, to }: { from: number; to: number }) => (before[to] ?? 0) - (before[from] ?? 0);
  const textOfClass = sumByClass(walk.boxes, textIn);
  const chosen: Box[] = [];
  let end = -1;
  for (const box of walk.boxes) {
    if (box.from < end && box.to <= end) continue;
    const text = Math.max(textIn(box), textOfClass.get(classOf(box)) ?? 0);
    if (text > total * (MOST_TEXT_BY_REASON[box.reason] ?? MOST_TEXT)) continue;
    if (box.onlyLinks && !isMainlyLinks(walk.paragraphs, box)) continue;
    if (box.element.querySelector(box.element.tagName === 'FIGURE' ? 'h1, table, blockquote, pre' : 'h1'))
      continue;
    chosen.push(box);
    end = box.to;
    for (const paragraph of walk.paragraphs.slice(box.from, box.to)) paragraph.box ??= box.reason;
  }
  return chosen;
}

/** The hidden parts that hold most of the page's running text; their paragraphs are no longer marked as hidden. */
export function chooseShownLater(walk: Pick<PageWalk, 'paragraphs' | 'hidden'>): HiddenPart[] {
  const texts = walk.hidden.map(({ from, to }) => sumRunning(walk.paragraphs.slice(from, to)));
  const total = sumRunning(walk.paragraphs);
  const shown = walk.hidden.filter((_, index) => (texts[index] ?? 0) > total * SHOWN_LATER);
  for (const { from, to } of shown) {
    for (const paragraph of walk.paragraphs.slice(from, to)) paragraph.isHidden = false;
  }
  return shown;
}

/** Whether it is text to read: long enough, not a list of links. */
export function isRunningText(paragraph: Paragraph): boolean {
  return paragraph.length >= RUNNING_TEXT && linkShare(paragraph) < 0.5;
}

function sumRunning(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + (isRunningText(paragraph) ? paragraph.length : 0), 0);
}

function runningTextBefore(paragraphs: readonly Paragraph[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const paragraph of paragraphs) {
    if (isRunningText(paragraph) && !paragraph.isHidden) sum += paragraph.length;
    sums.push(sum);
  }
  return sums;
}

function classOf({ element, reason }: Box): string {
  return `${reason} ${element.tagName} ${element.getAttribute('class') ?? ''}`;
}

function sumByClass(boxes: readonly Box[], textIn: (box: Box) => number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const box of boxes) {
    const name = classOf(box);
    if (box.element.hasAttribute('class')) sums.set(name, (sums.get(name) ?? 0) + textIn(box));
  }
  return sums;
}

function isMainlyLinks(paragraphs: readonly Paragraph[], box: Box): boolean {
  let length = 0;
  let links = 0;
  for (const paragraph of paragraphs.slice(box.from, box.to)) {
    length += paragraph.length;
    links += paragraph.linkLength;
  }
  return links > length * 0.3;
}
