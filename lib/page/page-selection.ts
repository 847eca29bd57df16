import { frameOffset, listDocuments, listRoots, type PageRoot } from './page-roots';

/** A rectangle of the page's window, in CSS pixels. */
export type SelectionBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** What the reader has selected, wherever in the page it is. */
export type PageSelection = {
  /** From its first to its last place, which may stand in different trees. */
  readonly range: AbstractRange;
  /** The words as the browser gives them. */
  readonly text: string;
  /** Whether it was made from its end to its start. */
  readonly isBackward: boolean;
  readonly selection: Selection;
  readonly document: Document;
};

type Composing = {
  getComposedRanges?: (options: { readonly shadowRoots: readonly ShadowRoot[] }) => readonly StaticRange[];
};

/**
 * The selection of the page, also in frames of the same origin and in open shadow roots: of several documents with one,
 * the last that had the focus. Undefined when nothing is selected, or only where we cannot see it.
 */
export function findPageSelection(page: Document): PageSelection | undefined {
  const roots = listRoots(page);
  const documents = listDocuments(page).filter((each) => each.getSelection() !== null);
  const focused = documents.findLast((each) => each.hasFocus());
  const ordered = focused ? [focused, ...documents.filter((each) => each !== focused)] : documents;
  for (const document of ordered) {
    const found = selectionIn(document, roots);
    if (found) return found;
  }
  return undefined;
}

function selectionIn(document: Document, roots: readonly PageRoot[]): PageSelection | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = rangeOf(selection, document, roots);
  if (isCollapsed(range) || isOwn(range, document)) return undefined;
  const text = selection.toString() || wordsOf(range);
  if (text.trim() === '') return undefined;
  return { range, text, isBackward: isBackward(selection), selection, document };
}

function rangeOf(selection: Selection, document: Document, roots: readonly PageRoot[]): AbstractRange {
  const { getComposedRanges } = selection as unknown as Composing;
  const shadowRoots = roots.filter((root) => root.nodeType === 11 && root.ownerDocument === document);
  if (getComposedRanges && shadowRoots.length > 0) {
    const composed = getComposedRanges.call(selection, { shadowRoots: shadowRoots as ShadowRoot[] })[0];
    if (composed && !isCollapsed(composed)) return composed;
  }
  // Cells of a table selected one by one in Firefox are several ranges: the last one is the reader's last word.
  return selection.getRangeAt(selection.rangeCount - 1);
}

function isCollapsed(range: AbstractRange): boolean {
  return range.startContainer === range.endContainer && range.startOffset === range.endOffset;
}

/** Beside the body there is nothing of the page's; our cards stand there. */
function isOwn({ startContainer }: AbstractRange, { body }: Document): boolean {
  return startContainer.getRootNode() === body.ownerDocument && !body.contains(startContainer);
}

function wordsOf(range: AbstractRange): string {
  return liveRangesOf(range).join(' ');
}

function isBackward({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection): boolean {
  if (!anchorNode || !focusNode) return false;
  if (anchorNode === focusNode) return focusOffset < anchorOffset;
  return (anchorNode.compareDocumentPosition(focusNode) & 2) !== 0;
}

/** The same as ranges that can be measured: one, or one in each of two trees when it leads from one into the other. */
export function liveRangesOf({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: AbstractRange): Range[] {
  const document = startContainer.ownerDocument ?? (startContainer as Document);
  const whole = document.createRange();
  whole.setStart(startContainer, startOffset);
  whole.setEnd(endContainer, endOffset);
  if (!whole.collapsed) return [whole];
  // One tree stands inside the other: the part in the outer one reaches to, or from, what holds the inner one.
  const [first, last] = [startContainer.getRootNode(), endContainer.getRootNode()];
  const [before, after] = [holderIn(first, endContainer), holderIn(last, startContainer)];
  const head = document.createRange();
  head.setStart(startContainer, startOffset);
  if (before) head.setEndBefore(before);
  else head.setEnd(first, first.childNodes.length);
  const tail = document.createRange();
  if (after) tail.setStartAfter(after);
  else tail.setStart(last, 0);
  tail.setEnd(endContainer, endOffset);
  return [head, tail].filter((range) => !range.collapsed);
}

/** The element of a tree in whose shadow roots a node stands; undefined when it stands in none of them. */
function holderIn(root: Node, node: Node): Element | undefined {
  for (let inner = node.getRootNode(); inner.nodeType === 11 && 'host' in inner; ) {
    const { host } = inner as ShadowRoot;
    inner = host.getRootNode();
    if (inner === root) return host;
  }
  return undefined;
}

/** The lines of some ranges in the page's window. */
export function boxesOf(ranges: readonly Range[]): SelectionBox[] {
  return ranges.flatMap((range) => {
    const { startContainer } = range;
    const offset = frameOffset(startContainer.ownerDocument ?? (startContainer as Document));
    return Array.from(range.getClientRects())
      .filter(({ width, height }) => width > 0 && height > 0)
      .map((box) => ({
        left: box.left + offset.left,
        top: box.top + offset.top,
        right: box.right + offset.left,
        bottom: box.bottom + offset.top,
      }));
  });
}
