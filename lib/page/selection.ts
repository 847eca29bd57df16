/** Selected words, from the first letter of a word to the last of one. */
export type SelectedWords = { readonly text: string; readonly range: Range };

const LETTER = /[\p{L}\p{N}\p{M}\u00AD]/u;
const SPACE = /\s/;

/** Moves an edge of a selection out of the middle of a word and off white space, within its text node. */
function edgeOf(node: Node, offset: number, by: 1 | -1): number {
  if (!(node instanceof Text)) return offset;
  const { data } = node;
  const outside = (at: number) => data[by === 1 ? at : at - 1] ?? '';
  const inside = (at: number) => data[by === 1 ? at - 1 : at] ?? '';
  let at = offset;
  while (SPACE.test(inside(at))) at -= by;
  while (LETTER.test(inside(at)) && LETTER.test(outside(at))) at += by;
  return at;
}

/** The words the reader has selected in the page, whole; undefined when there are none. */
export function readSelection(window: Window): SelectedWords | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const end = edgeOf(endContainer, endOffset, 1);
  const start = edgeOf(startContainer, startOffset, -1);
  if (startContainer === endContainer && start >= end) return undefined;
  range.setStart(startContainer, start);
  range.setEnd(endContainer, end);
  const text = range.toString().trim();
  return text === '' ? undefined : { text, range };
}
