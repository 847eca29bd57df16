import { isRunningText } from '../copy/choose-boxes';
import { linkShare, type Paragraph } from '../copy/paragraph';

/** The article's root holds at least this much of the text that was kept. */
const ROOT_SHARE = 0.8;
/** So many kept paragraphs make a place where other paragraphs belong too. */
const ENOUGH = 2;

/** Where no element is called the article, lost parts may stand so many levels above the found ones' root. */
const STEPS_UP = 3;
/** More lost than this share of what was kept in such places was not lost by accident. */
const MOST_LOST = 2.5;

/**
 * Finds paragraphs and subheads that Readability lost among those it kept: they stand in the same kind of place
 * (the same elements and classes above them, from the article's root down) and are not links. Readability drops
 * them when a wrapper of their own looks too short or too linky. `start` is where the article can begin at the
 * earliest, the paragraph after the title.
 */
export function findNeighbors(
  paragraphs: readonly Paragraph[],
  kept: ReadonlySet<Paragraph>,
  start: number,
): Paragraph[] {
  const inner = findRoot(paragraphs, kept);
  if (!inner) return [];
  const root = inner.closest('article, main, [role="main"]') ?? climb(inner, STEPS_UP);
  const pathOf = createPaths(root);
  const keptOn = new Sums<string>();
  const keptIn = new Sums<Element | null>();
  for (const paragraph of kept) {
    keptOn.add(pathOf(paragraph), paragraph);
    keptIn.add(paragraph.element.parentElement, paragraph);
  }
  const first = paragraphs.findIndex((paragraph) => kept.has(paragraph));
  const last = paragraphs.findLastIndex((paragraph) => kept.has(paragraph));
  const begin = start > 0 ? Math.min(start, first) : first;
  const lost = paragraphs.filter((paragraph, index) => {
    if (kept.has(paragraph) || paragraph.box || paragraph.isHidden || !root.contains(paragraph.element))
      return false;
    if (index > begin && index < last)
      return linkShare(paragraph) <= 0.6 && keptOn.count(pathOf(paragraph)) >= ENOUGH;
    const isText = isRunningText(paragraph) && linkShare(paragraph) <= 0.3;
    return isText && keptIn.count(paragraph.element.parentElement) >= ENOUGH;
  });
  const lostOn = new Sums<string>();
  for (const paragraph of lost) lostOn.add(pathOf(paragraph), paragraph);
  return lost.filter((paragraph) => {
    const path = pathOf(paragraph);
    return lostOn.length(path) <= keptOn.length(path) * MOST_LOST;
  });
}

/** The element so many steps up, below the body. */
function climb(element: Element, steps: number): Element {
  const parent = element.parentElement;
  return steps === 0 || !parent || element.tagName === 'BODY' ? element : climb(parent, steps - 1);
}

/** Number and length of the paragraphs by some key. */
class Sums<T> {
  readonly #counts = new Map<T, { count: number; length: number }>();

  add(key: T, { length }: Paragraph): void {
    const sum = this.#counts.get(key) ?? { count: 0, length: 0 };
    this.#counts.set(key, { count: sum.count + 1, length: sum.length + length });
  }

  count(key: T): number {
    return this.#counts.get(key)?.count ?? 0;
  }

  length(key: T): number {
    return this.#counts.get(key)?.length ?? 0;
  }
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
