// Idea: each end of a range is moved inwards to the nearest text that is in the map. Cost: linear in what of the range
// is not in the map; a look-up otherwise. Source: own.
import { type Span, trimmedSpan } from '../../text/span';
import { documentIn, hostOf } from '../page-roots';
import type { TextMap } from '../text-map';

/** A place between nodes or letters, as the ends of a `Range` are. */
type Point = { readonly node: Node; readonly offset: number };

/**
 * The span of a text that a range of its page holds, without white space at its ends; undefined when nothing of the
 * range is in the text. The ends may lie in different trees (shadow roots, frames).
 */
export function spanOfRange(map: TextMap, range: AbstractRange): Span | undefined {
  const from: Point = { node: range.startContainer, offset: range.startOffset };
  const to: Point = { node: range.endContainer, offset: range.endOffset };
  const start = placeInside(map, from, 1);
  const end = placeInside(map, to, -1);
  if (start === undefined || end === undefined || start >= end) return undefined;
  const span = trimmedSpan(map.text, { start, end });
  return span.start < span.end ? span : undefined;
}

/** The offset of the nearest mapped text at or after a point (`by` 1), or at or before it (-1). */
function placeInside(map: TextMap, { node, offset }: Point, by: 1 | -1): number | undefined {
  if (node.nodeType === 3) {
    const place = map.offsetOf(node, offset);
    if (place !== undefined) return place;
  }
  for (const text of textsFrom(node, offset, by)) {
    const place = map.offsetOf(text, by === 1 ? 0 : text.length);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** The text nodes after a point in reading order, or those before it, nearest first. */
function* textsFrom(node: Node, offset: number, by: 1 | -1): Generator<Text> {
  let next: Node | null = null;
  if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
    const child = node.childNodes[by === 1 ? offset : offset - 1];
    next = child ?? after(node, by);
  } else next = after(node, by);
  while (next) {
    if (next.nodeType === 3) yield next as Text;
    next = insideOf(next, by) ?? after(next, by);
  }
}

function insideOf(node: Node, by: 1 | -1): Node | null {
  const inside = (node as Partial<Element>).shadowRoot ?? frameBody(node) ?? node;
  return by === 1 ? inside.firstChild : inside.lastChild;
}

function frameBody(node: Node): Node | undefined {
  return node.nodeName === 'IFRAME' || node.nodeName === 'FRAME'
    ? documentIn(node as Element)?.body
    : undefined;
}

/** The next node in reading order that is not inside `node`; out of a shadow root or frame, what follows its host. */
function after(node: Node, by: 1 | -1): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
    const sibling = by === 1 ? at.nextSibling : at.previousSibling;
    if (sibling) return sibling;
  }
  return null;
}
