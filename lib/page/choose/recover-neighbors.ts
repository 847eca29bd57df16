import { isRunningText } from '../copy/choose-boxes';
import { linkShare, type Paragraph } from '../copy/paragraph';

/** The article's root holds at least this much of the text that was kept. */
const ROOT_SHARE = 0.8;
/** So many kept paragraphs make a place where other paragraphs belong too. */
const ENOUGH = 2;

/**
 * Finds paragraphs and subheads that Readability lost among those it kept: they stand in the same kind of place
 * (the same elements and classes above them, from the article's root down) and are not links. Readability drops
 * them when a wrapper of their own looks too short or too linky.
 */
export function findNeighbors(paragraphs: readonly Paragraph[], kept: ReadonlySet<Paragraph>): Paragraph[] {
  const root = findRoot(paragraphs, kept);
  if (!root) return [];
  const counts = new Map<string, number>();
  const pathOf = createPaths(root);
  let first = -1;
  let last = -1;
  paragraphs.forEach((paragraph, index) => {
    if (!kept.has(paragraph)) return;
    const path = pathOf(paragraph);
    counts.set(path, (counts.get(path) ?? 0) + 1);
    if (first < 0) first = index;
    last = index;
  });
  return paragraphs.filter((paragraph, index) => {
    if (kept.has(paragraph) || paragraph.box || paragraph.isHidden || !root.contains(paragraph.element))
      return false;
    const isBetween = index > first && index < last;
    if (isBetween ? linkShare(paragraph) > 0.6 : !isRunningText(paragraph) || linkShare(paragraph) > 0.3)
      return false;
    return (counts.get(pathOf(paragraph)) ?? 0) >= ENOUGH;
  });
}

/** The innermost element that holds most of the kept text; undefined when nothing is kept. */
export function findRoot(
  paragraphs: readonly Paragraph[],
  kept: ReadonlySet<Paragraph>,
): Element | undefined {
  const sums = new Map<Element, number>();
  let total = 0;
  for (const paragraph of paragraphs) {
    if (!kept.has(paragraph)) continue;
    total += paragraph.length;
    for (let around = paragraph.element.parentElement; around; around = around.parentElement) {
      sums.set(around, (sums.get(around) ?? 0) + paragraph.length);
    }
  }
  let root: Element | undefined;
  for (const [element, sum] of sums) {
    if (sum >= total * ROOT_SHARE && (!root || root.contains(element))) root = element;
  }
  return root;
}

/** Names the place of a paragraph: tags and classes from the root down to its parent, counters in classes aside. */
function createPaths(root: Element): (paragraph: Paragraph) => string {
  const paths = new Map<Element, string>();
  const pathOf = (element: Element): string => {
    if (element === root) return '';
    const known = paths.get(element);
    if (known !== undefined) return known;
    const parent = element.parentElement;
    const path = `${parent ? pathOf(parent) : ''}>${element.tagName}.${plainClass(element)}`;
    paths.set(element, path);
    return path;
  };
  return ({ element }) => (element.parentElement ? pathOf(element.parentElement) : '');
}

function plainClass(element: Element): string {
  const names = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => !/\d/.test(name));
  return names.slice(0, 3).join('.');
}
