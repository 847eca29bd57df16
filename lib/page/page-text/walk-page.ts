// Idea: the page is walked as it is shown (the flattened tree): an element with an open shadow root is entered through
// that, a slot through what was put into it, a frame of the same origin through its document. A stack instead of
// recursion, so that the walk can rest anywhere. Cost: linear in the nodes. Source: DOM standard, flat tree.
import { chooseShownLater } from '../copy/choose-boxes';
import type { Paragraph } from '../copy/paragraph';
import { ParagraphList, type Place } from '../copy/paragraph-list';
import { BLOCK_TAGS, type HiddenPart, innerPlace, isNotShown } from '../copy/read-paragraphs';
import { documentIn } from '../page-roots';

export type PageParagraphs = {
  /** Those that are shown, in the page's order. */
  readonly paragraphs: readonly Paragraph[];
  /** See `PageWalk`. */
  readonly orderOf: ReadonlyMap<Text, number>;
};

/** So many nodes are looked at before the page gets a turn. */
const SLICE = 2_000;
const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
/** What never is text of the page. Frames are entered elsewhere. */
const NEVER_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT OPTION DATALIST LINK META TITLE MAP PROGRESS METER'.split(
    ' ',
  ),
);
const NEVER_TEXT_IN_DRAWINGS = new Set([
  'script',
  'style',
  'title',
  'desc',
  'metadata',
  'defs',
  'annotation',
]);
/** Our own elements in the page are named so. */
const OWN = 'RANDNOTIZ-';
/** Elements that stand for themselves, though lines are not broken at them. */
const APART = new Set(['BUTTON', 'IFRAME', 'FRAME']);

/**
 * The paragraphs of a whole page: all that is shown, with open shadow roots and frames of the same origin. Nothing is
 * changed. `rest` is awaited between slices of the work.
 */
export async function walkPage(body: Element, rest: () => Promise<void>): Promise<PageParagraphs> {
  const walker = new PageWalker(body);
  for (let nodes = 1; walker.step(); nodes += 1) if (nodes % SLICE === 0) await rest();
  const { paragraphs, orderOf, hidden } = walker;
  chooseShownLater({ paragraphs, hidden });
  return { paragraphs: paragraphs.filter(({ isHidden }) => !isHidden), orderOf };
}

/** What is left to walk of an element's children, and what is to be done at its end. */
type Level = {
  next: () => Node | null;
  readonly place: Place;
  readonly leave?: () => void;
};

class PageWalker {
  readonly hidden: HiddenPart[] = [];
  readonly #list = new ParagraphList();
  readonly paragraphs = this.#list.paragraphs;
  readonly orderOf = this.#list.orderOf;
  readonly #levels: Level[] = [];

  constructor(body: Element) {
    const place = { element: body, kind: 'paragraph', level: 0, isHidden: false, isLink: false } as const;
    this.#levels.push({ next: childrenOf(body), place, leave: () => this.#list.flush() });
  }

  /** One node further; false at the end. */
  step(): boolean {
    const level = this.#levels.at(-1);
    if (!level) return false;
    const node = level.next();
    if (!node) {
      this.#levels.pop();
      level.leave?.();
    } else if (node.nodeType === 3) this.#list.addText(node as Text, level.place);
    else if (node.nodeType === 1) this.#enter(node as Element, level.place);
    return true;
  }

  #enter(element: Element, around: Place): void {
    const tag = element.tagName;
    if (isNeverText(element)) this.#list.skip();
    else if (tag === 'BR') this.#list.addBreak();
    else {
      const isBlock = BLOCK_TAGS.has(tag) || APART.has(tag);
      const place = innerPlace(element, { tag, isBlock, isTelling: false }, around);
      const isHiddenPart = !around.isHidden && isNotShown(element);
      this.#descend(element, isHiddenPart ? { ...place, isHidden: true } : place, { isBlock, isHiddenPart });
    }
  }

  #descend(element: Element, place: Place, { isBlock, isHiddenPart }: Record<string, boolean>): void {
    const inside = insideOf(element);
    if (inside) this.#list.skip();
    if (isBlock) this.#list.flush();
    const open = isHiddenPart ? this.#list.suspend() : undefined;
    const part = { element, from: this.paragraphs.length, to: 0 };
    const leave = () => {
      if (inside) this.#list.skip();
      if (isBlock) this.#list.flush();
      if (!isHiddenPart) return;
      this.#list.resume(open);
      part.to = this.paragraphs.length;
      this.hidden.push(part);
    };
    const next = inside ?? childrenOf(element);
    this.#levels.push(isBlock || isHiddenPart || inside ? { next, place, leave } : { next, place });
  }
}

/** What is shown in an element instead of its children; undefined when it is these. */
function insideOf(element: Element): (() => Node | null) | undefined {
  if (element.tagName === 'IFRAME' || element.tagName === 'FRAME') {
    const body = documentIn(element)?.body;
    return body ? childrenOf(body) : () => null;
  }
  const root = element.shadowRoot;
  if (root) return childrenOf(root);
  if (element.tagName !== 'SLOT') return undefined;
  const assigned = (element as HTMLSlotElement).assignedNodes();
  return assigned.length > 0 ? eachOf(assigned) : undefined;
}

function childrenOf(parent: Node): () => Node | null {
  let next = parent.firstChild;
  return () => {
    const node = next;
    next = node?.nextSibling ?? null;
    return node;
  };
}

function eachOf(nodes: readonly Node[]): () => Node | null {
  let index = 0;
  return () => nodes[index++] ?? null;
}

function isNeverText(element: Element): boolean {
  const tag = element.tagName;
  if (element.namespaceURI === HTML) return NEVER_TEXT.has(tag) || tag.startsWith(OWN);
  if (NEVER_TEXT_IN_DRAWINGS.has(tag)) return true;
  return element.namespaceURI !== SVG && tag === 'annotation-xml';
}
