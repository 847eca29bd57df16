import { lowerBound } from '../text/lower-bound';
import type { Span } from '../text/span';
import type { Run } from './copy/join-text';

/** The way between a text and the live page it was read from. */
export interface TextMap {
  readonly text: string;
  /**
   * The places of a span on the page, in order: several when something that is not in the text stands between,
   * none when the span holds no text of the page (or its nodes have left the page).
   */
  rangesOf(span: Span): Range[];
  /** The offset in the text of a place on the page; undefined when that place is not in the text. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/**
 * A map from the runs of a joined text. `orderOf` numbers the text nodes of the page in reading order (see
 * `PageWalk`), so that two nodes are known to be neighbors. Cost: a look-up is logarithmic in the runs.
 */
export function createTextMap(
  text: string,
  runs: readonly Run[],
  orderOf: ReadonlyMap<Text, number>,
): TextMap {
  const firstRunOf = new Map<Node, number>();
  runs.forEach((run, index) => {
    if (!firstRunOf.has(run.node)) firstRunOf.set(run.node, index);
  });
  return {
    text,
    rangesOf: (span) => rangesOfSpan(runs, orderOf, span),
    offsetOf: (node, offset) => offsetOfPlace(runs, firstRunOf, node, offset),
  };
}

type Place = { node: Text; from: number; last: Text; to: number };

function rangesOfSpan(runs: readonly Run[], orderOf: ReadonlyMap<Text, number>, span: Span): Range[] {
  const places: Place[] = [];
  if (span.start >= span.end) return [];
  for (let index = firstRunEndingAfter(runs, span.start); index < runs.length; index += 1) {
    const run = runs[index];
    if (!run || run.start >= span.end) break;
    const from = run.offset + Math.max(0, span.start - run.start);
    const to = run.offset + Math.min(run.length, span.end - run.start);
    const place = places.at(-1);
    if (place && areNeighbors(orderOf, place.last, run.node)) {
      place.last = run.node;
      place.to = to;
    } else places.push({ node: run.node, from, last: run.node, to });
  }
  return places.flatMap((place) => rangeOfPlace(place) ?? []);
}

function firstRunEndingAfter(runs: readonly Run[], start: number): number {
  return lowerBound(runs.length, (at) => {
    const run = runs[at];
    return run !== undefined && run.start + run.length > start;
  });
}

/** Whether no visible text stands between the two. */
function areNeighbors(orderOf: ReadonlyMap<Text, number>, a: Text, b: Text): boolean {
  if (a === b) return true;
  const before = orderOf.get(a);
  const after = orderOf.get(b);
  return before !== undefined && after !== undefined && after >= before && after <= (before | 1) + 1;
}

/** Undefined when the page has changed: the nodes are gone, shortened or in another order. */
function rangeOfPlace({ node, from, last, to }: Place): Range | undefined {
  const page = node.ownerDocument;
  if (!node.isConnected || !last.isConnected || to > last.length || from > node.length) return undefined;
  const range = page.createRange();
  range.setStart(node, from);
  range.setEnd(last, to);
  return range.startContainer === node && range.startOffset === from ? range : undefined;
}

function offsetOfPlace(
  runs: readonly Run[],
  firstRunOf: ReadonlyMap<Node, number>,
  node: Node,
  offset: number,
): number | undefined {
  if (node.nodeType !== 3) {
    const text = textAtPlace(node, offset);
    return text && offsetOfPlace(runs, firstRunOf, text, 0);
  }
  const first = firstRunOf.get(node);
  if (first === undefined) return undefined;
  let found: number | undefined;
  for (let index = first; runs[index]?.node === node; index += 1) {
    const run = runs[index] as Run;
    if (offset < run.offset) return found ?? run.start;
    if (offset <= run.offset + run.length) return run.start + offset - run.offset;
    found = run.start + run.length;
  }
  return found;
}

/** The first text node at or after a place between the children of an element, inside that element. */
function textAtPlace(element: Node, offset: number): Text | undefined {
  for (let child = element.childNodes[offset] ?? null; child; child = child.nextSibling) {
    if (child.nodeType === 3) return child as Text;
    const inner = textAtPlace(child, 0);
    if (inner) return inner;
  }
  return undefined;
}
